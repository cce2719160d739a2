package org.thongthin.cms.demo.pictures;

import java.awt.Color;

/** What is built. Each stands with the middle of its foot at (x, y); sizes are widths. */
final class Houses {
    private Houses() {}

    /** A wooden house on posts under a steep roof, its stairs to the right. */
    static void stilts(Brush b, double x, double y, double width, Color roof) {
        double s = width / 200;
        Color wall = Tone.mix(Tone.WOOD, Tone.STRAW, b.between(0.1, 0.4));
        b.shadow(x, y, width * 0.6, width * 0.06);
        b.at(x, y, s, () -> {
            b.fill(Shapes.rect(-78, -62, 156, 60), Tone.clear(Tone.INK, 0.28));
            for (int i = 0; i < 5; i++) {
                b.fill(Shapes.rect(-84 + i * 40, -64, 8, 64), Tone.DARK_WOOD);
            }
            b.fade(Shapes.rect(-90, -136, 180, 74), Tone.dark(wall, 0.25), wall);
            for (int i = 1; i < 12; i++) {
                b.line(-90 + i * 15, -134, -90 + i * 15, -64, 1.4, Tone.dark(wall, 0.25));
            }
            b.fill(Shapes.rect(-98, -68, 196, 8), Tone.DARK_WOOD);
            window(b, -58, -118, 34, 36);
            window(b, 28, -118, 34, 36);
            b.fill(Shapes.rect(-14, -120, 30, 54), Tone.dark(Tone.DARK_WOOD, 0.2));
            b.fade(
                    Shapes.poly(-112, -128, -72, -206, 72, -206, 112, -128),
                    Tone.light(roof, 0.12),
                    Tone.dark(roof, 0.15));
            for (int i = 1; i < 6; i++) {
                double t = i / 6.0;
                b.line(-72 - 40 * t, -206 + 78 * t, 72 + 40 * t, -206 + 78 * t, 1.8, Tone.dark(roof, 0.25));
            }
            b.line(-78, -207, 78, -207, 6, Tone.dark(roof, 0.35));
            b.line(98, -64, 128, 0, 5, Tone.DARK_WOOD);
            b.line(80, -64, 110, 0, 5, Tone.DARK_WOOD);
            for (int i = 1; i < 6; i++) {
                b.line(80 + i * 5.4, -64 + i * 11, 99 + i * 5.4, -64 + i * 11, 3.5, Tone.WOOD);
            }
        });
    }

    static void window(Brush b, double x, double y, double width, double height) {
        b.fill(Shapes.rect(x - 3, y - 3, width + 6, height + 6), Tone.DARK_WOOD);
        if (b.hour() == Hour.NIGHT || b.hour() == Hour.DUSK) {
            b.shine(Shapes.rect(x, y, width, height), Tone.of(0xFFD27A));
        } else {
            b.fill(Shapes.rect(x, y, width, height), Tone.dark(Tone.INDIGO, 0.3));
        }
        b.fill(Shapes.rect(x - width * 0.34, y, width * 0.3, height), Tone.mix(Tone.TEAL, Tone.WOOD, 0.3));
        b.fill(Shapes.rect(x + width * 1.04, y, width * 0.3, height), Tone.mix(Tone.TEAL, Tone.WOOD, 0.3));
    }

    /** A small open shelter of four posts and a thatched roof. */
    static void sala(Brush b, double x, double y, double width, Color roof) {
        double s = width / 200;
        b.shadow(x, y, width * 0.55, width * 0.05);
        b.at(x, y, s, () -> {
            b.fill(Shapes.rect(-84, -26, 168, 12), Tone.WOOD);
            for (double px : new double[] {-78, -26, 26, 72}) {
                b.fill(Shapes.rect(px, -96, 7, 96), Tone.DARK_WOOD);
            }
            b.fill(Shapes.rect(-80, -48, 160, 5), Tone.WOOD);
            b.fade(Shapes.poly(-112, -86, -48, -158, 48, -158, 112, -86), Tone.light(roof, 0.15), Tone.dark(roof, 0.1));
            for (int i = 0; i < 16; i++) {
                b.line(-104 + i * 13.8, -86, -46 + i * 6.1, -154, 1.6, Tone.dark(roof, 0.2));
            }
        });
    }

    /** A long low public building with a porch: a school, a health post, a hall. Returns nothing on its gable. */
    static void hall(Brush b, double x, double y, double width, Color wall, Color roof) {
        double s = width / 400;
        b.shadow(x, y, width * 0.55, width * 0.03);
        b.at(x, y, s, () -> {
            b.fade(Shapes.rect(-190, -112, 380, 112), Tone.dark(wall, 0.12), wall);
            b.fill(Shapes.rect(-190, -22, 380, 22), Tone.mix(wall, Tone.TERRACOTTA, 0.55));
            for (int i = 0; i < 6; i++) {
                if (i == 2 || i == 3) {
                    continue;
                }
                window(b, -168 + i * 62, -86, 26, 42);
            }
            b.fade(
                    Shapes.poly(-214, -104, -176, -170, 176, -170, 214, -104),
                    Tone.light(roof, 0.1),
                    Tone.dark(roof, 0.1));
            for (int i = 1; i < 5; i++) {
                b.line(-176 - i * 7.6, -170 + i * 13.2, 176 + i * 7.6, -170 + i * 13.2, 1.6, Tone.dark(roof, 0.22));
            }
            b.fill(Shapes.rect(-56, -100, 112, 100), Tone.light(wall, 0.3));
            b.fill(Shapes.rect(-20, -66, 40, 66), Tone.DARK_WOOD);
            b.fill(Shapes.rect(-18, -64, 17, 62), Tone.mix(Tone.WOOD, Tone.TEAL, 0.2));
            b.fill(Shapes.rect(1, -64, 17, 62), Tone.mix(Tone.WOOD, Tone.TEAL, 0.2));
            b.fill(Shapes.rect(-54, -100, 8, 100), Tone.CREAM);
            b.fill(Shapes.rect(46, -100, 8, 100), Tone.CREAM);
            b.fade(Shapes.poly(-78, -96, 0, -156, 78, -96), Tone.light(roof, 0.1), Tone.dark(roof, 0.15));
            b.fill(Shapes.poly(-54, -98, 0, -140, 54, -98), Tone.light(wall, 0.45));
            b.fill(Shapes.rect(-70, -6, 140, 6), Tone.STONE);
        });
    }

    /** The flag on its pole, as every school and town hall flies it. */
    static void flag(Brush b, double x, double y, double height) {
        b.line(x, y, x, y - height, height * 0.018, Tone.light(Tone.STONE, 0.4));
        double w = height * 0.3;
        double h = height * 0.2;
        double top = y - height * 0.98;
        Color[] stripes = {Tone.CHILLI, Tone.WHITE, Tone.NIGHT, Tone.NIGHT, Tone.WHITE, Tone.CHILLI};
        for (int i = 0; i < 6; i++) {
            double y1 = top + h * i / 6;
            double y2 = top + h * (i + 1) / 6 + 0.6;
            b.fill(
                    Shapes.poly(
                            x,
                            y1,
                            x + w * 0.3,
                            y1 - h * 0.06,
                            x + w * 0.7,
                            y1 + h * 0.06,
                            x + w,
                            y1,
                            x + w,
                            y2,
                            x + w * 0.7,
                            y2 + h * 0.06,
                            x + w * 0.3,
                            y2 - h * 0.06,
                            x,
                            y2),
                    stripes[i]);
        }
    }
}
