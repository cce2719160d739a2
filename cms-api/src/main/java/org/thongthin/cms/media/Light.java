package org.thongthin.cms.media;

/** Between sRGB's bytes and amounts of light from 0 to 1 (IEC 61966-2-1). Averages are taken of light, not of bytes. */
final class Light {
    private static final int STEPS = 1 << 14;
    private static final float[] OF_BYTE = new float[256];
    private static final byte[] TO_BYTE = new byte[STEPS + 1];

    static {
        for (int i = 0; i < 256; i++) {
            double c = i / 255.0;
            OF_BYTE[i] = (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i <= STEPS; i++) {
            double l = (double) i / STEPS;
            double c = l <= 0.0031308 ? l * 12.92 : 1.055 * Math.pow(l, 1 / 2.4) - 0.055;
            TO_BYTE[i] = (byte) Math.round(c * 255);
        }
    }

    private Light() {}

    static float of(int value) {
        return OF_BYTE[value & 0xFF];
    }

    /** @param light taken as 0 or 1 where rounding carried it beyond */
    static int toByte(float light) {
        return TO_BYTE[Math.clamp(Math.round(light * STEPS), 0, STEPS)] & 0xFF;
    }
}
