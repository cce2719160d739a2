package org.thongthin.site.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/** From which network a visitor comes, through the proxies that the configuration trusts and no others. */
@Singleton
public final class ClientNetwork {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final Networks proxies;

    ClientNetwork(@Value("${site.trusted-proxies}") List<String> trustedProxies) {
        this.proxies = new Networks(trustedProxies);
    }

    /**
     * The nearest address that is not a trusted proxy's; a header that such a proxy did not write is not believed. Of IPv6
     * the first 64 bits, for whoever has one address of such a network has them all (RFC 6177, section 2).
     */
    public String of(HttpRequest<?> request) {
        InetAddress nearest = request.getRemoteAddress().getAddress();
        List<String> hops = request.getHeaders().getAll(FORWARDED_FOR).stream()
                .flatMap(header -> List.of(header.split(",", -1)).stream())
                .map(String::strip)
                .toList();
        for (int i = hops.size() - 1; i >= 0 && proxies.contains(nearest); i--) {
            InetAddress next = Networks.literal(hops.get(i));
            if (next == null) {
                break;
            }
            nearest = next;
        }
        byte[] bytes = nearest.getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    }
}
