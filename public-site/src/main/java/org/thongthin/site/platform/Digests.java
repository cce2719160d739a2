package org.thongthin.site.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents. */
public final class Digests {
    private static final int BYTES = 10;

    private Digests() {}

    /** Twenty hexadecimal digits of the content's SHA-256: enough to tell versions apart, not meant against forgers. */
    public static String shortOf(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
