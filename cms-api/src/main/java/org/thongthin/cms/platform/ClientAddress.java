package org.thongthin.cms.platform;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/** Where a request comes from, through the reverse proxies that the configuration trusts and no others. */
@Singleton
public final class ClientAddress {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final Networks proxies;
    private final Networks inside;

    ClientAddress(HttpConfiguration configuration) {
        this.proxies = new Networks(configuration.trustedProxies());
        this.inside = new Networks(configuration.insideNetworks());
    }

    /** The nearest address that is not a trusted proxy's; a header that such a proxy did not write is not believed. */
    public String of(HttpRequest<?> request) {
        InetAddress nearest = request.getRemoteAddress().getAddress();
        List<String> hops = request.getHeaders().getAll(FORWARDED_FOR).stream()
                .flatMap(header -> List.of(header.split(",", -1)).stream())
                .map(String::strip)
                .toList();
        for (int i = hops.size() - 1; i >= 0 && proxies.contains(nearest); i--) {
            try {
                nearest = Networks.literal(hops.get(i));
            } catch (IllegalArgumentException notAnAddress) {
                break;
            }
        }
        return nearest.getHostAddress();
    }

    /**
     * What an address counts as where callers are counted: of IPv6 the first 64 bits, for whoever has one address of such
     * a network has them all (RFC 6177, section 2).
     *
     * @param address as {@link #of} gives it
     */
    public static String network(String address) {
        byte[] bytes = Networks.literal(address).getAddress();
        if (bytes.length == 4) {
            return address;
        }
        return HexFormat.of().formatHex(bytes, 0, 8) + "/64";
    }

    /** Whether the request comes straight from the inside network, not through any proxy. */
    public boolean isInside(HttpRequest<?> request) {
        boolean forwarded = request.getHeaders().contains(FORWARDED_FOR)
                || request.getHeaders().contains("Forwarded");
        return !forwarded && inside.contains(request.getRemoteAddress().getAddress());
    }
}
