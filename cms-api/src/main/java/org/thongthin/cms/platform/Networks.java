package org.thongthin.cms.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** A set of networks in CIDR notation, such as {@code 10.0.0.0/8}, {@code ::1/128} or a single address. */
public final class Networks {
    private final List<Network> networks;

    /** @throws IllegalArgumentException for what is not an address with an optional prefix length; names are not looked up */
    public Networks(List<String> cidrs) {
        this.networks = cidrs.stream()
                .filter(cidr -> !cidr.isBlank())
                .map(Network::parse)
                .toList();
    }

    public boolean contains(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address.getAddress()));
    }

    /** @throws IllegalArgumentException for what is not an address in numbers */
    static InetAddress literal(String text) {
        boolean numbers = text.indexOf(':') >= 0 || text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        if (!numbers || text.isEmpty()) {
            throw new IllegalArgumentException("not an address: " + text);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("not an address: " + text, malformed);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared and never shared.
    private record Network(byte[] address, int bits) {
        static Network parse(String cidr) {
            String[] parts = cidr.strip().split("/", 2);
            byte[] address = literal(parts[0]).getAddress();
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8;
            if (bits < 0 || bits > address.length * 8) {
                throw new IllegalArgumentException("not a network: " + cidr);
            }
            return new Network(address, bits);
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            int whole = bits / 8;
            if (!Arrays.equals(address, 0, whole, other, 0, whole)) {
                return false;
            }
            int rest = bits % 8;
            return rest == 0 || (address[whole] ^ other[whole]) >> (8 - rest) == 0;
        }
    }
}
