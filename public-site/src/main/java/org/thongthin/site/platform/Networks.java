package org.thongthin.site.platform;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Networks as {@code 10.0.0.0/8}, {@code ::1/128} or a single address name them. */
final class Networks {
    private record Network(List<Byte> address, int bits) {}

    private final List<Network> networks = new ArrayList<>();

    /** @throws IllegalArgumentException for what is none; names are not looked up */
    Networks(List<String> written) {
        for (String network : written) {
            if (!network.isBlank()) {
                networks.add(network(network.strip()));
            }
        }
    }

    private static Network network(String written) {
        String[] parts = written.split("/", 2);
        InetAddress address = literal(parts[0]);
        if (address == null || (parts.length == 2 && !parts[1].matches("[0-9]{1,3}"))) {
            throw new IllegalArgumentException("not a network: " + written);
        }
        int all = address.getAddress().length * 8;
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : all;
        if (bits > all) {
            throw new IllegalArgumentException("not a network: " + written);
        }
        return new Network(bytes(address), bits);
    }

    private static List<Byte> bytes(InetAddress address) {
        List<Byte> bytes = new ArrayList<>();
        for (byte each : address.getAddress()) {
            bytes.add(each);
        }
        return bytes;
    }

    /** An address in numbers; null for anything else. */
    static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    boolean contains(InetAddress address) {
        return networks.stream().anyMatch(network -> contains(network, bytes(address)));
    }

    private static boolean contains(Network network, List<Byte> address) {
        if (address.size() != network.address().size()) {
            return false;
        }
        for (int bit = 0; bit < network.bits(); bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((network.address().get(bit / 8) ^ address.get(bit / 8)) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
