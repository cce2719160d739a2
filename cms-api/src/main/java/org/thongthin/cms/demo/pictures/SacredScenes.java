package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.util.Map;

/** Places of faith, old and living. */
final class SacredScenes {
    private SacredScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "chedi", SacredScenes::chedi,
                "temple-hall", SacredScenes::templeHall,
                "khmer-ruin", SacredScenes::khmerRuin,
                "lanterns", SacredScenes::lanterns,
                "candle-procession", SacredScenes::candleProcession);
    }

    private static void chedi(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DUSK, Hour.COOL, Hour.DAY);
        Sky.paint(b, 640);
        Hills.soft(b, 3, 560, 690, Tone.mix(Tone.SKY_BLUE, Tone.INDIGO, 0.3), Tone.LEAF);
        b.mist(640, 150, 0.5);
        double x = b.between(640, 800);
        for (int i = 0; i < 9; i++) {
            double tx = i * 180 + b.between(-50, 50);
            if (Math.abs(tx - x) > 300) {
                Trees.broad(b, tx, 770 + b.between(-8, 14), b.between(170, 270), b.oneOf(Tone.LEAF, Tone.FOREST));
            }
        }
        b.fade(
                Shapes.rect(0, 752, Brush.WIDTH, 208),
                Tone.mix(Tone.RICE, Tone.SAND, 0.35),
                Tone.mix(Tone.RICE, Tone.LEAF, 0.3));
        b.fade(
                Shapes.poly(x - 130, 800, x + 130, 800, x + 330, 960, x - 330, 960),
                Tone.SAND,
                Tone.mix(Tone.SAND, Tone.CLAY, 0.25));
        b.shadow(x + 40, 806, 340, 30);
        Scene form = b.oneOf(Temples::bell, Temples::tower, Temples::golden);
        b.at(x, 806, b.between(1.02, 1.14), () -> form.paint(b));
        wall(b, x);
        for (int i = 0; i < b.count(2, 4); i++) {
            double px = x + b.between(-150, 150);
            People.figure(b, px, b.between(868, 902), 84, px < x, People.villager(b), Pose.STANDING);
        }
        Trees.flowers(b, 0, 880, x - 340, 70, 40, b.oneOf(Tone.MARIGOLD, Tone.ROSE));
        Trees.flowers(b, x + 340, 880, 1100 - x, 70, 40, b.oneOf(Tone.MARIGOLD, Tone.CREAM));
        if (b.chance(0.6)) {
            Trees.bough(b, x > 720, Tone.LEAF);
        }
    }

    private static void wall(Brush b, double x) {
        for (int side = -1; side <= 1; side += 2) {
            double from = x + side * 190;
            double to = side < 0 ? -10 : Brush.WIDTH + 10;
            double left = Math.min(from, to);
            b.fade(Shapes.rect(left, 806, Math.abs(to - from), 44), Tone.CREAM, Tone.dark(Tone.CREAM, 0.14));
            b.fill(Shapes.rect(left, 800, Math.abs(to - from), 9), Tone.TERRACOTTA);
            for (double px = from; side < 0 ? px > to : px < to; px += side * 92) {
                b.round(Shapes.rect(px - 9, 788, 18, 62), Tone.CREAM);
                b.fill(Shapes.leaf(px, 792, px, 756, 12, 0), Tone.CREAM);
            }
        }
    }

    private static void templeHall(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN, Hour.COOL, Hour.DUSK);
        Sky.paint(b, 660);
        Hills.soft(b, 2, 620, 700, Tone.INDIGO, Tone.FOREST);
        b.mist(680, 120, 0.4);
        double x = b.between(660, 780);
        b.fade(Shapes.rect(0, 770, Brush.WIDTH, 190), Tone.light(Tone.SAND, 0.2), Tone.mix(Tone.SAND, Tone.CLAY, 0.3));
        for (int i = 0; i < 4; i++) {
            double tx = i < 2 ? 90 + i * 170 : 1180 + (i - 2) * 170;
            Trees.broad(
                    b, tx + b.between(-30, 30), 790, b.between(250, 360), b.oneOf(Tone.LEAF, Tone.FOREST, Tone.RICE));
        }
        Trees.sugarPalm(b, x < 720 ? 1170 : 250, 790, 430);
        b.shadow(x + 30, 812, 380, 30);
        Color tile = b.oneOf(Tone.TERRACOTTA, Tone.mix(Tone.TERRACOTTA, Tone.MARIGOLD, 0.25), Tone.BRICK);
        b.at(x, 812, 1.16, () -> Temples.hall(b, tile));
        for (int i = 0; i < 11; i++) {
            double y = 830 + i * i * 1.2;
            b.fill(Shapes.rect(0, y, Brush.WIDTH, 2), Tone.clear(Tone.CLAY, 0.25));
        }
        monk(b, x - 250, 900, 118);
        monk(b, x - 320, 908, 122);
        People.figure(
                b,
                x + 270,
                906,
                112,
                false,
                People.villager(b),
                Pose.CARRYING,
                () -> b.fill(Shapes.oval(6, -4, 9, 6), Tone.MARIGOLD));
        Trees.bush(b, 60, 960, 120, Tone.LEAF);
        Trees.bush(b, 1390, 960, 130, Tone.FOREST);
        Trees.flowers(b, 0, 890, 200, 60, 24, Tone.ROSE);
        Trees.flowers(b, 1260, 890, 180, 60, 24, Tone.MARIGOLD);
    }

    private static void monk(Brush b, double x, double y, double height) {
        Color robe = Tone.of(0xD07A1E);
        People.figure(
                b,
                x,
                y,
                height,
                true,
                new People.Look(robe, Tone.dark(robe, 0.1), true, People.Hat.NONE, false),
                Pose.CARRYING,
                () -> b.round(Shapes.oval(4, 2, 10, 9), Tone.DARK_WOOD));
    }

    private static void khmerRuin(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DUSK, Hour.DAY);
        Sky.paint(b, 600);
        Hills.soft(b, 2, 590, 650, Tone.FOREST, Tone.LEAF);
        Color stone = b.oneOf(Tone.of(0xB98A6E), Tone.of(0xA98F7C), Tone.of(0xB47E63));
        for (int i = 0; i < 8; i++) {
            Trees.broad(b, i * 205 + b.between(-40, 40), 690, b.between(160, 260), b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        Trees.sugarPalm(b, b.oneOf(150.0, 1290.0), 700, 400);
        b.fade(Shapes.rect(0, 670, Brush.WIDTH, 290), Tone.mix(Tone.RICE, Tone.SAND, 0.4), Tone.RICE);
        b.round(Shapes.rect(250, 610, 940, 72), Tone.dark(stone, 0.15));
        for (int i = 0; i < 16; i++) {
            b.fill(Shapes.rect(270 + i * 58, 626, 20, 44), Tone.dark(stone, 0.5));
        }
        b.round(Shapes.rect(238, 600, 964, 16), Tone.light(stone, 0.1));
        b.at(430, 690, 0.86, () -> Temples.prang(b, Tone.dark(stone, 0.06)));
        b.at(1010, 690, 0.86, () -> Temples.prang(b, Tone.dark(stone, 0.06)));
        b.at(720, 706, 1.34, () -> Temples.prang(b, stone));
        b.round(Shapes.rect(190, 690, 1060, 26), stone);
        Water.still(b, 742, Tone.mix(Tone.TEAL, Tone.FOREST, 0.35), 0.62);
        b.fade(Shapes.rect(0, 712, Brush.WIDTH, 32), Tone.RICE, Tone.dark(Tone.RICE, 0.2));
        for (int i = 0; i < 7; i++) {
            Water.lotus(
                    b,
                    b.between(60, 1380),
                    b.between(800, 940),
                    b.between(32, 56),
                    b.oneOf(Tone.ROSE, Tone.of(0xE6A5B5)));
        }
        fallenStones(b, stone);
    }

    private static void fallenStones(Brush b, Color stone) {
        for (int i = 0; i < 7; i++) {
            double x = i < 4 ? b.between(20, 210) : b.between(1210, 1400);
            double size = b.between(26, 52);
            b.round(
                    Shapes.poly(x, 742, x + 4, 742 - size * 0.7, x + size, 742 - size * 0.62, x + size * 1.1, 742),
                    stone);
        }
    }

    private static void lanterns(Brush b) {
        b.hour(Hour.NIGHT);
        Sky.paint(b, 700);
        Hills.peaks(b, 690, 170, b.far(Tone.INDIGO, 0.35));
        Hills.ridge(b, Hills.rolling(b, 690, 60, 0.8), 690, Tone.dark(Tone.FOREST, 0.3), 0.2);
        b.at(b.between(250, 420), 690, 0.42, () -> Temples.golden(b));
        for (int i = 0; i < 46; i++) {
            double t = Math.pow(b.between(0, 1), 1.3);
            lantern(b, b.between(30, 1410), 60 + 520 * t * b.between(0.6, 1), 9 + 26 * t);
        }
        for (int i = 0; i < 5; i++) {
            lantern(b, 160 + i * 280 + b.between(-60, 60), b.between(250, 480), b.between(46, 66));
        }
        Water.still(b, 700, Tone.of(0x16234F), 0.75);
        for (int i = 0; i < 16; i++) {
            double x = b.between(20, 1420);
            double y = b.between(716, 800);
            b.glow(x, y, 34, Tone.of(0xFFB84D), 0.6);
            b.shine(Shapes.oval(x, y + 2, 9, 4), Tone.of(0xF2A33C));
        }
        b.fade(Hills.under(x -> 868 + 14 * Math.sin(x / 170)), Tone.dark(Tone.FOREST, 0.45), Tone.NIGHT);
        for (int i = 0; i < 6; i++) {
            double x = 150 + i * 235 + b.between(-50, 50);
            People.figure(b, x, 930, 190, i % 2 == 0, People.villager(b), i % 3 == 1 ? Pose.STANDING : Pose.WAVING);
            if (i % 3 != 1) {
                lantern(b, x + (i % 2 == 0 ? 36 : -36), 690, 46);
            }
        }
    }

    private static void lantern(Brush b, double x, double y, double size) {
        b.glow(x, y, size * 2.4, Tone.of(0xFFAE42), 0.5);
        b.fillWith(
                Shapes.thrown(
                        x,
                        y - size,
                        size * 0.5,
                        y - size * 0.8,
                        size * 0.68,
                        y,
                        size * 0.62,
                        y + size * 0.7,
                        size * 0.5),
                new GradientPaint(
                        (float) x,
                        (float) (y - size),
                        Tone.of(0xF09A36),
                        (float) x,
                        (float) (y + size * 0.7),
                        Tone.of(0xFFE7A3)));
        b.shine(Shapes.oval(x, y + size * 0.7, size * 0.5, size * 0.12), Tone.of(0xFFF6D0));
    }

    private static void candleProcession(Brush b) {
        b.hour(Hour.DUSK, Hour.COOL, Hour.MORNING);
        Sky.paint(b, 640);
        Hills.soft(b, 2, 610, 690, Tone.INDIGO, Tone.FOREST);
        b.at(b.between(180, 260), 760, 0.62, () -> Temples.hall(b, Tone.TERRACOTTA));
        for (int i = 0; i < 4; i++) {
            Trees.broad(b, 1010 + i * 130, 760, b.between(200, 280), Tone.FOREST);
        }
        b.fade(Shapes.rect(0, 750, Brush.WIDTH, 210), Tone.SAND, Tone.mix(Tone.SAND, Tone.CLAY, 0.4));
        double x = b.between(690, 770);
        candleFloat(b, x);
        for (int i = 0; i < 7; i++) {
            double px = i < 3 ? 90 + i * 130 : 1010 + (i - 3) * 118;
            People.figure(b, px, 928 + (i % 2) * 12, 190, i < 3, People.villager(b), Pose.CARRYING, () -> {
                b.fill(Shapes.rect(1, -30, 5, 28), Tone.CREAM);
                b.fill(Shapes.oval(3.5, -2, 8, 5), Tone.ROSE);
                b.glow(3.5, -36, 22, Tone.of(0xFFC65A), 0.7);
                b.shine(Shapes.leaf(3.5, -29, 3.5, -43, 4, 0), Tone.of(0xFFF0B0));
            });
        }
    }

    private static void candleFloat(Brush b, double x) {
        Color wax = Tone.of(0xE9A93A);
        b.shadow(x, 914, 330, 30);
        b.fade(
                Shapes.blob(
                        x - 330, 800, x - 240, 850, x, 862, x + 240, 850, x + 330, 800, x + 270, 905, x, 918, x - 270,
                        905),
                wax,
                Tone.dark(wax, 0.3));
        for (int i = -6; i <= 6; i++) {
            double px = x + i * 40;
            b.fill(Shapes.leaf(px, 900, px + i * 2, 838 - Math.abs(i) * 4, 15, 6), Tone.light(wax, 0.35));
            b.fill(Shapes.leaf(px, 896, px + i * 2, 852 - Math.abs(i) * 4, 6, 3), Tone.dark(wax, 0.25));
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 4; i++) {
                double px = x + side * (110 + i * 52);
                b.round(Shapes.thrown(px, 846, 20, 800 - i * -12, 15, 740 + i * 22, 11, 726 + i * 22, 3), wax);
            }
        }
        b.round(Shapes.turned(x, 860, 110, 800, 96, 800, 74, 770, 70), wax);
        b.round(Shapes.rect(x - 56, 270, 112, 510), wax);
        for (int i = 0; i < 8; i++) {
            double y = 300 + i * 60;
            b.round(Shapes.round(x - 62, y + 36, 124, 12, 6), Tone.light(wax, 0.35));
            for (int k = -1; k <= 1; k++) {
                b.fill(
                        Shapes.leaf(x + k * 36, y + 34, x + k * 36, y - 8, 13, 0),
                        Tone.dark(wax, 0.2 + Math.max(0, k) * 0.1));
                b.fill(Shapes.leaf(x + k * 36, y + 32, x + k * 36, y + 6, 6, 0), Tone.light(wax, 0.45));
            }
        }
        b.round(Shapes.thrown(x, 232, 20, 246, 54, 272, 60), wax);
        b.line(x, 236, x, 214, 6, Tone.DARK_WOOD);
        b.glow(x, 180, 190, Tone.of(0xFFC65A), 0.65);
        b.shine(Shapes.leaf(x, 220, x + 5, 128, 26, 5), Tone.of(0xF5A63A));
        b.shine(Shapes.leaf(x, 218, x + 3, 158, 14, 3), Tone.of(0xFFF2B8));
    }
}
