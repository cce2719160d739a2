package org.thongthin.cms.desk;

import java.util.LinkedHashMap;
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

    /** Every value by its name; what a browser sent under one name several times, as a list. */
    static Map<String, Object> of(Map<String, List<String>> fields) {
        Map<String, Object> form = new LinkedHashMap<>();
        fields.forEach((name, values) -> form.put(name, values.size() == 1 ? values.getFirst() : values));
        return form;
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
