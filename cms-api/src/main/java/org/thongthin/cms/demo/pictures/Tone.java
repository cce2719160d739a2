package org.thongthin.cms.demo.pictures;

import java.awt.Color;

/** The palette: paper, indigo, marigold, terracotta, rice field, wood; and how colours are mixed. */
final class Tone {
    static final Color PAPER = of(0xFBF3E2);
    static final Color CREAM = of(0xFFF8E8);
    static final Color SAND = of(0xEBD9B4);
    static final Color INDIGO = of(0x2F4478);
    static final Color NIGHT = of(0x18244A);
    static final Color SKY_BLUE = of(0x7FA6C4);
    static final Color MARIGOLD = of(0xE8A317);
    static final Color GOLD = of(0xD9A036);
    static final Color TERRACOTTA = of(0xB5533A);
    static final Color BRICK = of(0x8E3B28);
    static final Color RICE = of(0x7E9B49);
    static final Color LEAF = of(0x4C7A45);
    static final Color FOREST = of(0x2F5539);
    static final Color TEAL = of(0x4F8A8B);
    static final Color WOOD = of(0x9A6A42);
    static final Color DARK_WOOD = of(0x5E3B26);
    static final Color STRAW = of(0xD8B66A);
    static final Color CLAY = of(0xC77B52);
    static final Color STONE = of(0xA79F92);
    static final Color ROSE = of(0xD98A8A);
    static final Color PLUM = of(0x6E3B5E);
    static final Color CHILLI = of(0xC2321F);
    static final Color SKIN = of(0xC68E63);
    static final Color INK = of(0x2A2A33);
    static final Color WHITE = of(0xFFFFFF);

    private Tone() {}

    static Color of(int rgb) {
        return new Color(rgb);
    }

    /** @param share of the second, 0 to 1; the alpha stays the first's */
    static Color mix(Color one, Color other, double share) {
        return new Color(
                part(one.getRed(), other.getRed(), share),
                part(one.getGreen(), other.getGreen(), share),
                part(one.getBlue(), other.getBlue(), share),
                one.getAlpha());
    }

    private static int part(int one, int other, double share) {
        return Math.clamp(Math.round(one + (other - one) * share), 0, 255);
    }

    static Color light(Color colour, double share) {
        return mix(colour, CREAM, share);
    }

    static Color dark(Color colour, double share) {
        return mix(colour, of(0x1E1A2A), share);
    }

    /** @param alpha 0 (nothing) to 1 */
    static Color clear(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(alpha * 255));
    }
}
