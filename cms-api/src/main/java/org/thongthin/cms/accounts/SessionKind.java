package org.thongthin.cms.accounts;

import java.util.Locale;

/** Where a session is good: a token of one kind is nothing at the other's door. */
public enum SessionKind {
    /** Shown as a bearer token by programs. */
    API,
    /** Kept as a cookie by a browser, for the pages under {@code /desk}. */
    DESK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
