package org.thongthin.cms.desk;

import java.util.List;
import java.util.Map;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Reads what every form of the desk may carry. */
final class DeskForm {
    private DeskForm() {}

    /** The last value of that name; empty where there is none. */
    static String text(Map<String, Object> form, String name) {
        List<String> texts = FormFields.texts(form.get(name));
        return texts.isEmpty() ? "" : texts.getLast();
    }

    /**
     * The version of the item that the page showed.
     *
     * @throws Refused 428 where the form carries none
     */
    static long version(Map<String, Object> form) {
        String text = text(form, "version");
        if (!text.matches("\\d{1,18}")) {
            throw new Refused(ProblemCode.PRECONDITION_REQUIRED);
        }
        return Long.parseLong(text);
    }
}
