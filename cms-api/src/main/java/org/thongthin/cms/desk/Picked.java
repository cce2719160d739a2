package org.thongthin.cms.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Bulk;
import org.thongthin.cms.platform.IfMatch;

/**
 * One item ticked in a list.
 *
 * @param value as the form carries it: the id, a colon, and the version that the page showed
 * @param title as the page showed it; empty where it has none
 */
record Picked(String value, String title) {
    static List<Picked> sent(Map<String, Object> form) {
        return FormFields.texts(form.get("pick")).stream()
                .filter(value -> !value.isBlank())
                .map(value -> new Picked(value, DeskForm.text(form, "title:" + id(value))))
                .toList();
    }

    /** Whether it can be an item's page: what a form sends may be anything. */
    public boolean isKnown() {
        return id().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    public String id() {
        return id(value);
    }

    private static String id(String value) {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }

    Bulk.Entry entry() {
        return new Bulk.Entry(id(), etag());
    }

    private @Nullable String etag() {
        String version = value.substring(Math.min(value.length(), id().length() + 1));
        return version.matches("\\d{1,18}") ? IfMatch.etag(Long.parseLong(version)) : null;
    }
}
