package org.thongthin.cms.desk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How large a lossy WebP without transparency is, in its own pixels. */
record WebpSize(int width, int height) {
    private static final int CHUNK = 12;
    private static final int WIDTH = 26;
    private static final int HEIGHT = 28;
    /** The two bits above say how a player may scale it. */
    private static final int FOURTEEN_BITS = 0x3fff;

    /** @throws IllegalArgumentException for anything else */
    static WebpSize of(byte[] webp) {
        if (webp.length < HEIGHT + Short.BYTES
                || !said(webp, 0).equals("RIFF")
                || !said(webp, CHUNK).equals("VP8 ")) {
            throw new IllegalArgumentException("not a lossy WebP");
        }
        ByteBuffer bytes = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        return new WebpSize(bytes.getShort(WIDTH) & FOURTEEN_BITS, bytes.getShort(HEIGHT) & FOURTEEN_BITS);
    }

    private static String said(byte[] webp, int from) {
        return new String(webp, from, 4, StandardCharsets.US_ASCII);
    }
}
