package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/** Water that falls and water that rises. */
final class SpringScenes {
    private SpringScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of("waterfall", SpringScenes::waterfall, "hot-spring", SpringScenes::hotSpring);
    }

    private static void waterfall(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Sky.paint(b, 360);
        Hills.soft(b, 2, 260, 330, Tone.SKY_BLUE, Tone.FOREST);
        Color rock = Tone.mix(Tone.STONE, Tone.DARK_WOOD, 0.3);
        for (int i = 0; i < 12; i++) {
            Trees.broad(
                    b,
                    i * 130 + b.between(-30, 30),
                    330 + b.between(-20, 30),
                    b.between(170, 250),
                    b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        b.fade(
                Shapes.blob(
                        -60, 330, 200, 300, 480, 262, 720, 250, 980, 268, 1240, 310, 1500, 330, 1500, 1000, -60, 1000),
                Tone.mix(rock, Tone.FOREST, 0.6),
                Tone.dark(Tone.mix(rock, Tone.FOREST, 0.35), 0.3));
        rocks(b, rock, 26, 300, 760);
        double x = b.between(670, 770);
        fall(b, x, 246, 90, 250);
        ledge(b, x, 486, 240, rock);
        fall(b, x - 20, 474, 190, 250);
        ledge(b, x - 150, 700, 130, rock);
        ledge(b, x + 150, 696, 120, rock);
        fall(b, x, 706, 280, 120);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 4; i++) {
                Trees.bush(
                        b,
                        x + side * (190 + i * 170),
                        400 + i * 24 + b.between(-20, 20),
                        b.between(80, 130),
                        b.oneOf(Tone.LEAF, Tone.FOREST, Tone.RICE));
            }
            for (int i = 0; i < 5; i++) {
                Trees.bush(
                        b,
                        x + side * (330 + i * 120),
                        560 + i * 70 + b.between(-20, 20),
                        b.between(90, 150),
                        b.oneOf(Tone.LEAF, Tone.FOREST, Tone.RICE));
            }
        }
        b.fade(
                Shapes.blob(-80, 850, 300, 800, 720, 786, 1140, 800, 1520, 850, 1520, 1000, -80, 1000),
                Tone.mix(Tone.TEAL, Tone.CREAM, 0.45),
                Tone.TEAL);
        Water.ripples(b, 810, 960, 40, Tone.CREAM);
        b.mist(790, 110, 0.75);
        b.glow(x, 780, 260, Tone.CREAM, 0.6);
        for (int i = 0; i < 7; i++) {
            double rx = i < 4 ? b.between(-20, 330) : b.between(1100, 1440);
            boulder(b, rx, b.between(880, 960), b.between(60, 120), rock);
        }
        boulder(b, 1110, 920, 130, rock);
        People.figure(b, 1076, 850, 150, false, People.villager(b), Pose.WAVING);
        People.figure(b, 1140, 848, 140, false, People.villager(b), Pose.STANDING);
        Trees.banana(b, 70, 960, 280);
        Trees.bough(b, b.chance(0.5), Tone.LEAF);
    }

    private static void rocks(Brush b, Color rock, int count, double from, double to) {
        for (int i = 0; i < count; i++) {
            double x = b.between(0, Brush.WIDTH);
            double y = b.between(from, to);
            double size = b.between(40, 100);
            b.fade(
                    Shapes.blob(
                            x - size,
                            y,
                            x - size * 0.5,
                            y - size * 0.4,
                            x + size * 0.5,
                            y - size * 0.45,
                            x + size,
                            y,
                            x + size * 0.6,
                            y + size * 0.4,
                            x - size * 0.7,
                            y + size * 0.4),
                    Tone.mix(rock, Tone.FOREST, b.between(0, 0.4)),
                    Tone.dark(rock, 0.3));
        }
    }

    static void boulder(Brush b, double x, double y, double size, Color rock) {
        b.fade(
                Shapes.blob(
                        x - size,
                        y,
                        x - size * 0.8,
                        y - size * 0.5,
                        x - size * 0.1,
                        y - size * 0.8,
                        x + size * 0.7,
                        y - size * 0.55,
                        x + size,
                        y,
                        x,
                        y + size * 0.14),
                Tone.light(rock, 0.2),
                Tone.dark(rock, 0.3));
        b.fill(Shapes.oval(x - size * 0.2, y - size * 0.62, size * 0.44, size * 0.13), Tone.clear(Tone.LEAF, 0.7));
    }

    private static void ledge(Brush b, double x, double y, double half, Color rock) {
        b.fade(
                Shapes.blob(
                        x - half,
                        y + 40,
                        x - half * 0.8,
                        y - 10,
                        x,
                        y - 22,
                        x + half * 0.8,
                        y - 10,
                        x + half,
                        y + 40,
                        x,
                        y + 60),
                Tone.light(rock, 0.1),
                Tone.dark(rock, 0.4));
    }

    private static void fall(Brush b, double x, double y, double half, double height) {
        Shape water = Shapes.poly(x - half * 0.86, y, x + half * 0.86, y, x + half, y + height, x - half, y + height);
        b.fade(water, Tone.of(0xF4FAFA), Tone.of(0xCFE3E6));
        b.within(water, () -> {
            for (int i = 0; i < half / 4; i++) {
                double sx = x + b.between(-0.95, 0.95) * half;
                double from = y + b.between(-20, height * 0.6);
                b.line(
                        sx,
                        from,
                        sx + (sx - x) * 0.1,
                        from + b.between(40, height * 0.7),
                        b.between(2, 6),
                        Tone.clear(b.chance(0.6) ? Tone.of(0x9CC3CC) : Tone.WHITE, 0.75));
            }
        });
        for (int i = 0; i < half / 8; i++) {
            b.fill(
                    Shapes.circle(x + b.between(-1.05, 1.05) * half, y + height + b.between(-10, 12), b.between(8, 20)),
                    Tone.clear(Tone.WHITE, 0.8));
        }
    }

    private static void hotSpring(Brush b) {
        b.hour(Hour.MORNING, Hour.COOL, Hour.DUSK);
        Sky.paint(b, 460);
        Hills.peaks(b, 500, 230, b.far(Tone.INDIGO, 0.45));
        for (int i = 0; i < 10; i++) {
            Trees.broad(b, i * 155 + b.between(-40, 40), 580, b.between(170, 280), b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        b.fade(
                Shapes.rect(0, 560, Brush.WIDTH, 400),
                Tone.mix(Tone.RICE, Tone.SAND, 0.4),
                Tone.mix(Tone.SAND, Tone.STONE, 0.4));
        Houses.sala(b, b.between(1080, 1180), 660, 320, Tone.BRICK);
        pool(b, 330, 670, 210, 52);
        pool(b, 760, 790, 380, 104);
        People.figure(b, 600, 800, 210, true, People.villager(b), Pose.SITTING);
        People.figure(b, 950, 800, 210, false, People.villager(b), Pose.SITTING);
        People.figure(b, 330, 862, 230, true, People.villager(b), Pose.KNEELING, () -> {
            b.line(0, 0, 26, 14, 3, Tone.WOOD);
            b.round(Shapes.turned(30, 14, 12, 32, 8), Tone.STRAW);
        });
        for (int i = 0; i < 34; i++) {
            double rise = b.between(0, 330);
            double x = i % 3 == 0 ? 330 + b.between(-150, 150) : 760 + b.between(-300, 300);
            b.glow(
                    x + rise * 0.12,
                    (i % 3 == 0 ? 650 : 760) - rise,
                    b.between(60, 120) + rise * 0.1,
                    Tone.WHITE,
                    0.34 - rise * 0.0007);
        }
        Trees.bush(b, 40, 960, 130, Tone.FOREST);
        Trees.bush(b, 1400, 960, 150, Tone.LEAF);
        Trees.flowers(b, 1120, 880, 240, 60, 24, Tone.CREAM);
    }

    private static void pool(Brush b, double x, double y, double across, double down) {
        b.fade(Shapes.oval(x, y, across, down), Tone.of(0xA8DAD6), Tone.of(0x3F9AA2));
        b.fill(Shapes.oval(x - across * 0.1, y - down * 0.2, across * 0.6, down * 0.4), Tone.clear(Tone.CREAM, 0.25));
        int stones = (int) (across / 11);
        for (int i = 0; i < stones; i++) {
            double angle = -Math.PI / 2 + Math.PI * 2 * ((i % 2 == 0 ? i / 2.0 : -i / 2.0 - 0.5) / stones);
            double size = across * 0.1 * (0.8 + 0.35 * Math.sin(angle)) * b.between(0.85, 1.2);
            boulder(
                    b,
                    x + Math.cos(angle) * across,
                    y + Math.sin(angle) * down + size * 0.2,
                    Math.max(14, size),
                    Tone.STONE);
        }
    }
}
