package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a page says above a form that came back without having been taken.
 *
 * @param by who wrote it, where that is not who reads it now
 */
record UnsentNote(@Nullable String by) {
    private static final String NAME = UnsentNote.class.getName();

    void on(HttpRequest<?> request) {
        request.setAttribute(NAME, this);
    }

    /** Null for any other page. */
    static @Nullable UnsentNote of(HttpRequest<?> request) {
        return request.getAttribute(NAME, UnsentNote.class).orElse(null);
    }
}
