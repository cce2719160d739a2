package org.thongthin.cms.demo.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The sheet itself: a breath of warmth, darker corners, and a grain that the eye feels rather than sees. */
final class Paper {
    private static final int GRAIN = 7;

    private Paper() {}

    /** @param grain whether every pixel trembles a little; a PNG would grow to megabytes with it */
    static void texture(BufferedImage sheet, boolean grain) {
        int[] rgb = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
        int width = sheet.getWidth();
        int height = sheet.getHeight();
        long noise = 0x2545F4914F6CDD1DL;
        for (int y = 0; y < height; y++) {
            double dy = (y - height / 2.0) / height;
            for (int x = 0; x < width; x++) {
                double dx = (x - width / 2.0) / width;
                double corner = dx * dx + dy * dy;
                int keep = (int) (256 - 36 * corner * corner * 4);
                int tremble = 0;
                if (grain) {
                    noise ^= noise << 13;
                    noise ^= noise >>> 7;
                    noise ^= noise << 17;
                    tremble = (int) (noise & 15) % GRAIN - GRAIN / 2;
                }
                int p = rgb[y * width + x];
                int red = bound(((((p >> 16) & 0xFF) * keep) >> 8) + tremble);
                int green = bound(((((p >> 8) & 0xFF) * keep) >> 8) + tremble);
                int blue = bound((((p & 0xFF) * keep) >> 8) + tremble - 2);
                rgb[y * width + x] = red << 16 | green << 8 | blue;
            }
        }
    }

    private static int bound(int value) {
        return Math.clamp(value, 0, 255);
    }
}
