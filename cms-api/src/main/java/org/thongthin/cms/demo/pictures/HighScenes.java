package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.util.Map;

/** Mountains, what is in them, and the sky above. */
final class HighScenes {
    private HighScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "cave", HighScenes::cave,
                "mountain-mist", HighScenes::mountainMist,
                "observatory", HighScenes::observatory,
                "night-sky", HighScenes::nightSky);
    }

    /** A hall of rock whose roof has fallen in, a small pavilion in the shaft of light. */
    private static void cave(Brush b) {
        b.hour(Hour.DAY, Hour.MORNING, Hour.GOLDEN);
        Color rock = b.oneOf(Tone.of(0x6A5A55), Tone.of(0x5E5F66), Tone.of(0x705F4E));
        b.fade(Shapes.rect(0, 0, Brush.WIDTH, Brush.HEIGHT), Tone.light(rock, 0.1), Tone.dark(rock, 0.5));
        double x = b.between(640, 800);
        b.fillWith(
                Shapes.blob(x - 290, -60, x - 220, 110, x - 60, 170, x + 120, 150, x + 260, 90, x + 300, -60),
                new GradientPaint(0, 0, b.hour().high(), 0, 180, b.hour().low()));
        for (int i = 0; i < 9; i++) {
            Trees.crown(b, x - 280 + i * 70, i % 2 == 0 ? 0 : 24, b.between(44, 70), b.oneOf(Tone.LEAF, Tone.RICE));
        }
        for (int layer = 0; layer < 3; layer++) {
            Color wall = Tone.dark(rock, 0.1 + layer * 0.22);
            double gap = 520 - layer * -90;
            for (int side = -1; side <= 1; side += 2) {
                double edge = x + side * gap * 0.72;
                double out = side < 0 ? -80 : Brush.WIDTH + 80;
                b.fade(
                        Shapes.blob(
                                out,
                                -80,
                                edge - side * 190,
                                -60,
                                edge - side * 90,
                                90,
                                edge,
                                300 + layer * 40,
                                edge - side * 40,
                                520,
                                edge + side * 40,
                                700,
                                edge + side * 10,
                                1020,
                                out,
                                1040),
                        Tone.light(wall, 0.12),
                        Tone.dark(wall, 0.3));
            }
        }
        for (int i = 0; i < 22; i++) {
            double sx = i < 11 ? b.between(-10, x - 270) : b.between(x + 270, 1450);
            double near = Math.abs(sx - x) / 720;
            b.round(
                    Shapes.leaf(sx, -60, sx + b.between(-8, 8), b.between(90, 260) + 90 * near, 18 + 22 * near, 0),
                    Tone.dark(rock, 0.2 + near * 0.3));
        }
        b.fade(
                Shapes.blob(-60, 790, 300, 740, 720, 716, 1140, 744, 1500, 800, 1500, 1020, -60, 1020),
                Tone.mix(rock, Tone.SAND, 0.55),
                Tone.dark(rock, 0.35));
        b.fillWith(
                Shapes.poly(x - 200, 60, x + 210, 60, x + 360, 800, x - 340, 800),
                new GradientPaint(
                        0,
                        60,
                        Tone.clear(b.hour().sun(), 0.5),
                        0,
                        800,
                        Tone.clear(b.hour().sun(), 0.06)));
        b.glow(x, 700, 380, b.hour().sun(), 0.45);
        b.shadow(x, 776, 220, 22);
        pavilion(b, x, 776);
        for (int i = 0; i < 8; i++) {
            double gx = i < 4 ? b.between(20, 330) : b.between(1110, 1420);
            double height = b.between(70, 190);
            b.round(Shapes.leaf(gx, 950, gx, 950 - height * 2, 34, 0), Tone.dark(rock, 0.25));
        }
        People.figure(b, x - 260, 850, 140, true, People.villager(b), Pose.STANDING);
        People.figure(b, x - 320, 860, 140, true, People.villager(b), Pose.WAVING);
        Trees.bush(b, x + 300, 820, 60, Tone.LEAF);
        Trees.bush(b, x + 390, 850, 70, Tone.FOREST);
    }

    private static void pavilion(Brush b, double x, double y) {
        b.at(x, y, 0.62, () -> {
            b.round(Shapes.rect(-230, -50, 460, 50), Tone.CREAM);
            b.round(Shapes.rect(-200, -80, 400, 34), Tone.CREAM);
            for (int i = 0; i < 4; i++) {
                b.round(Shapes.rect(-176 + i * 110, -250, 22, 174), Tone.GOLD);
            }
            b.fill(Shapes.rect(-70, -200, 140, 120), Tone.dark(Tone.GOLD, 0.35));
            Temples.gable(b, 0, -240, 240, 130, Tone.TERRACOTTA, Tone.MARIGOLD);
            Temples.gable(b, 0, -292, 168, 126, Tone.TERRACOTTA, Tone.MARIGOLD);
            Temples.gable(b, 0, -346, 104, 150, Tone.TERRACOTTA, Tone.MARIGOLD);
            b.round(Shapes.thrown(0, -610, 2, -560, 8, -500, 16, -480, 26), Tone.MARIGOLD);
        });
    }

    private static void mountainMist(Brush b) {
        b.hour(Hour.MORNING, Hour.DUSK, Hour.COOL, Hour.GOLDEN);
        Sky.paint(b, 520);
        for (int i = 0; i < 5; i++) {
            double t = i / 4.0;
            Hills.peaks(b, 470 + 110 * t, 210 - 60 * t, b.far(Tone.mix(Tone.INDIGO, Tone.FOREST, t), 0.72 - 0.5 * t));
            b.mist(480 + 116 * t, 120, 0.85);
        }
        for (int i = 0; i < 26; i++) {
            double y = b.between(570, 760);
            double x = b.between(-100, 1500);
            double size = b.between(90, 210);
            b.fill(
                    Shapes.oval(x, y, size * 1.5, size * 0.3),
                    Tone.clear(Tone.light(b.hour().haze(), 0.5), 0.45));
        }
        boolean left = b.chance(0.5);
        b.at(left ? 0 : Brush.WIDTH, 0, left ? 1 : -1, 1, () -> {
            b.fade(
                    Shapes.blob(
                            -80, 720, 120, 716, 330, 742, 560, 744, 690, 778, 640, 830, 760, 900, 900, 1010, -80, 1040),
                    Tone.mix(Tone.LEAF, Tone.FOREST, 0.3),
                    Tone.dark(Tone.FOREST, 0.35));
            Trees.pine(b, 70, 760, 330, Tone.FOREST);
            Trees.pine(b, 170, 762, 260, Tone.dark(Tone.FOREST, 0.1));
            People.figure(b, 470, 766, 170, true, People.villager(b), Pose.WAVING);
            People.figure(b, 380, 764, 165, true, People.villager(b), Pose.STANDING);
            People.figure(b, 590, 778, 140, true, People.villager(b), Pose.SITTING);
            Trees.flowers(b, 20, 830, 560, 110, 70, Tone.ROSE);
        });
        b.fade(
                Hills.under(x -> left ? 990 - x * 0.075 : 882 + x * 0.075),
                Tone.dark(Tone.FOREST, 0.3),
                Tone.dark(Tone.FOREST, 0.5));
        Trees.grass(b, 960, 60, Tone.FOREST);
    }

    private static void observatory(Brush b) {
        b.hour(Hour.NIGHT, Hour.NIGHT, Hour.DUSK);
        Sky.paint(b, 680);
        if (b.hour() == Hour.DUSK) {
            Sky.stars(b, 60, 320);
        }
        Hills.peaks(b, 700, 170, b.far(Tone.INDIGO, 0.4));
        b.fade(
                Hills.under(x -> 800 - 130 * Math.exp(-Math.pow((x - 720) / 420, 2))),
                Tone.mix(Tone.LEAF, Tone.FOREST, 0.5),
                Tone.dark(Tone.FOREST, 0.4));
        for (int i = 0; i < 8; i++) {
            double x = i < 4 ? 40 + i * 90 : 1110 + (i - 4) * 100;
            Trees.pine(b, x, 800 + b.between(-10, 20), b.between(150, 240), Tone.FOREST);
        }
        double x = b.between(680, 760);
        boolean right = b.chance(0.5);
        b.fillWith(
                right
                        ? Shapes.poly(x + 30, 300, x + 90, 330, 1500, 20, 1380, -60)
                        : Shapes.poly(x - 30, 300, x - 90, 330, -60, 20, 60, -60),
                new GradientPaint(
                        (float) x, 320, Tone.clear(Tone.CREAM, 0.42), right ? 1440 : 0, 0, Tone.clear(Tone.CREAM, 0)));
        b.round(Shapes.rect(x - 300, 600, 180, 110), Tone.mix(Tone.CREAM, Tone.SAND, 0.4));
        b.round(Shapes.rect(x - 312, 588, 204, 18), Tone.STONE);
        Houses.window(b, x - 262, 630, 34, 36);
        b.round(Shapes.rect(x - 190, 470, 380, 244), Tone.CREAM);
        b.round(Shapes.rect(x - 206, 456, 412, 26), Tone.STONE);
        b.round(Shapes.thrown(x, 250, 10, 258, 70, 300, 138, 380, 186, 460, 196), Tone.of(0xD9DEE4));
        double slit = right ? x + 34 : x - 34;
        b.fill(
                Shapes.poly(
                        slit - 34, 262, slit + 34, 262, slit + (right ? 80 : 30), 452, slit - (right ? 30 : 80), 452),
                Tone.dark(Tone.NIGHT, 0.3));
        b.turned(slit, 370, right ? 38 : -38, () -> b.round(Shapes.rect(-20, -120, 40, 150), Tone.STONE));
        for (int i = 0; i < 3; i++) {
            Houses.window(b, x - 130 + i * 110, 540, 40, 50);
        }
        b.fill(Shapes.rect(x - 26, 620, 52, 96), Tone.DARK_WOOD);
        b.fade(
                Shapes.blob(
                        x - 40, 712, x + 40, 712, x + 110, 800, x + 60, 880, x + 220, 1000, x - 140, 1000, x - 40, 880,
                        x + 10, 800),
                Tone.mix(Tone.SAND, Tone.CLAY, 0.3),
                Tone.SAND);
        People.figure(b, x + 260, 880, 160, !right, People.villager(b), Pose.WAVING);
        People.figure(b, x + 330, 886, 110, !right, People.villager(b), Pose.STANDING);
        Trees.grass(b, 960, 50, Tone.FOREST);
    }

    private static void nightSky(Brush b) {
        b.hour(Hour.NIGHT);
        b.fillWith(
                Shapes.rect(0, 0, Brush.WIDTH, Brush.HEIGHT),
                new GradientPaint(0, 0, Tone.of(0x0B1230), 0, 760, Tone.of(0x35497F)));
        double slope = b.oneOf(-1.0, 1.0) * b.between(0.55, 0.8);
        for (int i = 0; i < 60; i++) {
            double t = b.between(-0.1, 1.1);
            double x = Brush.WIDTH * t;
            double y = 330 + (t - 0.5) * slope * 700 + b.between(-70, 70);
            b.glow(x, y, b.between(70, 150), b.oneOf(Tone.of(0x9FB2E8), Tone.of(0xC7A6D8), Tone.of(0xE9D9C8)), 0.13);
        }
        for (int i = 0; i < 420; i++) {
            double t = b.between(0, 1);
            double y = 330 + (t - 0.5) * slope * 700 + (b.between(-1, 1) + b.between(-1, 1)) * 80;
            b.shine(Shapes.circle(Brush.WIDTH * t, y, b.between(1, 2.6)), Tone.clear(Tone.CREAM, b.between(0.4, 1)));
        }
        Sky.stars(b, 260, 720);
        double mx = b.between(300, 1100);
        b.fillWith(
                Shapes.leaf(mx, 130, mx + 210, 200, 4, 0),
                new GradientPaint((float) mx, 130, Tone.clear(Tone.WHITE, 0), (float) mx + 210, 200, Tone.WHITE));
        Hills.peaks(b, 760, 150, Tone.of(0x4A5C98));
        b.fade(Hills.under(Hills.rolling(b, 800, 60, 1.2)), Tone.dark(Tone.FOREST, 0.2), Tone.NIGHT);
        double x = b.between(860, 1040);
        b.glow(x, 800, 230, Tone.of(0xFFB95C), 0.55);
        b.shine(Shapes.poly(x - 130, 850, x, 690, x + 130, 850), Tone.of(0xF0A64B));
        b.shine(Shapes.poly(x - 38, 850, x, 720, x + 38, 850), Tone.of(0xFFE2A0));
        b.fill(Shapes.poly(x, 690, x + 130, 850, x + 190, 832), Tone.BRICK);
        double px = b.between(420, 520);
        b.line(px + 70, 890, px + 110, 740, 7, Tone.of(0x9AA0B4));
        b.line(px + 150, 892, px + 110, 740, 7, Tone.of(0x9AA0B4));
        b.line(px + 108, 894, px + 110, 740, 7, Tone.of(0x9AA0B4));
        b.turned(px + 110, 736, 52, () -> {
            b.round(Shapes.rect(-22, -130, 44, 200), Tone.of(0xE8E8EE));
            b.round(Shapes.rect(-28, -150, 56, 32), Tone.of(0xB8BCCB));
            b.round(Shapes.rect(-10, 70, 20, 26), Tone.of(0x9AA0B4));
        });
        People.figure(b, px, 896, 220, true, People.villager(b), Pose.STANDING);
        People.figure(b, px - 110, 902, 150, true, People.villager(b), Pose.WAVING);
        People.figure(b, x - 160, 890, 170, true, People.villager(b), Pose.SITTING);
        Trees.grass(b, 965, 70, Tone.FOREST);
    }
}
