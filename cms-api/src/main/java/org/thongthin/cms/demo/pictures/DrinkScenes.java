package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/** What is drunk. */
final class DrinkScenes {
    private DrinkScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of("coffee", DrinkScenes::coffee, "tea", DrinkScenes::tea, "juice-bottles", DrinkScenes::juice);
    }

    private static void coffee(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DAY);
        Table.wood(b, CraftScenes.wall(b));
        double x = b.between(640, 720);
        bag(b, x + 370, 760, b.oneOf(Tone.INDIGO, Tone.FOREST, Tone.TERRACOTTA));
        for (int i = 0; i < 3; i++) {
            cherries(b, 150 + i * 16, 300 + i * 130, 330, 24 - i * 24);
        }
        b.shadow(x, 836, 270, 46);
        b.round(Shapes.oval(x, 818, 250, 50), Tone.CREAM);
        b.fill(Shapes.oval(x, 812, 190, 34), Tone.dark(Tone.CREAM, 0.1));
        Shape cup = Shapes.thrown(x, 570, 172, 640, 168, 740, 130, 806, 84);
        b.stroke(Shapes.curve(x + 160, 620, x + 240, 620, x + 236, 710, x + 132, 732), 26, Tone.dark(Tone.CREAM, 0.12));
        b.round(cup, Tone.CREAM);
        b.within(cup, () -> {
            for (int i = -6; i <= 6; i++) {
                double cx = x + i * 40;
                b.fill(
                        Shapes.poly(cx, 660, cx + 18, 684, cx, 708, cx - 18, 684),
                        i % 2 == 0 ? Tone.INDIGO : Tone.MARIGOLD);
            }
            b.fill(Shapes.rect(x - 200, 722, 400, 5), Tone.INDIGO);
            b.fill(Shapes.rect(x - 200, 642, 400, 5), Tone.INDIGO);
        });
        b.round(Shapes.oval(x, 570, 174, 38), Tone.light(Tone.CREAM, 0.5));
        b.fade(Shapes.oval(x, 574, 158, 30), Tone.of(0x2E1A12), Tone.of(0x5C3421));
        b.stroke(Shapes.oval(x - 20, 574, 90, 15), 6, Tone.clear(Tone.STRAW, 0.5));
        steam(b, x, 540);
        for (int i = 0; i < 34; i++) {
            bean(
                    b,
                    x - 380 + (i % 9) * 30 + b.between(-14, 14),
                    850 + (i / 9) * 24 + b.between(-8, 8),
                    b.between(0, 180));
        }
        for (int i = 0; i < 9; i++) {
            bean(b, x + 230 + b.between(0, 330), 850 + b.between(0, 70), b.between(0, 180));
        }
    }

    static void steam(Brush b, double x, double y) {
        for (int i = -1; i <= 1; i++) {
            for (int k = 0; k < 14; k++) {
                double t = k / 13.0;
                double px = x + i * 54 + Math.sin(t * 5 + i) * (14 + 26 * t);
                b.glow(px, y - t * 270, 24 + 34 * t, Tone.WHITE, 0.34 * (1 - t));
            }
        }
    }

    private static void bean(Brush b, double x, double y, double turn) {
        b.shadow(x + 3, y + 8, 22, 8);
        b.turned(x, y, turn, () -> {
            b.round(Shapes.oval(0, 0, 21, 14), Tone.of(0x6A3D25));
            b.stroke(Shapes.curve(-19, 0, -6, -3, 6, 3, 19, 0), 3, Tone.of(0x2F1A10));
        });
    }

    private static void bag(Brush b, double x, double y, Color mark) {
        Color kraft = Tone.of(0xBE9868);
        b.shadow(x + 20, y, 200, 32);
        b.round(Shapes.poly(x - 160, y, x - 172, y - 380, x + 172, y - 380, x + 160, y), kraft);
        b.fade(
                Shapes.poly(x - 172, y - 380, x - 160, y - 450, x + 160, y - 450, x + 172, y - 380),
                Tone.dark(kraft, 0.05),
                Tone.dark(kraft, 0.22));
        b.fill(Shapes.rect(x - 164, y - 460, 328, 20), Tone.dark(kraft, 0.3));
        b.fill(Shapes.poly(x + 120, y, x + 132, y - 380, x + 172, y - 380, x + 160, y), Tone.clear(Tone.INK, 0.16));
        Vessels.label(b, x - 10, y - 310, 200, 220, mark);
        b.turned(x - 10, y - 40, 0, () -> {
            b.round(Shapes.oval(0, 0, 28, 18), Tone.of(0x6A3D25));
            b.stroke(Shapes.curve(-24, 2, -8, -4, 8, 4, 24, -2), 4, Tone.of(0x2F1A10));
        });
    }

    private static void cherries(Brush b, double x, double y, double length, double turn) {
        b.turned(x - 160, y, turn, () -> {
            b.stroke(Shapes.curve(0, 0, length * 0.5, -10, length, 0), 8, Tone.DARK_WOOD);
            for (int i = 1; i < 6; i++) {
                double px = length * i / 5.5;
                b.fill(Shapes.leaf(px, 0, px + 70, -76, 24, 8), i % 2 == 0 ? Tone.LEAF : Tone.FOREST);
                b.fill(Shapes.leaf(px, 0, px + 70, 76, 24, -8), i % 2 == 0 ? Tone.FOREST : Tone.LEAF);
                for (int k = 0; k < 4; k++) {
                    Produce.ball(b, px + k % 2 * 20 - 10, k / 2 * 20 - 8, 14, k == 3 ? Tone.RICE : Tone.CHILLI);
                }
            }
        });
    }

    private static void tea(Brush b) {
        b.hour(Hour.MORNING, Hour.COOL, Hour.GOLDEN);
        Table.cloth(
                b,
                CraftScenes.wall(b),
                b.oneOf(Tone.of(0xD9DEC8), Tone.of(0xE9DCC2), Tone.of(0xC9D6D2)),
                Weave.any(b, Tone.FOREST, Tone.CREAM, Tone.MARIGOLD));
        window(b, b.oneOf(760.0, 210.0));
        Color pot = b.oneOf(Tone.of(0x9DB8A0), Tone.BRICK, Tone.INDIGO, Tone.of(0xD9C29A));
        double x = b.between(560, 640);
        b.shadow(x + 10, 804, 290, 46);
        b.stroke(Shapes.curve(x - 170, 590, x - 300, 600, x - 290, 740, x - 150, 742), 30, Tone.dark(pot, 0.1));
        b.round(
                Shapes.blob(
                        x + 150, 640, x + 260, 590, x + 300, 480, x + 336, 470, x + 330, 520, x + 290, 680, x + 150,
                        760),
                pot);
        Vessels.body(b, Shapes.thrown(x, 510, 96, 540, 170, 640, 222, 740, 176, 800, 120), pot);
        b.round(Shapes.thrown(x, 462, 20, 478, 66, 514, 112), Tone.light(pot, 0.1));
        b.round(Shapes.circle(x, 452, 24), Tone.DARK_WOOD);
        for (int i = -2; i <= 2; i++) {
            b.fill(Shapes.leaf(x + i * 56, 690, x + i * 50, 600, 20, 4), Tone.clear(Tone.CREAM, 0.45));
        }
        steam(b, x + 340, 440);
        teacup(b, x + 420, 830, 100, pot);
        teacup(b, x + 640, 800, 92, pot);
        steam(b, x + 640, 660);
        Vessels.basket(b, 180, 860, 150, 116, 84, Tone.STRAW);
        for (int i = 0; i < 60; i++) {
            double lx = 180 + b.between(-120, 120);
            double ly = 782 + b.between(-20, 10);
            b.fill(
                    Shapes.leaf(lx, ly, lx + b.between(-26, 26), ly - b.between(4, 26), 7, 3),
                    i % 3 == 0 ? Tone.RICE : i % 3 == 1 ? Tone.FOREST : Tone.LEAF);
        }
        Produce.sprig(b, x + 180, 880, 190, -8, Tone.LEAF);
    }

    private static void teacup(Brush b, double x, double y, double radius, Color glaze) {
        Vessels.bowl(b, x, y, radius, radius * 0.86, glaze, Tone.of(0xC98F2E));
        b.fill(Shapes.oval(x, y - radius * 0.84, radius * 0.84, radius * 0.16), Tone.of(0xC98F2E));
        b.fill(
                Shapes.oval(x - radius * 0.2, y - radius * 0.86, radius * 0.4, radius * 0.05),
                Tone.clear(Tone.WHITE, 0.4));
    }

    /** A view of the tea hills. */
    private static void window(Brush b, double x) {
        b.fill(Shapes.rect(x - 16, 44, 472, 412), Tone.WOOD);
        Shape glass = Shapes.rect(x, 60, 440, 380);
        b.fade(glass, b.hour().high(), b.hour().low());
        b.within(glass, () -> {
            b.fade(
                    Shapes.blob(
                            x - 60, 300, x + 80, 210, x + 200, 260, x + 330, 190, x + 500, 270, x + 500, 480, x - 60,
                            480),
                    b.far(Tone.INDIGO, 0.5),
                    b.hour().haze());
            for (int i = 0; i < 6; i++) {
                double y = 300 + i * 26;
                b.fill(
                        Shapes.blob(
                                x - 60, y + 20, x + 110, y - 20, x + 260, y + 6, x + 500, y - 16, x + 500, 480, x - 60,
                                480),
                        i % 2 == 0 ? Tone.LEAF : Tone.RICE);
            }
        });
        b.fill(Shapes.rect(x + 213, 60, 14, 380), Tone.WOOD);
        b.fill(Shapes.rect(x, 240, 440, 12), Tone.WOOD);
        b.fill(Shapes.rect(x - 34, 448, 508, 20), Tone.dark(Tone.WOOD, 0.2));
    }

    private static void juice(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Table.wood(b, CraftScenes.wall(b));
        Color[] juices = {
            Tone.of(0x8E1E3A),
            Tone.of(0x4D4FA8),
            Tone.of(0xE98F2A),
            Tone.of(0xE4C13A),
            Tone.of(0x7FA04A),
            Tone.of(0xC25A7A)
        };
        int first = b.count(0, 5);
        double shift = b.between(-40, 40);
        for (int i = 0; i < 5; i++) {
            double x = 250 + shift + i * 210;
            double y = i % 2 == 0 ? 760 : 800;
            Color content = juices[(first + i) % 6];
            Vessels.bottle(b, x, y, 86, i % 2 == 0 ? 470 : 420, content, Tone.CREAM);
            Vessels.label(b, x, y - 200, 136, 140, content);
        }
        glass(b, 1270 + shift * 0.3, 860, juices[(first + 1) % 6]);
        Color fruit = juices[(first + 2) % 6];
        b.shadow(370 + shift, 916, 80, 14);
        Produce.halved(b, 370 + shift, 868, 62, Tone.mix(fruit, Tone.RICE, 0.3), Tone.light(fruit, 0.35));
        b.shadow(500 + shift, 916, 64, 12);
        Produce.ball(b, 500 + shift, 876, 50, b.oneOf(Tone.RICE, Tone.of(0xE98F2A), Tone.of(0xE4C13A)));
        for (int i = 0; i < 6; i++) {
            petals(b, 660 + shift + i * 62, 884 + (i % 2) * 24, i % 2 == 0 ? Tone.of(0x4D4FA8) : Tone.of(0x8E1E3A));
        }
        Produce.sprig(b, 1010 + shift, 900, 150, -6, Tone.LEAF);
    }

    private static void petals(Brush b, double x, double y, Color colour) {
        b.shadow(x, y + 14, 32, 8);
        for (int i = 0; i < 5; i++) {
            double a = i * 1.2566;
            b.fill(
                    Shapes.oval(x + Math.cos(a) * 14, y + Math.sin(a) * 9, 14, 10),
                    i % 2 == 0 ? colour : Tone.light(colour, 0.2));
        }
        b.fill(Shapes.circle(x, y, 6), Tone.MARIGOLD);
    }

    private static void glass(Brush b, double x, double y, Color juice) {
        Vessels.shadow(b, x, y, 76);
        Shape shape = Shapes.turned(x, y - 270, 92, y, 68);
        b.fill(shape, Tone.clear(Tone.WHITE, 0.4));
        b.within(shape, () -> {
            b.round(Shapes.rect(x - 100, y - 220, 200, 220), juice);
            b.fill(Shapes.oval(x, y - 220, 90, 13), Tone.light(juice, 0.35));
            for (int i = 0; i < 5; i++) {
                double ix = x - 54 + (i % 3) * 40;
                double iy = y - 206 + (i / 3) * 56;
                b.turned(ix, iy, 18 * i, () -> b.fill(Shapes.round(-20, -20, 40, 40, 8), Tone.clear(Tone.WHITE, 0.4)));
            }
            b.fill(Shapes.rect(x - 70, y - 250, 12, 220), Tone.clear(Tone.WHITE, 0.5));
        });
        b.stroke(shape, 3, Tone.clear(Tone.WHITE, 0.7));
        b.line(x + 14, y - 60, x + 66, y - 370, 11, Tone.STRAW);
    }
}
