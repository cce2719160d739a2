package org.thongthin.site.mistakes;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.SiteConfiguration;

/**
 * Whether a form was sent from a page of this site, as far as the browser says (Fetch Metadata; RFC 6454, section 7). There is no
 * cookie, so nothing can be forged in anybody's name: this keeps other sites from having their visitors fill it in.
 */
@Singleton
class SendingPage {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final String origin;

    SendingPage(SiteConfiguration site) {
        this.origin = site.origin();
    }

    boolean isOurs(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        String from = request.getHeaders().get("Origin");
        return (site == null || OWN.contains(site)) && (from == null || isOrigin(from, request));
    }

    private boolean isOrigin(String from, HttpRequest<?> request) {
        @Nullable String host = request.getHeaders().get("Host");
        return from.equals(origin) || from.equals("http://" + host) || from.equals("https://" + host);
    }
}
