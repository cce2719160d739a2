package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/** What fields, hives and orchards give. */
final class FoodScenes {
    private FoodScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of("honey-jar", FoodScenes::honey, "rice-sack", FoodScenes::rice, "fruit", FoodScenes::fruit);
    }

    private static void honey(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Table.wood(b, CraftScenes.wall(b));
        Color honey = b.oneOf(Tone.of(0xD98A14), Tone.of(0xB9650F), Tone.of(0xE5A52A));
        double x = b.between(560, 660);
        for (int i = 0; i < 5; i++) {
            Produce.sprig(
                    b, x + 300 + i * 16, 640, b.between(240, 330), -128 + i * 22, i % 2 == 0 ? Tone.LEAF : Tone.RICE);
        }
        Vessels.jar(b, x + 300, 740, 118, 290, Tone.light(honey, 0.12), Tone.TERRACOTTA);
        Vessels.label(b, x + 300, 590, 150, 100, Tone.INDIGO);
        Vessels.jar(b, x, 820, 165, 420, honey, Tone.STRAW);
        clothLid(b, x, 400, 150);
        Vessels.label(b, x, 610, 210, 140, Tone.TERRACOTTA);
        comb(b, x - 330, 830, honey);
        Vessels.bowl(b, x + 360, 880, 120, 76, Tone.CREAM, honey);
        dipper(b, x + 350, 790);
        for (int i = 0; i < 3; i++) {
            bee(b, b.between(180, 1260), b.between(110, 340));
        }
        Trees.flowers(b, x - 160, 868, 190, 44, 9, Tone.CREAM);
    }

    private static void clothLid(Brush b, double x, double y, double radius) {
        Shape top = Shapes.blob(
                x - radius * 0.8,
                y - 20,
                x - radius * 0.6,
                y - 54,
                x,
                y - 64,
                x + radius * 0.6,
                y - 54,
                x + radius * 0.8,
                y - 20,
                x + radius * 1.1,
                y + 44,
                x + radius * 0.5,
                y + 30,
                x,
                y + 48,
                x - radius * 0.5,
                y + 30,
                x - radius * 1.1,
                y + 44);
        b.round(top, Tone.TERRACOTTA);
        b.within(top, () -> {
            for (int i = -8; i <= 8; i++) {
                b.line(x + i * 22, y - 70, x + i * 30, y + 60, 5, Tone.clear(Tone.CREAM, 0.5));
            }
            for (int i = 0; i < 6; i++) {
                b.line(x - 200, y - 60 + i * 20, x + 200, y - 60 + i * 20, 4, Tone.clear(Tone.CREAM, 0.4));
            }
        });
        b.stroke(Shapes.curve(x - radius * 0.86, y - 12, x, y + 8, x + radius * 0.86, y - 12), 9, Tone.STRAW);
        b.stroke(Shapes.curve(x + 8, y + 4, x + 36, y + 34, x + 20, y + 58), 6, Tone.STRAW);
    }

    private static void comb(Brush b, double x, double y, Color honey) {
        b.shadow(x, y + 10, 210, 34);
        Shape piece = Shapes.blob(
                x - 190, y - 10, x - 170, y - 190, x - 20, y - 240, x + 150, y - 180, x + 180, y - 20, x + 40, y + 10);
        b.fade(piece, Tone.light(honey, 0.3), Tone.dark(honey, 0.1));
        b.within(piece, () -> {
            for (int row = 0; row < 8; row++) {
                for (int i = 0; i < 10; i++) {
                    double cx = x - 200 + i * 44 + (row % 2) * 22;
                    double cy = y - 232 + row * 38;
                    double r = 21;
                    b.fill(
                            Shapes.poly(
                                    cx,
                                    cy - r,
                                    cx + r * 0.87,
                                    cy - r / 2,
                                    cx + r * 0.87,
                                    cy + r / 2,
                                    cx,
                                    cy + r,
                                    cx - r * 0.87,
                                    cy + r / 2,
                                    cx - r * 0.87,
                                    cy - r / 2),
                            (i * 3 + row) % 4 == 0 ? Tone.light(honey, 0.45) : Tone.dark(honey, 0.28));
                }
            }
        });
        b.stroke(Shapes.curve(x + 60, y + 4, x + 110, y + 24, x + 170, y + 20), 15, honey);
    }

    private static void dipper(Brush b, double x, double y) {
        b.turned(x, y, 32, () -> {
            b.line(0, -190, 0, -20, 11, Tone.WOOD);
            for (int i = 0; i < 5; i++) {
                b.round(
                        Shapes.round(-26 + Math.abs(i - 2) * 4, -34 + i * 15, 52 - Math.abs(i - 2) * 8, 10, 5),
                        Tone.WOOD);
            }
        });
    }

    private static void bee(Brush b, double x, double y) {
        b.turned(x, y, b.between(-30, 20), () -> {
            b.fill(Shapes.leaf(0, -6, -24, -38, 12, 0), Tone.clear(Tone.WHITE, 0.8));
            b.fill(Shapes.leaf(4, -6, 14, -42, 12, 0), Tone.clear(Tone.WHITE, 0.8));
            Shape body = Shapes.oval(0, 0, 27, 16);
            b.fill(body, Tone.MARIGOLD);
            b.within(body, () -> {
                b.fill(Shapes.rect(-14, -20, 8, 40), Tone.INK);
                b.fill(Shapes.rect(2, -20, 8, 40), Tone.INK);
            });
            b.fill(Shapes.circle(25, -2, 9), Tone.INK);
        });
    }

    private static void rice(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Table.wood(b, CraftScenes.wall(b));
        Color grain = b.oneOf(Tone.of(0xF4EBD8), Tone.of(0x6A3B4A), Tone.of(0xC99A6A));
        double x = b.between(540, 640);
        Produce.sheaf(b, x + 520, 770, 430, 18, Tone.STRAW);
        Produce.sheaf(b, x - 380, 800, 420, -16, Tone.of(0xC9A24B));
        Color jute = Tone.of(0xC7A873);
        b.shadow(x + 30, 850, 320, 50);
        Shape sack = Shapes.blob(
                x - 250, 846, x - 286, 660, x - 236, 480, x - 210, 396, x, 410, x + 210, 396, x + 236, 480, x + 286,
                660, x + 250, 846, x, 862);
        b.round(sack, jute);
        b.within(sack, () -> {
            for (int i = 0; i < 70; i++) {
                b.fill(Shapes.rect(x - 300 + i * 9, 380, 2, 500), Tone.clear(Tone.DARK_WOOD, 0.12));
                b.fill(Shapes.rect(x - 300, 380 + i * 7, 600, 1.6), Tone.clear(Tone.DARK_WOOD, 0.12));
            }
            b.stroke(Shapes.curve(x - 150, 500, x - 180, 660, x - 140, 850), 14, Tone.clear(Tone.INK, 0.1));
            b.stroke(Shapes.curve(x + 170, 480, x + 200, 660, x + 160, 850), 16, Tone.clear(Tone.INK, 0.12));
        });
        b.round(
                Shapes.blob(
                        x - 246, 402, x - 200, 366, x, 356, x + 200, 366, x + 246, 402, x + 200, 448, x, 462, x - 200,
                        448),
                Tone.light(jute, 0.15));
        b.fill(Shapes.oval(x, 402, 204, 36), Tone.dark(jute, 0.5));
        heap(b, x, 412, 200, 110, grain);
        Vessels.label(b, x, 560, 260, 180, Tone.FOREST);
        Vessels.bowl(b, x + 400, 880, 150, 100, Tone.WOOD, grain);
        heap(b, x + 400, 786, 132, 56, grain);
        for (int i = 0; i < 60; i++) {
            grain(b, x + 60 + b.between(-120, 190), 880 + b.between(0, 54), grain);
        }
        b.turned(x - 60, 900, -12, () -> {
            b.round(Shapes.round(-250, -14, 170, 26, 12), Tone.WOOD);
            b.round(Shapes.oval(-36, 0, 76, 40), Tone.WOOD);
            b.fill(Shapes.oval(-36, -5, 62, 29), grain);
        });
    }

    private static void heap(Brush b, double x, double y, double half, double height, Color grain) {
        Shape mound = Shapes.blob(
                x - half,
                y,
                x - half * 0.5,
                y - height * 0.72,
                x,
                y - height,
                x + half * 0.5,
                y - height * 0.72,
                x + half,
                y,
                x,
                y + height * 0.22);
        b.fade(mound, Tone.light(grain, 0.2), Tone.dark(grain, 0.14));
        b.within(mound, () -> {
            for (int i = 0; i < 200; i++) {
                grain(
                        b,
                        x + b.between(-half, half),
                        y + b.between(-height, height * 0.2),
                        i % 3 == 0 ? Tone.dark(grain, 0.22) : Tone.light(grain, 0.3));
            }
        });
    }

    private static void grain(Brush b, double x, double y, Color colour) {
        double angle = b.between(0, 6.3);
        b.fill(Shapes.leaf(x, y, x + Math.cos(angle) * 15, y + Math.sin(angle) * 11, 4, 0), colour);
    }

    private static void fruit(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Table.cloth(
                b,
                CraftScenes.wall(b),
                b.oneOf(Tone.CREAM, Tone.of(0xD9E2D2), Tone.of(0xE8D3BC)),
                Weave.any(b, Tone.INDIGO, Tone.CREAM, Tone.MARIGOLD));
        int season = b.count(0, 2);
        Produce.sprig(b, 500, 440, 260, -150, Tone.LEAF);
        Produce.sprig(b, 780, 420, 260, -40, Tone.FOREST);
        switch (season) {
            case 0 -> durianSeason(b);
            case 1 -> bananasAndPomelos(b);
            default -> mangoSeason(b);
        }
        Vessels.basket(b, 680, 830, 330, 230, 200, b.oneOf(Tone.STRAW, Tone.mix(Tone.STRAW, Tone.WOOD, 0.5)));
        b.fill(Shapes.oval(680, 630, 318, 54), Tone.mix(Tone.LEAF, Tone.RICE, 0.4));
        for (int i = 0; i < 8; i++) {
            small(b, 420 + i * 74, 620 + (i % 2) * 8, i + season, i * 40);
        }
        for (int i = 0; i < 3; i++) {
            b.shadow(1130 + i * 92, 834 + (i % 2) * 30, 62, 14);
            small(b, 1130 + i * 92, 786 + (i % 2) * 30, season + 1, -20 + i * 20);
        }
        b.shadow(250, 862, 110, 20);
        Produce.halved(b, 240, 776, 96, Tone.RICE, season == 1 ? Tone.of(0xE98A7A) : Tone.of(0xF2E2A0));
        b.shadow(1040, 862, 60, 12);
        small(b, 1040, 816, season + 2, 10);
    }

    private static void small(Brush b, double x, double y, int which, double turn) {
        switch (which % 3) {
            case 0 -> Produce.mango(b, x, y, 76, turn);
            case 1 -> Produce.mangosteen(b, x, y, 52);
            default -> Produce.rambutan(b, x, y, 46);
        }
    }

    private static void durianSeason(Brush b) {
        Produce.durian(b, 720, 420, b.between(160, 196));
        Produce.bananas(b, 470, 520, 150);
        for (int i = 0; i < 3; i++) {
            Produce.rambutan(b, 890 + i * 44, 560 + (i % 2) * 40, 44);
        }
    }

    private static void bananasAndPomelos(Brush b) {
        Produce.ball(b, 830, 470, 128, Tone.of(0xA9B85A));
        Produce.ball(b, 560, 540, 104, Tone.of(0xB9BE62));
        Produce.bananas(b, 690, 500, 190);
        Produce.mangosteen(b, 930, 586, 52);
    }

    private static void mangoSeason(Brush b) {
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 5 - row; i++) {
                Produce.mango(b, 470 + row * 52 + i * 106, 586 - row * 74, 84, -24 + i * 19 + row * 31);
            }
        }
        Produce.sprig(b, 690, 330, 120, -96, Tone.LEAF);
    }
}
