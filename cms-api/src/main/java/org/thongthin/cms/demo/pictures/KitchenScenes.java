package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/** What kitchens make of it. */
final class KitchenScenes {
    private KitchenScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "dried-fish",
                KitchenScenes::driedFish,
                "chilli-paste",
                KitchenScenes::chilliPaste,
                "sweets",
                KitchenScenes::sweets);
    }

    private static void driedFish(Brush b) {
        b.hour(Hour.DAY, Hour.MORNING, Hour.GOLDEN);
        Sky.paint(b, 480);
        Hills.soft(b, 1, 470, 470, Tone.INDIGO, Tone.TEAL);
        Water.sea(b, 480, 640, Tone.of(0x4A8C9C), Tone.of(0xA0CFC6));
        b.at(b.between(1120, 1260), 560, 0.6, () -> Water.boat(b, 0, 0, 300, Tone.TERRACOTTA));
        b.fade(Shapes.rect(0, 620, Brush.WIDTH, 340), Tone.light(Tone.SAND, 0.3), Tone.SAND);
        for (double px : new double[] {110, 1330}) {
            b.round(Shapes.rect(px - 12, 120, 24, 620), Tone.WOOD);
        }
        b.line(60, 150, 1380, 142, 18, Tone.mix(Tone.STRAW, Tone.WOOD, 0.4));
        for (int i = 0; i < 10; i++) {
            double x = 190 + i * 118;
            b.line(x, 150, x, 196, 4, Tone.STRAW);
            b.turned(x, 190, 90 + b.between(-4, 4), () -> fish(b, 0, 0, 250, dried(b)));
        }
        b.shadow(720, 850, 470, 60);
        b.fade(Shapes.oval(720, 810, 460, 120), Tone.STRAW, Tone.dark(Tone.STRAW, 0.25));
        b.stroke(Shapes.oval(720, 806, 456, 118), 20, Tone.mix(Tone.STRAW, Tone.DARK_WOOD, 0.4));
        for (int i = -11; i <= 11; i++) {
            double half = 104 * Math.sqrt(1 - Math.pow(i * 38 / 452.0, 2));
            b.line(720 + i * 38, 806 - half, 720 + i * 38, 806 + half, 3, Tone.clear(Tone.DARK_WOOD, 0.3));
        }
        for (int i = 0; i < 7; i++) {
            double fx = 400 + i * 106;
            b.turned(fx, 800 + (i % 2) * 34 - 14, 4, () -> fish(b, -84, 0, 172, dried(b)));
        }
        for (int i = 0; i < 4; i++) {
            Produce.chilli(b, 1060 + i * 20, 872 + i * 16, 90, 160 + i * 14, Tone.CHILLI);
        }
    }

    private static Color dried(Brush b) {
        return b.oneOf(Tone.of(0xB99A74), Tone.of(0xA8876A), Tone.of(0xC4AB86));
    }

    /** Split open and salted, its head at (x, y), its tail to the right. */
    private static void fish(Brush b, double x, double y, double length, Color colour) {
        double h = length * 0.17;
        b.fill(
                Shapes.poly(x + length * 0.8, y, x + length, y - h, x + length * 0.94, y, x + length, y + h),
                Tone.dark(colour, 0.25));
        b.fill(
                Shapes.leaf(x + length * 0.3, y - h * 0.7, x + length * 0.62, y - h * 1.3, 9, 4),
                Tone.dark(colour, 0.2));
        Shape body = Shapes.blob(
                x,
                y,
                x + length * 0.16,
                y - h * 0.86,
                x + length * 0.46,
                y - h,
                x + length * 0.86,
                y - h * 0.16,
                x + length * 0.86,
                y + h * 0.16,
                x + length * 0.46,
                y + h,
                x + length * 0.16,
                y + h * 0.86);
        b.fade(body, Tone.light(colour, 0.3), Tone.dark(colour, 0.18));
        b.within(body, () -> {
            b.fill(
                    Shapes.blob(
                            x - 10,
                            y - h,
                            x + length * 0.2,
                            y - h,
                            x + length * 0.24,
                            y,
                            x + length * 0.2,
                            y + h,
                            x - 10,
                            y + h),
                    Tone.dark(colour, 0.22));
            b.line(x + length * 0.24, y, x + length * 0.84, y, 3, Tone.clear(Tone.BRICK, 0.5));
            for (int k = 0; k < 8; k++) {
                double px = x + length * (0.3 + k * 0.065);
                b.line(px, y, px + length * 0.05, y - h * 0.74, 2, Tone.clear(Tone.BRICK, 0.35));
                b.line(px, y, px + length * 0.05, y + h * 0.74, 2, Tone.clear(Tone.BRICK, 0.35));
            }
        });
        b.fill(Shapes.circle(x + length * 0.1, y - h * 0.24, length * 0.022), Tone.INK);
    }

    private static void chilliPaste(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Table.wood(b, CraftScenes.wall(b));
        Color paste = b.oneOf(Tone.of(0xA8331C), Tone.of(0x8A2A1A), Tone.of(0xC24A22));
        b.at(-230, -282, 1.3, () -> pasteAndItsMakings(b, b.between(690, 760), paste));
    }

    private static void pasteAndItsMakings(Brush b, double x, Color paste) {
        Vessels.jar(b, x - 350, 720, 105, 250, paste, Tone.INDIGO);
        Vessels.label(b, x - 350, 560, 140, 110, Tone.BRICK);
        Vessels.jar(b, x + 400, 710, 105, 250, Tone.dark(paste, 0.12), Tone.MARIGOLD);
        Vessels.label(b, x + 400, 550, 140, 110, Tone.FOREST);
        Produce.bananaLeaf(b, x + 20, 830, 760, 230, -4);
        Vessels.bowl(b, x, 830, 190, 130, Tone.of(0x56504C), paste);
        b.round(Shapes.blob(x - 168, 704, x - 90, 660, x + 10, 644, x + 100, 664, x + 168, 704, x, 728), paste);
        for (int i = 0; i < 60; i++) {
            double px = x + b.between(-140, 140);
            double py = 702 - (1 - Math.pow((px - x) / 160, 2)) * b.between(0, 46);
            b.fill(
                    Shapes.oval(px, py, b.between(2, 7), b.between(2, 4)),
                    b.oneOf(Tone.of(0xE8C24A), Tone.of(0xE0603A), Tone.dark(paste, 0.4)));
        }
        Produce.sprig(b, x - 10, 664, 96, -70, Tone.LEAF);
        for (int i = 0; i < 7; i++) {
            Produce.chilli(
                    b, x - 330 + i * 26, 880 - (i % 3) * 22, 120, -30 + i * 13, i % 3 == 0 ? Tone.LEAF : Tone.CHILLI);
        }
        for (int i = 0; i < 5; i++) {
            b.shadow(x + 262 + i * 34, 846 + i * 6, 38, 8);
            b.round(Shapes.oval(x + 260 + i * 34, 836 + i * 6, 36, 24), Tone.LEAF);
            b.fill(Shapes.oval(x + 260 + i * 34, 833 + i * 6, 31, 19), Tone.of(0xE4EDC8));
        }
        Produce.garlic(b, x - 440, 850, 56);
        Produce.garlic(b, x - 540, 880, 46);
        b.shadow(x + 500, 874, 60, 12);
        Produce.ball(b, x + 500, 836, 46, Tone.RICE);
    }

    private static void sweets(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Table.cloth(
                b,
                CraftScenes.wall(b),
                b.oneOf(Tone.of(0xE8D3BC), Tone.of(0xCFDCCB), Tone.of(0xE6C9C9)),
                Weave.chok(b, Tone.PLUM, Tone.CREAM, Tone.MARIGOLD));
        double x = b.between(690, 750);
        for (int i = 0; i < 3; i++) {
            double px = 230 + i * 480 + b.between(-20, 20);
            Vessels.shadow(b, px, 640, 100);
            cup(b, px, 640, i == 1 ? Tone.of(0xF4EFE2) : i == 0 ? Tone.of(0xF2C0CB) : Tone.of(0xB9D49A));
        }
        Produce.bananaLeaf(b, x, 736, 1180, 300, -2);
        layered(b, x - 390, 700, Tone.of(0x7FB069));
        layered(b, x - 250, 760, Tone.of(0xD97F9A));
        layered(b, x - 470, 800, Tone.of(0x8E78B8));
        for (int i = 0; i < 9; i++) {
            double px = x - 60 + (i % 3) * 78 + (i / 3) * 14;
            double py = 640 + (i / 3) * 62;
            b.shadow(px + 4, py + 26, 36, 9);
            for (int k = 0; k < 5; k++) {
                double a = k * 1.26 + 0.3;
                b.fill(Shapes.oval(px + Math.cos(a) * 17, py + 4 + Math.sin(a) * 12, 17, 15), Tone.of(0xF0B428));
            }
            Produce.ball(b, px, py, 18, Tone.of(0xF6C648));
            b.fill(Shapes.rect(px - 5, py - 5, 10, 8), Tone.of(0xFBE38A));
        }
        Color[] minis = {Tone.CHILLI, Tone.MARIGOLD, Tone.LEAF, Tone.PLUM, Tone.of(0xE98F2A)};
        for (int i = 0; i < 10; i++) {
            double px = x + 260 + (i % 4) * 76 + (i / 4) * 22;
            double py = 620 + (i / 4) * 66;
            b.shadow(px + 4, py + 24, 32, 8);
            Produce.ball(b, px, py, 30, minis[i % 5]);
            b.fill(Shapes.leaf(px, py - 28, px + 26, py - 44, 8, 3), Tone.LEAF);
        }
        Trees.flowers(b, x - 120, 850, 260, 40, 8, Tone.CREAM);
    }

    private static void layered(Brush b, double x, double y, Color colour) {
        b.shadow(x + 10, y + 56, 84, 16);
        for (int i = 6; i >= 0; i--) {
            double ly = y - 60 + i * 16;
            Color tone = i % 2 == 0 ? colour : Tone.light(colour, 0.55);
            b.round(Shapes.rect(x - 66, ly, 132, 17), tone);
        }
        b.fill(Shapes.poly(x - 66, y - 60, x - 36, y - 92, x + 96, y - 92, x + 66, y - 60), Tone.light(colour, 0.3));
        b.fill(Shapes.poly(x + 66, y - 60, x + 96, y - 92, x + 96, y + 18, x + 66, y + 52), Tone.dark(colour, 0.2));
        for (int i = 1; i < 7; i += 2) {
            b.fill(
                    Shapes.poly(
                            x + 66,
                            y - 60 + i * 16,
                            x + 96,
                            y - 92 + i * 16,
                            x + 96,
                            y - 76 + i * 16,
                            x + 66,
                            y - 44 + i * 16),
                    Tone.light(colour, 0.25));
        }
        b.fill(
                Shapes.poly(x - 30, y - 72, x - 14, y - 84, x + 44, y - 84, x + 28, y - 72),
                Tone.clear(Tone.WHITE, 0.4));
    }

    /** A cup folded of banana leaf, filled and topped. */
    private static void cup(Brush b, double x, double y, Color filling) {
        b.round(Shapes.turned(x, y, 74, y - 110, 100), Tone.mix(Tone.LEAF, Tone.RICE, 0.35));
        b.fill(
                Shapes.poly(x - 74, y, x - 30, y, x - 50, y - 110, x - 100, y - 110),
                Tone.mix(Tone.LEAF, Tone.FOREST, 0.2));
        b.line(x + 46, y - 60, x + 74, y - 76, 6, Tone.STRAW);
        b.fill(Shapes.oval(x, y - 110, 100, 24), Tone.mix(Tone.RICE, Tone.CREAM, 0.3));
        b.round(
                Shapes.blob(x - 90, y - 112, x - 50, y - 146, x, y - 158, x + 50, y - 146, x + 90, y - 112, x, y - 96),
                filling);
        for (int i = 0; i < 5; i++) {
            b.fill(Shapes.oval(x - 40 + i * 20, y - 140 - (i % 2) * 10, 9, 6), Tone.MARIGOLD);
        }
    }
}
