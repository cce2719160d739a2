package org.thongthin.cms.media;

/** The colour that stands where a picture will be: its average light, in which what is colourful counts for more. */
final class Placeholder {
    private static final float GREY_COUNTS = 0.25f;

    private Placeholder() {}

    /** {@return as {@code #rrggbb}} */
    static String of(Pixels picture) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double all = 0;
        for (int rgb : picture.rgb()) {
            float r = Light.of(rgb >> 16);
            float g = Light.of(rgb >> 8);
            float b = Light.of(rgb);
            float weight = GREY_COUNTS + Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
            red += r * weight;
            green += g * weight;
            blue += b * weight;
            all += weight;
        }
        return "#%02x%02x%02x"
                .formatted(Light.toByte((float) (red / all)), Light.toByte((float) (green / all)), Light.toByte((float)
                        (blue / all)));
    }
}
