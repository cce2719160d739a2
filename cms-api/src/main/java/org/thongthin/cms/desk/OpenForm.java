package org.thongthin.cms.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.FieldError;

/**
 * An item's form as it is shown: what stands in it and what it was opened on.
 *
 * @param state the item; null for a new one
 * @param version of the item when the form was opened
 * @param base what the item said then
 * @param key the form's own name, by which its first save is made once
 * @param unsaved whether its texts are in the form and nowhere else
 */
record OpenForm(
        Kind kind,
        FormFields fields,
        @Nullable ItemState state,
        long version,
        Base base,
        String key,
        boolean unsaved,
        List<FieldError> errors) {

    static OpenForm blank(Kind kind, FormFields fields) {
        return new OpenForm(kind, fields, null, 0, Base.UNKNOWN, freshKey(), false, List.of());
    }

    static OpenForm stored(Kind kind, FormFields fields, ItemState state) {
        return new OpenForm(kind, fields, state, state.item().version(), Base.of(kind, fields), "", false, List.of());
    }

    /** As it came back from a browser. */
    static OpenForm sent(Kind kind, FormFields fields, @Nullable ItemState state, Map<String, Object> form) {
        return new OpenForm(
                kind,
                fields,
                state,
                state == null ? 0 : DeskForm.version(form),
                Base.parse(DeskForm.text(form, "base")),
                key(form),
                true,
                List.of());
    }

    /** The name of the form that was sent; a new one where it has none. */
    static String key(Map<String, Object> form) {
        String key = DeskForm.text(form, "key");
        return key.matches("[0-9A-Za-z-]{8,100}") ? key : freshKey();
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    OpenForm with(FormFields other) {
        return new OpenForm(kind, other, state, version, base, key, unsaved, errors);
    }

    OpenForm with(List<FieldError> faults) {
        return new OpenForm(kind, fields, state, version, base, key, unsaved, faults);
    }

    OpenForm withFreshKey() {
        return new OpenForm(kind, fields, state, version, base, freshKey(), unsaved, errors);
    }
}
