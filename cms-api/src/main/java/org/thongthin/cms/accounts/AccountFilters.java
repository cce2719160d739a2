package org.thongthin.cms.accounts;

import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/**
 * Which accounts to list.
 *
 * @param q part of a user name, name or e-mail address; empty for all
 * @param role a role's code; empty for all
 * @param organisation an organisation's code; empty for all
 */
public record AccountFilters(String q, String role, String organisation) {
    private static final int LONGEST_QUERY = 200;

    /** @throws Invalid for a role that no person has, and for a q of more than 200 characters */
    public static AccountFilters of(@Nullable String q, @Nullable String role, @Nullable String organisation) {
        AccountFilters filters = new AccountFilters(given(q), given(role), given(organisation));
        AccountCheck check = new AccountCheck();
        if (filters.q().length() > LONGEST_QUERY) {
            check.add(new FieldError("/q", "too-long", LONGEST_QUERY));
        }
        if (!filters.role().isEmpty()) {
            check.role(filters.role());
        }
        check.pass();
        return filters;
    }

    private static String given(@Nullable String text) {
        String line = PersonText.line(text);
        return line == null ? "" : line;
    }

    /** A pattern of SQL's {@code ilike}; empty for all. */
    String pattern() {
        String literal = q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return q.isEmpty() ? "" : '%' + literal + '%';
    }
}
