package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/** Herbs and what is made of them. */
final class HerbScenes {
    private HerbScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of("herb-mortar", HerbScenes::mortar, "balm-jars", HerbScenes::balm, "soap", HerbScenes::soap);
    }

    private static void mortar(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Table.wood(b, CraftScenes.wall(b));
        Color stone = b.oneOf(Tone.of(0x7C7D80), Tone.of(0x8A8078), Tone.of(0x6E757C));
        double x = b.between(640, 740);
        for (int i = 0; i < 5; i++) {
            lemongrass(b, x - 320 + i * 26, 800 + i * 9, 520 - i * 20, -104 + i * 5);
        }
        b.turned(x + 60, 470, 26, () -> {
            b.round(Shapes.thrown(0, -330, 34, -290, 40, 0, 46, 110, 64), Tone.light(stone, 0.08));
            b.fill(Shapes.oval(-14, -120, 6, 150), Tone.clear(Tone.WHITE, 0.3));
        });
        b.shadow(x + 20, 846, 260, 44);
        Shape bowl = Shapes.thrown(x, 520, 236, 600, 226, 720, 158, 770, 112, 800, 136, 846, 164);
        b.round(bowl, stone);
        b.within(bowl, () -> {
            for (int i = 0; i < 140; i++) {
                b.fill(
                        Shapes.circle(x + b.between(-240, 240), b.between(520, 850), b.between(1.4, 3.4)),
                        Tone.clear(b.chance(0.5) ? Tone.INK : Tone.WHITE, 0.25));
            }
        });
        b.stroke(Shapes.curve(x - 226, 590, x, 626, x + 226, 590), 6, Tone.clear(Tone.INK, 0.25));
        b.round(Shapes.oval(x, 520, 238, 52), Tone.light(stone, 0.25));
        b.fill(Shapes.oval(x, 526, 204, 38), Tone.dark(stone, 0.55));
        b.within(Shapes.blob(x - 204, 526, x - 100, 380, x + 100, 380, x + 204, 526, x, 564), () -> {
            for (int i = 0; i < 30; i++) {
                double lx = x + b.between(-170, 120);
                b.fill(
                        Shapes.leaf(lx, 546, lx + b.between(-36, 36), 500 - b.between(0, 40), 12, 5),
                        b.oneOf(Tone.LEAF, Tone.RICE, Tone.FOREST, Tone.of(0xD9992E)));
            }
        });
        b.turned(
                x + 96,
                400,
                26,
                () -> b.round(Shapes.thrown(0, -250, 34, -210, 40, 40, 46, 90, 50), Tone.light(stone, 0.08)));
        compress(b, x + 420, 840, 1.15);
        compress(b, x + 570, 876, 0.9);
        root(b, x + 300, 890, Tone.of(0xD98A2A));
        root(b, x - 230, 900, Tone.of(0xD9C29A));
        for (int i = 0; i < 4; i++) {
            kaffir(b, x - 500 + i * 58, 890 - (i % 2) * 30, -30 + i * 24);
        }
    }

    private static void lemongrass(Brush b, double x, double y, double length, double turn) {
        b.turned(x, y, turn, () -> {
            b.fill(Shapes.leaf(0, 0, length, -30, 15, 10), Tone.mix(Tone.RICE, Tone.LEAF, 0.4));
            b.fill(Shapes.leaf(0, 0, length * 0.94, 34, 13, -8), Tone.RICE);
            b.fade(Shapes.round(-30, -15, length * 0.36, 30, 14), Tone.of(0xF2EFD2), Tone.of(0xC9CE96));
            b.fill(Shapes.round(-36, -15, 26, 30, 10), Tone.ROSE);
        });
    }

    private static void kaffir(Brush b, double x, double y, double turn) {
        b.turned(x, y, turn, () -> {
            b.fill(Shapes.leaf(-2, 8, 100, 8, 36, 0), Tone.clear(Tone.INK, 0.2));
            b.fill(Shapes.leaf(0, 0, 50, 0, 26, 0), Tone.FOREST);
            b.fill(Shapes.leaf(46, 0, 106, 0, 34, 0), Tone.LEAF);
            b.line(0, 0, 100, 0, 2.5, Tone.RICE);
        });
    }

    private static void root(Brush b, double x, double y, Color flesh) {
        b.shadow(x, y + 16, 96, 14);
        b.round(
                Shapes.blob(
                        x - 90, y, x - 60, y - 26, x - 20, y - 18, x, y - 54, x + 24, y - 52, x + 22, y - 18, x + 76,
                        y - 24, x + 92, y - 4, x + 60, y + 18, x - 50, y + 18),
                Tone.mix(flesh, Tone.WOOD, 0.4));
        b.fill(Shapes.oval(x + 84, y - 4, 13, 16), flesh);
        b.fill(Shapes.oval(x + 12, y - 54, 13, 8), flesh);
        for (int i = -2; i <= 2; i++) {
            b.stroke(
                    Shapes.curve(x + i * 28, y - 18, x + i * 28 + 5, y, x + i * 28, y + 15),
                    2,
                    Tone.clear(Tone.DARK_WOOD, 0.5));
        }
    }

    /** ลูกประคบ: herbs tied in cotton. */
    private static void compress(Brush b, double x, double y, double s) {
        b.at(x, y, s, () -> {
            Vessels.shadow(b, 0, 0, 86);
            b.round(Shapes.blob(-14, -108, -84, -76, -96, -24, -50, 2, 50, 2, 96, -24, 84, -76, 14, -108), Tone.CREAM);
            for (int i = -3; i <= 3; i++) {
                b.stroke(Shapes.curve(i * 4, -106, i * 24, -60, i * 18, -12), 2.5, Tone.clear(Tone.WOOD, 0.35));
            }
            b.round(Shapes.thrown(0, -190, 26, -176, 20, -110, 16), Tone.light(Tone.CREAM, 0.2));
            b.fill(Shapes.round(-22, -118, 44, 18, 6), Tone.TERRACOTTA);
            b.fill(Shapes.round(-20, -160, 40, 9, 4), Tone.TERRACOTTA);
        });
    }

    private static void balm(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Table.cloth(
                b,
                CraftScenes.wall(b),
                b.oneOf(Tone.of(0xD5E0CF), Tone.of(0xEADFC8), Tone.of(0xCFDAE0)),
                Weave.any(b, Tone.TEAL, Tone.CREAM, Tone.MARIGOLD));
        Color[] balms = {Tone.of(0x8FBF8F), Tone.of(0xE0B048), Tone.of(0xC9784A), Tone.of(0x9FC4CF)};
        int first = b.count(0, 3);
        double x = b.between(600, 700);
        Produce.sprig(b, x - 420, 560, 340, -58, Tone.LEAF);
        Produce.sprig(b, x + 460, 560, 330, -118, Tone.FOREST);
        pot(b, x - 280, 700, 120, balms[first], Tone.GOLD);
        pot(b, x, 690, 120, balms[(first + 1) % 4], Tone.GOLD);
        pot(b, x + 280, 700, 120, balms[(first + 2) % 4], Tone.GOLD);
        pot(b, x - 150, 840, 140, balms[(first + 3) % 4], Tone.GOLD);
        openPot(b, x + 170, 850, 150, balms[first]);
        for (int i = 0; i < 3; i++) {
            inhaler(b, x + 420 + i * 66, 830 + i * 18, balms[(first + i) % 4]);
        }
        for (int i = 0; i < 6; i++) {
            double lx = x - 520 + i * 46;
            double ly = 850 + (i % 2) * 34;
            b.fill(Shapes.leaf(lx + 4, ly + 8, lx + 72, ly - 10, 22, 0), Tone.clear(Tone.INK, 0.16));
            b.fill(Shapes.leaf(lx, ly, lx + 68, ly - 18, 22, 5), i % 2 == 0 ? Tone.LEAF : Tone.RICE);
            b.line(lx, ly, lx + 60, ly - 15, 2, Tone.clear(Tone.CREAM, 0.5));
        }
    }

    private static void pot(Brush b, double x, double y, double radius, Color balm, Color lid) {
        double h = radius * 1.05;
        Vessels.shadow(b, x, y, radius);
        Shape glass = Shapes.round(x - radius, y - h, radius * 2, h, radius * 0.24);
        b.round(glass, balm);
        b.stroke(glass, 4, Tone.clear(Tone.WHITE, 0.55));
        b.fill(Shapes.round(x - radius * 0.84, y - h * 0.9, radius * 0.13, h * 0.76, 8), Tone.clear(Tone.WHITE, 0.5));
        Vessels.label(b, x, y - h * 0.86, radius * 1.2, h * 0.72, Tone.dark(balm, 0.35));
        b.round(Shapes.round(x - radius * 1.02, y - h - radius * 0.42, radius * 2.04, radius * 0.48, 12), lid);
        for (int i = -7; i <= 7; i++) {
            b.line(
                    x + i * radius * 0.13,
                    y - h - radius * 0.34,
                    x + i * radius * 0.13,
                    y - h - radius * 0.02,
                    2,
                    Tone.clear(Tone.DARK_WOOD, 0.3));
        }
        b.fill(Shapes.oval(x, y - h - radius * 0.41, radius * 0.98, radius * 0.13), Tone.light(lid, 0.4));
    }

    private static void openPot(Brush b, double x, double y, double radius, Color balm) {
        double h = radius * 0.8;
        Vessels.shadow(b, x, y, radius);
        b.round(Shapes.round(x - radius, y - h, radius * 2, h, radius * 0.24), balm);
        b.fill(Shapes.round(x - radius * 0.84, y - h * 0.8, radius * 0.12, h * 0.6, 8), Tone.clear(Tone.WHITE, 0.5));
        b.round(Shapes.oval(x, y - h, radius, radius * 0.26), Tone.light(balm, 0.6));
        b.fade(Shapes.oval(x, y - h + 2, radius * 0.86, radius * 0.2), Tone.light(balm, 0.2), Tone.light(balm, 0.5));
        b.stroke(
                Shapes.curve(x - 60, y - h + 6, x - 10, y - h - 8, x + 40, y - h + 12, x + 66, y - h - 2),
                9,
                Tone.light(balm, 0.7));
    }

    private static void inhaler(Brush b, double x, double y, Color colour) {
        b.shadow(x + 6, y, 40, 10);
        b.round(Shapes.round(x - 25, y - 116, 50, 116, 14), Tone.light(colour, 0.2));
        b.round(Shapes.round(x - 20, y - 186, 40, 80, 16), Tone.CREAM);
        b.fill(Shapes.rect(x - 25, y - 84, 50, 38), Tone.dark(colour, 0.35));
        b.fill(Shapes.poly(x, y - 80, x + 13, y - 65, x, y - 50, x - 13, y - 65), Tone.GOLD);
    }

    private static void soap(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Table.wood(b, CraftScenes.wall(b));
        Color[] soaps = {
            Tone.of(0xE6C2A0),
            Tone.of(0xA9C29A),
            Tone.of(0xD99AA8),
            Tone.of(0x8C6A52),
            Tone.of(0xE6CF7A),
            Tone.of(0xA9A0CC)
        };
        int first = b.count(0, 5);
        double x = b.between(620, 700);
        towel(b, x + 420, 800);
        bar(b, x - 230, 830, 1.2, soaps[first]);
        bar(b, x + 130, 840, 1.2, soaps[(first + 1) % 6]);
        bar(b, x - 50, 690, 1.2, soaps[(first + 2) % 6]);
        bar(b, x - 440, 690, 0.9, soaps[(first + 3) % 6]);
        wrapped(b, x - 40, 548, soaps[(first + 4) % 6]);
        for (int i = 0; i < 24; i++) {
            double r = b.between(7, 34);
            double bx = x - 480 + b.between(0, 1000);
            double by = i < 12 ? b.between(850, 930) : b.between(120, 520);
            b.fill(Shapes.circle(bx, by, r), Tone.clear(Tone.WHITE, 0.2));
            b.stroke(Shapes.circle(bx, by, r), 2, Tone.clear(Tone.WHITE, 0.75));
            b.fill(Shapes.oval(bx - r * 0.35, by - r * 0.4, r * 0.24, r * 0.15), Tone.clear(Tone.WHITE, 0.9));
        }
        Trees.flowers(b, x - 560, 850, 150, 60, 7, Tone.ROSE);
        Produce.sprig(b, x + 300, 900, 230, -14, Tone.LEAF);
    }

    /** Its front's foot in the middle at (x, y); a flower is pressed into the front. */
    private static void bar(Brush b, double x, double y, double s, Color colour) {
        b.at(x, y, s, () -> {
            b.shadow(16, 2, 190, 28);
            b.fill(Shapes.blob(-128, -96, -90, -134, 130, -138, 160, -128, 140, -92), Tone.light(colour, 0.4));
            b.fill(Shapes.blob(132, -96, 166, -128, 166, -44, 136, -4), Tone.dark(colour, 0.22));
            b.round(Shapes.round(-140, -106, 282, 106, 22), colour);
            b.stroke(Shapes.round(-120, -90, 242, 74, 14), 4, Tone.clear(Tone.dark(colour, 0.35), 0.6));
            for (int i = 0; i < 8; i++) {
                double a = i * Math.PI / 4;
                b.fill(
                        Shapes.leaf(0, -53, Math.cos(a) * 34, -53 + Math.sin(a) * 30, 9, 0),
                        Tone.clear(Tone.dark(colour, 0.35), 0.65));
            }
            b.fill(Shapes.circle(0, -53, 8), Tone.light(colour, 0.5));
            b.line(-70, -53, -48, -53, 4, Tone.clear(Tone.dark(colour, 0.35), 0.65));
            b.line(48, -53, 70, -53, 4, Tone.clear(Tone.dark(colour, 0.35), 0.65));
        });
    }

    private static void wrapped(Brush b, double x, double y, Color colour) {
        bar(b, x, y, 1.15, colour);
        b.round(Shapes.rect(x - 78, y - 126, 150, 126), Tone.PAPER);
        b.fill(
                Shapes.poly(x - 78, y - 124, x - 50, y - 156, x + 96, y - 156, x + 72, y - 124),
                Tone.light(Tone.PAPER, 0.5));
        for (int i = -1; i <= 1; i++) {
            b.fill(
                    Shapes.poly(
                            x - 3 + i * 40,
                            y - 84,
                            x + 13 + i * 40,
                            y - 64,
                            x - 3 + i * 40,
                            y - 44,
                            x - 19 + i * 40,
                            y - 64),
                    i == 0 ? Tone.TERRACOTTA : Tone.GOLD);
        }
    }

    private static void towel(Brush b, double x, double y) {
        for (int i = 0; i < 3; i++) {
            Color cotton = i == 1 ? Tone.INDIGO : Tone.CREAM;
            b.shadow(x + 12, y - i * 84, 200, 20);
            b.round(Shapes.round(x - 180, y - 86 - i * 84, 360, 86, 40), cotton);
            b.fill(Shapes.rect(x - 180, y - 48 - i * 84, 340, 5), Tone.clear(Tone.INK, 0.25));
            b.fill(Shapes.rect(x + 60, y - 84 - i * 84, 16, 82), Tone.TERRACOTTA);
            b.fill(Shapes.rect(x + 86, y - 84 - i * 84, 8, 82), Tone.MARIGOLD);
        }
    }
}
