package org.thongthin.cms.accounts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.HttpConfiguration;

/** Whether a browser says that a request was made by a page of ours. */
@Singleton
final class SameOrigin {
    private final @Nullable String configured;

    SameOrigin(HttpConfiguration configuration) {
        this.configured = configuration.origin() == null ? null : normal(configuration.origin());
    }

    /** What a browser leaves out says nothing; what it says has to be right. */
    boolean allows(HttpRequest<?> request) {
        String fetchSite = request.getHeaders().get("Sec-Fetch-Site");
        if (fetchSite != null && !fetchSite.equals("same-origin") && !fetchSite.equals("none")) {
            return false;
        }
        String source = request.getHeaders().get(HttpHeaders.ORIGIN);
        if (source == null) {
            source = request.getHeaders().get(HttpHeaders.REFERER);
        }
        return source == null || isOurs(source, request);
    }

    /** Whether the browser says that a page of ours made the request; saying nothing is not enough. */
    boolean isClaimed(HttpRequest<?> request) {
        boolean says = request.getHeaders().contains("Sec-Fetch-Site")
                || request.getHeaders().contains(HttpHeaders.ORIGIN);
        return says && allows(request) && !"none".equals(request.getHeaders().get("Sec-Fetch-Site"));
    }

    private boolean isOurs(String source, HttpRequest<?> request) {
        String origin = normal(source);
        if (origin == null) {
            return false;
        }
        if (configured != null) {
            return origin.equals(configured);
        }
        String host = request.getHeaders().get(HttpHeaders.HOST);
        String scheme = origin.substring(0, origin.indexOf(':'));
        return host != null && origin.equals(normal(scheme + "://" + host));
    }

    /** Scheme, host and port, the scheme's own port written out; null for what has none, such as {@code null}. */
    private static @Nullable String normal(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() == null || uri.getHost() == null) {
                return null;
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
