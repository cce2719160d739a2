package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** What ties the sign-in form to the browser that it was shown in, before there is a session. */
@ServerFilter({DeskPath.HOME, DeskPath.HOME + "/**"})
@Order(PreSession.OUTERMOST_OF_THE_DESK)
final class PreSession {
    /** Its cookie goes out with whatever page the other filters made of an answer. */
    static final int OUTERMOST_OF_THE_DESK = 500;

    private static final String NAME = "before-session";
    private static final String FRESH = PreSession.class.getName();

    private final SessionCookie cookies;

    PreSession(SessionCookie cookies) {
        this.cookies = cookies;
    }

    /** The browser's own where it has one, else a new one that goes out with the answer. */
    String secret(HttpRequest<?> request) {
        String kept = kept(request);
        if (kept != null) {
            return kept;
        }
        return request.getAttribute(FRESH, String.class).orElseGet(() -> {
            String secret = Tokens.fresh();
            request.setAttribute(FRESH, secret);
            return secret;
        });
    }

    @Nullable
    String kept(HttpRequest<?> request) {
        return cookies.read(request, NAME);
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(FRESH, String.class).ifPresent(secret -> response.cookie(cookies.cookie(NAME, secret)));
    }
}
