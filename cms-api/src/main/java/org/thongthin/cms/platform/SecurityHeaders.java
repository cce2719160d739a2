package org.thongthin.cms.platform;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What every answer tells a browser not to do. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SecurityHeaders {
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data: blob:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final boolean tls;
    private final String deskPolicy;

    SecurityHeaders(HttpConfiguration configuration, MapTiles map) {
        this.tls = configuration.tls();
        this.deskPolicy = map.source() == null ? POLICY : POLICY.replace("blob:;", "blob: " + map.source() + ";");
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        boolean desk = isDesk(request.getPath());
        setUnlessSet(headers, "Content-Security-Policy", desk ? deskPolicy : POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        setUnlessSet(headers, "Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        // The desk's map can put its pin where one stands.
        String geolocation = desk ? "geolocation=(self)" : "geolocation=()";
        headers.set("Permissions-Policy", "camera=(), microphone=(), " + geolocation + ", payment=()");
        if (tls) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL) && isPrivate(request.getPath())) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** A page of other needs, such as one that another service has drawn, says so itself. */
    private static void setUnlessSet(MutableHttpHeaders headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }

    /** A controller that knows better, such as the one of the media, sets its own Cache-Control. */
    private static boolean isPrivate(String path) {
        return path.startsWith("/api/") || path.startsWith("/preview/") || isDesk(path);
    }

    private static boolean isDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }
}
