package org.thongthin.cms.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One filter that a list was exported with.
 *
 * @param name as the list's address has it
 * @param value as it was given
 * @param words what it means, for people
 */
record Filter(String name, String value, String words) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** What a filter says; null for one that was not given. */
    static @Nullable Filter of(String name, @Nullable String value, @Nullable String words) {
        return value == null || value.isBlank() ? null : new Filter(name, value, words == null ? value : words);
    }

    /** Those that were given. */
    static List<Filter> given(@Nullable Filter... filters) {
        List<Filter> given = new ArrayList<>();
        for (Filter filter : filters) {
            if (filter != null) {
                given.add(filter);
            }
        }
        return given;
    }

    /** For the audit trail, which keeps codes and no text that somebody typed: of that only that it was there. */
    Object recorded() {
        return !name.equals("q") && CODE.matcher(value).matches() ? value : Boolean.TRUE;
    }
}
