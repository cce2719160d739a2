package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.util.Map;

/** What is woven and plaited. */
final class WovenScenes {
    private WovenScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "cloth", WovenScenes::cloth,
                "silk", WovenScenes::silk,
                "mat", WovenScenes::mat,
                "basket", WovenScenes::basket);
    }

    private static void cloth(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY);
        Table.wood(b, b.oneOf(Tone.SAND, Tone.of(0xE6D6C2), Tone.of(0xCFD8CF)));
        Color[][] dyes = {
            {Tone.INDIGO, Tone.CREAM, Tone.SKY_BLUE}, {Tone.BRICK, Tone.MARIGOLD, Tone.CREAM},
            {Tone.NIGHT, Tone.CREAM, Tone.TERRACOTTA}, {Tone.FOREST, Tone.STRAW, Tone.CREAM},
            {Tone.of(0x7A5230), Tone.CREAM, Tone.MARIGOLD}
        };
        int first = b.count(0, 4);
        Color[] spools = {Tone.INDIGO, Tone.MARIGOLD, Tone.TERRACOTTA};
        if (b.chance(0.6)) {
            onTheRail(b, dyes, first);
        } else {
            inTheStack(b, dyes, first);
        }
        for (int i = 0; i < 3; i++) {
            spool(b, 1010 + i * 110, 888 + (i % 2) * 18, spools[(first + i) % 3]);
        }
    }

    private static void onTheRail(Brush b, Color[][] dyes, int first) {
        b.line(120, 116, 1320, 108, 22, Tone.mix(Tone.STRAW, Tone.WOOD, 0.4));
        for (int i = 0; i < 5; i++) {
            b.line(120 + i * 290, 105, 120 + i * 290, 122, 4, Tone.DARK_WOOD);
        }
        double[] widths = b.oneOf(new double[] {320, 420, 320}, new double[] {620, 440}, new double[] {400, 300, 380});
        double x = 170;
        for (int i = 0; i < widths.length; i++) {
            Color[] dye = dyes[(first + i) % 5];
            hang(b, x, widths[i], dye, b.count(0, 2));
            x += widths[i] + 28;
        }
        parcels(b, 336, 900, 330, dyes, first);
    }

    private static void hang(Brush b, double x, double width, Color[] dye, int manner) {
        Weave body = manner(b, manner, dye);
        Weave border = Weave.chok(b, Tone.dark(dye[0], 0.3), dye[2], dye[1]);
        Draped.hanging(b, x, 104, width, b.between(500, 620), body, border, dye[1]);
    }

    private static Weave manner(Brush b, int which, Color[] dye) {
        return switch (which) {
            case 0 -> Weave.mudmee(b, dye[0], dye[1], dye[2]);
            case 1 -> Weave.khit(b, dye[0], dye[1], dye[2]);
            default -> Weave.chok(b, dye[0], dye[1], dye[2]);
        };
    }

    private static void parcels(Brush b, double x, double y, double width, Color[][] dyes, int first) {
        double height = width * 0.17;
        for (int i = 0; i < 3; i++) {
            Color[] dye = dyes[(first + 4 - i) % 5];
            Draped.folded(b, x + i * 6, y - i * height * 0.93, width - i * 12, height, manner(b, i, dye), dye[0]);
        }
    }

    /** One length over the rail, the others folded high in front of it. */
    private static void inTheStack(Brush b, Color[][] dyes, int first) {
        b.line(640, 96, 1330, 90, 22, Tone.mix(Tone.STRAW, Tone.WOOD, 0.4));
        hang(b, 730, 520, dyes[first], b.count(0, 2));
        double height = 108;
        for (int i = 0; i < 5; i++) {
            Color[] dye = dyes[(first + 1 + i) % 5];
            double shift = b.between(-16, 16);
            Draped.folded(
                    b,
                    390 + shift,
                    880 - i * height * 0.95,
                    560 - i * 14,
                    height,
                    manner(b, (first + i) % 3, dye),
                    dye[0]);
        }
    }

    private static void spool(Brush b, double x, double y, Color yarn) {
        Vessels.shadow(b, x, y, 40);
        b.round(Shapes.round(x - 46, y - 16, 92, 16, 6), Tone.WOOD);
        b.round(Shapes.thrown(x, y - 112, 28, y - 64, 40, y - 14, 32), yarn);
        for (int i = 0; i < 9; i++) {
            double ly = y - 108 + i * 11;
            b.stroke(Shapes.curve(x - 34, ly, x, ly + 7, x + 34, ly), 2, Tone.clear(Tone.WHITE, 0.25));
        }
        b.round(Shapes.round(x - 40, y - 128, 80, 16, 6), Tone.WOOD);
        b.round(Shapes.rect(x - 8, y - 150, 16, 26), Tone.DARK_WOOD);
    }

    private static void silk(Brush b) {
        b.hour(Hour.DAY, Hour.MORNING);
        Color[] dye = b.oneOf(
                new Color[] {Tone.of(0x7A2E5A), Tone.of(0xE7B04A), Tone.of(0xD98AA0)},
                new Color[] {Tone.of(0x1F6A5B), Tone.of(0xE9CF7A), Tone.of(0x9FCBB0)},
                new Color[] {Tone.of(0xA93A2C), Tone.of(0xF2C45A), Tone.of(0xF0DDB8)},
                new Color[] {Tone.of(0x2C3F8A), Tone.of(0xD9C7F0), Tone.of(0xE7B04A)},
                new Color[] {Tone.of(0xC98A1E), Tone.of(0xFFF0C0), Tone.of(0x8E3B28)});
        b.cover(Draped.flowing(b, Weave.mudmee(b, dye[0], dye[1], dye[2])));
        boolean right = b.chance(0.5);
        double x = right ? 1120 : 320;
        b.glow(right ? 300 : 1140, 120, 620, Tone.CREAM, 0.3);
        b.shadow(x, 850, 300, 60);
        Vessels.basket(b, x, 850, 200, 150, 110, Tone.STRAW);
        for (int i = 0; i < 24; i++) {
            double cx = x - 136 + (i % 8) * 37 + (i / 8) * 10;
            double cy = 742 - (i / 8) * 26 + Math.abs(cx - x) * 0.1;
            int at = i;
            b.turned(cx, cy, b.between(-50, 50), () -> {
                b.round(Shapes.oval(0, 0, 33, 20), at % 4 == 0 ? Tone.CREAM : Tone.of(0xEFC65C));
                b.fill(Shapes.oval(-8, -8, 13, 4), Tone.clear(Tone.WHITE, 0.6));
            });
        }
        skein(b, right ? 800 : 660, 850, dye[1]);
    }

    /** Reeled silk, twisted once. */
    private static void skein(Brush b, double x, double y, Color yarn) {
        b.shadow(x, y + 16, 150, 26);
        for (int i = 0; i < 12; i++) {
            double off = i * 5 - 30;
            Color tone = i % 3 == 0 ? Tone.light(yarn, 0.35) : Tone.dark(yarn, i % 3 * 0.1);
            b.stroke(
                    Shapes.curve(
                            x - 150,
                            y - 20 + off * 0.4,
                            x - 70,
                            y - 34 + off,
                            x,
                            y - 14 - off * 0.5,
                            x + 70,
                            y - 24 - off,
                            x + 150,
                            y - 16 - off * 0.4),
                    8,
                    tone);
        }
        b.round(Shapes.round(x - 16, y - 44, 32, 56, 10), Tone.TERRACOTTA);
    }

    private static void mat(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Color floor = Tone.mix(Tone.WOOD, Tone.DARK_WOOD, 0.35);
        b.fade(Shapes.rect(0, 0, Brush.WIDTH, Brush.HEIGHT), Tone.light(floor, 0.12), Tone.dark(floor, 0.1));
        for (int i = 0; i < 9; i++) {
            b.fill(Shapes.rect(0, i * 112 + 40, Brush.WIDTH, 5), Tone.clear(Tone.INK, 0.4));
            b.stroke(
                    Shapes.curve(0, i * 112 + 84, 500, i * 112 + 78, 1440, i * 112 + 90), 2, Tone.clear(Tone.INK, 0.2));
        }
        Color reed = b.oneOf(Tone.of(0xD9C68A), Tone.of(0xC9C07A));
        Color[] dyes = b.oneOf(
                new Color[] {Tone.TERRACOTTA, Tone.FOREST, Tone.MARIGOLD},
                new Color[] {Tone.PLUM, Tone.INDIGO, Tone.ROSE},
                new Color[] {Tone.FOREST, Tone.BRICK, Tone.NIGHT});
        Weave pattern = Weave.chok(b, reed, dyes[0], dyes[1]);
        Weave border = Weave.khit(b, reed, dyes[1], dyes[2]);
        b.turned(660, 480, b.between(-9, -5), () -> {
            Shape mat = Shapes.rect(-560, -320, 1040, 640);
            b.fill(Shapes.rect(-540, -296, 1060, 640), Tone.clear(Tone.INK, 0.35));
            b.fill(mat, reed);
            b.fillWith(Shapes.rect(-470, -260, 950, 520), pattern.paint(b, -470, -260, 1.25));
            b.fillWith(Shapes.rect(-560, -320, 1040, 62), border.paint(b, -560, -320, 0.7));
            b.fillWith(Shapes.rect(-560, 258, 1040, 62), border.paint(b, -560, 258, 0.7));
            b.fill(Shapes.rect(-560, -258, 92, 516), Tone.mix(reed, dyes[2], 0.25));
            for (int i = 0; i < 160; i++) {
                b.fill(Shapes.rect(-560, -320 + i * 4, 1040, 1.3), Tone.clear(Tone.DARK_WOOD, 0.22));
            }
            for (int i = 0; i < 26; i++) {
                b.fill(Shapes.rect(-556 + i * 40, -320, 2.4, 640), Tone.clear(Tone.DARK_WOOD, 0.35));
            }
            b.stroke(mat, 7, dyes[1]);
            rolled(b, reed, border, dyes);
        });
        b.turned(230, 820, -12, () -> {
            for (int i = 0; i < 16; i++) {
                b.line(
                        -190,
                        i * 7 - 50,
                        250,
                        i * 8 - 58 + b.between(-9, 9),
                        6,
                        Tone.mix(i % 4 == 0 ? dyes[i / 4 % 3] : reed, Tone.RICE, i % 3 * 0.16));
            }
            b.fill(Shapes.round(-12, -66, 30, 130, 10), Tone.BRICK);
        });
        b.glow(240, 60, 700, b.hour().sun(), 0.25);
    }

    private static void rolled(Brush b, Color reed, Weave border, Color[] dyes) {
        b.fill(Shapes.round(440, -330, 170, 690, 60), Tone.clear(Tone.INK, 0.35));
        Shape roll = Shapes.rect(440, -342, 138, 684);
        b.fillWith(roll, new GradientPaint(440, 0, Tone.dark(reed, 0.35), 500, 0, Tone.light(reed, 0.35)));
        b.fillWith(Shapes.rect(440, -342, 138, 90), border.paint(b, 440, -342, 0.7));
        b.fillWith(Shapes.rect(440, 252, 138, 90), border.paint(b, 440, 252, 0.7));
        b.fillWith(roll, new GradientPaint(490, 0, Tone.clear(Tone.INK, 0), 578, 0, Tone.clear(Tone.INK, 0.5)));
        b.fillWith(
                Shapes.rect(440, -342, 50, 684),
                new GradientPaint(440, 0, Tone.clear(Tone.INK, 0.4), 490, 0, Tone.clear(Tone.INK, 0)));
        for (int i = 0; i < 5; i++) {
            b.stroke(Shapes.oval(509, 342, 66 - i * 13, 20 - i * 4), 6, i % 2 == 0 ? Tone.dark(reed, 0.3) : dyes[0]);
        }
    }

    private static void basket(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Table.cloth(
                b,
                b.oneOf(Tone.of(0xCBBBA0), Tone.of(0xA9B8A5), Tone.of(0xD8B9A0)),
                b.oneOf(Tone.CREAM, Tone.of(0xDCE0D0)),
                Weave.any(b, Tone.BRICK, Tone.CREAM, Tone.MARIGOLD));
        Color strip = b.oneOf(Tone.STRAW, Tone.mix(Tone.STRAW, Tone.WOOD, 0.5), Tone.of(0xB98B4A));
        boolean mirrored = b.chance(0.5);
        b.at(mirrored ? Brush.WIDTH : 0, 0, mirrored ? -1 : 1, 1, () -> {
            double tall = b.between(260, 380);
            double shift = b.between(-60, 70);
            tray(b, 1010 + shift, 372, b.between(220, 280), strip);
            b.stroke(
                    Shapes.curve(240, 706 - tall, 290, 500 - tall, 380, 460 - tall, 470, 500 - tall, 520, 706 - tall),
                    18,
                    Tone.dark(strip, 0.35));
            Vessels.basket(b, 380, 700, 150, 120, tall, Tone.dark(strip, 0.14));
            Vessels.basket(b, 760 + shift, 780, 230, 170, 250, strip);
            if (b.chance(0.5)) {
                for (int i = 0; i < 7; i++) {
                    Produce.sprig(b, 640 + shift + i * 42, 532, 130, -110 + i * 12, i % 2 == 0 ? Tone.LEAF : Tone.RICE);
                }
            } else {
                for (int i = 0; i < 9; i++) {
                    Produce.mango(b, 610 + shift + (i % 5) * 76 + (i / 5) * 36, 524 - (i / 5) * 46, 56, -30 + i * 31);
                }
            }
            lidded(b, 1130, 810, 120, Tone.mix(strip, Tone.DARK_WOOD, 0.35));
            Vessels.basket(b, 330, 850, 110, 80, 84, Tone.light(strip, 0.2));
            for (int i = 0; i < 6; i++) {
                Produce.ball(b, 262 + i * 28, 756 - (i % 2) * 14, 28, Tone.of(0xEAD9C0));
            }
        });
    }

    /** กระด้ง: a round winnowing tray leaning on the wall. */
    private static void tray(Brush b, double x, double y, double radius, Color strip) {
        b.fill(Shapes.circle(x + 18, y + 16, radius), Tone.clear(Tone.INK, 0.22));
        Shape round = Shapes.circle(x, y, radius);
        b.fill(round, Tone.light(strip, 0.15));
        b.within(round, () -> {
            for (int i = -14; i <= 14; i++) {
                for (int k = -14; k <= 14; k++) {
                    if ((i + k) % 2 == 0) {
                        b.fill(Shapes.rect(x + i * 20, y + k * 20, 20, 20), Tone.clear(Tone.DARK_WOOD, 0.26));
                    }
                }
            }
        });
        b.stroke(round, 20, Tone.mix(strip, Tone.DARK_WOOD, 0.4));
        b.stroke(Shapes.circle(x, y, radius - 6), 4, Tone.light(strip, 0.3));
    }

    private static void lidded(Brush b, double x, double y, double radius, Color strip) {
        Vessels.basket(b, x, y, radius, radius * 0.82, 150, strip);
        b.round(
                Shapes.thrown(x, y - 240, 16, y - 228, radius * 0.5, y - 190, radius * 0.95, y - 144, radius * 1.1),
                Tone.light(strip, 0.1));
        for (int i = 0; i < 4; i++) {
            b.stroke(
                    Shapes.curve(
                            x - radius * (1.04 - i * 0.2),
                            y - 158 - i * 19,
                            x,
                            y - 140 - i * 20,
                            x + radius * (1.04 - i * 0.2),
                            y - 158 - i * 19),
                    4,
                    Tone.dark(strip, 0.4));
        }
        b.round(Shapes.circle(x, y - 246, 18), Tone.DARK_WOOD);
    }
}
