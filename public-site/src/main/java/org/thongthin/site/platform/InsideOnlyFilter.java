package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the measurements inside: they are answered to a neighbour (loopback or a private network) that asks by itself, never to what a
 * proxy passes on from outside.
 */
@ServerFilter("/prometheus/**")
final class InsideOnlyFilter {
    @RequestFilter
    @Nullable
    HttpResponse<?> refuseOutside(HttpRequest<?> request) {
        boolean passedOn = request.getHeaders().contains("X-Forwarded-For")
                || request.getHeaders().contains("Forwarded");
        if (!passedOn && isInside(request.getRemoteAddress().getAddress())) {
            return null;
        }
        return HttpResponse.notFound();
    }

    static boolean isInside(@Nullable InetAddress address) {
        return address != null
                && (address.isLoopbackAddress()
                        || address.isSiteLocalAddress()
                        || address.isLinkLocalAddress()
                        || isUniqueLocal(address.getAddress()));
    }

    /** fc00::/7, the private networks of IPv6 (RFC 4193), which the JDK has no word for. */
    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xfe) == 0xfc;
    }
}
