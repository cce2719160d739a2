package org.thongthin.cms.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.HttpConfiguration;

/**
 * The cookie that keeps a desk session: out of reach of scripts, sent to no other site's requests but links, gone with
 * the browser. Over https it has the prefix {@code __Host-} (RFC 6265bis, section 4.1.3.2), which no subdomain can set.
 */
@Singleton
public final class SessionCookie {
    private final boolean tls;

    SessionCookie(HttpConfiguration configuration) {
        this.tls = configuration.tls();
    }

    /** To set after signing in. */
    public Cookie of(IssuedSession session) {
        return cookie("session", session.token());
    }

    /** To set after signing out. */
    public Cookie removed() {
        return cookie("session", "").maxAge(0);
    }

    @Nullable
    String read(HttpRequest<?> request) {
        return read(request, "session");
    }

    /** The value of a cookie of ours; null where there is none. */
    @Nullable
    String read(HttpRequest<?> request, String name) {
        return request.getCookies()
                .findCookie(named(name))
                .map(Cookie::getValue)
                .filter(Tokens::isPlausible)
                .orElse(null);
    }

    Cookie cookie(String name, String value) {
        return Cookie.of(named(name), value)
                .path("/")
                .httpOnly(true)
                .secure(tls)
                .sameSite(SameSite.Lax);
    }

    private String named(String name) {
        return tls ? "__Host-" + name : name;
    }
}
