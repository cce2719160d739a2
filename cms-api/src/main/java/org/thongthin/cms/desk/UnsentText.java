package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.accounts.UnsentForm;

/** Carries a form that could not be taken through the sign-in page, in hidden fields. */
final class UnsentText {
    private static final String PATH = "unsent-path";
    private static final String PERSON = "unsent-person";
    private static final String FIELD = "unsent:";

    private UnsentText() {}

    /** A hidden field. */
    record Hidden(String name, String value) {}

    static List<Hidden> hidden(@Nullable UnsentForm form) {
        List<Hidden> hidden = new ArrayList<>();
        if (form == null) {
            return hidden;
        }
        hidden.add(new Hidden(PATH, form.path()));
        hidden.add(new Hidden(PERSON, form.person() == null ? "" : form.person().toString()));
        form.fields().forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(FIELD + name, value))));
        return hidden;
    }

    /** @return null where the sign-in page carried none */
    static @Nullable UnsentForm carried(Map<String, Object> signIn) {
        String path = DeskForm.text(signIn, PATH);
        if (path.isEmpty() || !DeskPath.next(path).equals(path)) {
            return null;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        signIn.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), FormFields.texts(value));
            }
        });
        return new UnsentForm(path, person(DeskForm.text(signIn, PERSON)), fields);
    }

    private static @Nullable UUID person(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
