package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.util.Map;

/** จิตอาสาภัยพิบัติ: hands when water, fire or storm came. */
final class ReliefScenes {
    private ReliefScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "flood-boat", ReliefScenes::floodBoat,
                "sandbags", ReliefScenes::sandbags,
                "fire-break", ReliefScenes::fireBreak,
                "house-repair", ReliefScenes::houseRepair);
    }

    private static void rain(Brush b) {
        for (int i = 0; i < 110; i++) {
            double x = b.between(-60, Brush.WIDTH);
            double y = b.between(-20, 900);
            b.line(x, y, x - 10, y + b.between(22, 44), 1.8, Tone.clear(Tone.WHITE, 0.4));
        }
    }

    private static void floodBoat(Brush b) {
        b.hour(Hour.RAIN, Hour.RAIN, Hour.COOL);
        Sky.paint(b, 500);
        Hills.soft(b, 2, 470, 540, Tone.SKY_BLUE, Tone.FOREST);
        for (int i = 0; i < 6; i++) {
            Trees.broad(b, 60 + i * 280, 600, b.between(220, 300), b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        Trees.coconut(b, b.between(640, 760), 600, 420, 40);
        Houses.stilts(b, 250, 660, 380, Tone.TERRACOTTA);
        Houses.stilts(b, 1180, 650, 340, Tone.BRICK);
        Water.still(b, 590, Tone.of(0xA08A66), 0.4);
        People.figure(b, 330, 588, 120, true, People.villager(b), Pose.WAVING);
        for (int i = 0; i < 9; i++) {
            double fx = 470 + i * 52;
            b.line(fx, 640, fx, 596, 8, Tone.DARK_WOOD);
        }
        b.line(460, 606, 896, 606, 6, Tone.DARK_WOOD);
        double x = b.between(690, 790);
        b.at(x, 820, 1.75, () -> {
            People.figure(
                    b,
                    -104,
                    -16,
                    150,
                    true,
                    People.volunteer(b),
                    Pose.STANDING,
                    () -> b.line(4, -70, -30, 130, 3.2, Tone.WOOD));
            People.figure(b, -40, -12, 112, true, People.villager(b), Pose.SITTING);
            People.figure(
                    b,
                    8,
                    -12,
                    84,
                    true,
                    new People.Look(Tone.MARIGOLD, Tone.INDIGO, false, People.Hat.NONE, false),
                    Pose.SITTING);
            boxes(b, 62, -16);
            People.figure(b, 132, -16, 130, false, People.volunteer(b), Pose.KNEELING);
            Water.boat(b, 0, 0, 380, Tone.of(0x3E7A54));
            b.fill(Shapes.rect(-70, -10, 140, 7), Tone.clear(Tone.CREAM, 0.8));
        });
        Water.ripples(b, 820, 960, 30, Tone.CREAM);
        if (b.hour() == Hour.RAIN) {
            rain(b);
        }
    }

    private static void boxes(Brush b, double x, double y) {
        for (int i = 0; i < 3; i++) {
            double bx = x - 26 + (i % 2) * 30 + (i / 2) * 14;
            double by = y - (i / 2) * 24;
            b.round(Shapes.rect(bx, by - 24, 28, 24), Tone.of(0xC29A68));
            b.fill(Shapes.rect(bx + 11, by - 24, 6, 24), Tone.MARIGOLD);
        }
    }

    private static void sandbags(Brush b) {
        b.hour(Hour.RAIN, Hour.COOL, Hour.RAIN);
        Sky.paint(b, 480);
        Hills.soft(b, 2, 450, 520, Tone.SKY_BLUE, Tone.FOREST);
        for (int i = 0; i < 5; i++) {
            Trees.broad(b, 100 + i * 330, 560, b.between(190, 260), b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        Water.still(b, 540, Tone.of(0x94876C), 0.4);
        b.fade(
                Hills.under(x -> 724 + 8 * Math.sin(x / 200)),
                Tone.mix(Tone.SAND, Tone.CLAY, 0.4),
                Tone.mix(Tone.CLAY, Tone.SAND, 0.3));
        for (int row = 0; row < 4; row++) {
            int count = 15 - row * (b.chance(0.5) ? 1 : 0);
            for (int i = 0; i < count; i++) {
                double x = -30 + i * 104 + (row % 2) * 52;
                if (row == 3 && x > 700 && x < 1000) {
                    continue;
                }
                bag(b, x, 780 - row * 42);
            }
        }
        double x = b.between(780, 830);
        People.figure(b, x - 330, 900, 310, true, People.volunteer(b), Pose.CARRYING, () -> Tools.sack(b, Tone.CREAM));
        People.figure(b, x - 130, 890, 300, true, People.volunteer(b), Pose.REACHING, () -> Tools.sack(b, Tone.CREAM));
        People.figure(b, x + 90, 886, 300, false, People.volunteer(b), Pose.REACHING);
        People.figure(b, x + 300, 910, 310, false, People.volunteer(b), Pose.DIGGING, () -> Tools.shovel(b));
        sand(b, x + 470, 930);
        People.figure(b, x - 560, 916, 300, true, People.volunteer(b), Pose.CARRYING, () -> Tools.sack(b, Tone.CREAM));
        for (int i = 0; i < 3; i++) {
            bag(b, 60 + i * 96, 940);
        }
        bag(b, 108, 900);
        if (b.hour() == Hour.RAIN) {
            rain(b);
        }
    }

    private static void bag(Brush b, double x, double y) {
        Color cloth = Tone.mix(Tone.CREAM, Tone.STRAW, b.between(0.1, 0.5));
        b.fill(Shapes.round(x - 50, y - 40, 104, 46, 20), Tone.clear(Tone.INK, 0.22));
        b.fade(
                Shapes.blob(
                        x - 52, y - 16, x - 44, y - 38, x, y - 44, x + 44, y - 38, x + 52, y - 16, x + 40, y + 2,
                        x - 40, y + 2),
                Tone.light(cloth, 0.25),
                Tone.dark(cloth, 0.2));
        b.line(x + 40, y - 32, x + 44, y - 8, 3, Tone.clear(Tone.DARK_WOOD, 0.5));
        b.stroke(Shapes.curve(x - 30, y - 20, x, y - 15, x + 26, y - 20), 2, Tone.clear(Tone.DARK_WOOD, 0.3));
    }

    private static void sand(Brush b, double x, double y) {
        b.shadow(x, y, 150, 14);
        b.fade(
                Shapes.blob(x - 150, y, x - 70, y - 80, x, y - 120, x + 80, y - 76, x + 150, y, x, y + 8),
                Tone.light(Tone.SAND, 0.3),
                Tone.mix(Tone.SAND, Tone.CLAY, 0.35));
    }

    private static void fireBreak(Brush b) {
        b.hour(Hour.GOLDEN, Hour.DUSK, Hour.MORNING);
        Sky.paint(b, 480);
        Hills.peaks(b, 470, 200, b.far(Tone.INDIGO, 0.5));
        Hills.soft(b, 2, 440, 520, Tone.INDIGO, Tone.FOREST);
        for (int i = 0; i < 3; i++) {
            double sx = 1060 + i * 110;
            for (int k = 0; k < 12; k++) {
                b.glow(sx - k * 16 + b.between(-12, 12), 450 - k * 34, 40 + k * 9, Tone.of(0x8C857C), 0.32 - k * 0.02);
            }
            b.glow(sx, 470, 80, Tone.of(0xF08A3A), 0.7);
        }
        b.fade(
                Hills.under(x -> 520 + 0.02 * x),
                Tone.mix(Tone.FOREST, Tone.STRAW, 0.3),
                Tone.mix(Tone.CLAY, Tone.STRAW, 0.3));
        for (int i = 0; i < 14; i++) {
            double tx = i < 7 ? b.between(0, 520) : b.between(880, 1440);
            Trees.broad(
                    b,
                    tx,
                    600 + b.between(-10, 60),
                    b.between(200, 300),
                    b.oneOf(
                            Tone.FOREST,
                            Tone.mix(Tone.LEAF, Tone.STRAW, 0.4),
                            Tone.mix(Tone.TERRACOTTA, Tone.STRAW, 0.5)));
        }
        Color soil = Tone.mix(Tone.CLAY, Tone.SAND, 0.35);
        b.fade(
                Shapes.blob(690, 510, 740, 510, 800, 600, 900, 740, 1120, 990, 220, 990, 520, 740, 640, 600),
                Tone.light(soil, 0.2),
                soil);
        for (int i = 0; i < 120; i++) {
            double t = b.between(0, 1);
            double y = 600 + 350 * t;
            double half = 70 + 380 * t;
            double x = 720 + (b.chance(0.5) ? 1 : -1) * half + b.between(-30, 40);
            b.fill(
                    Shapes.leaf(x, y, x + b.between(-16, 16) * (1 + t), y - 10 - 14 * t, 4 + 3 * t, 2),
                    b.oneOf(Tone.STRAW, Tone.TERRACOTTA, Tone.CLAY, Tone.WOOD));
        }
        People.figure(b, 665, 650, 130, true, People.volunteer(b), Pose.DIGGING, () -> Tools.rake(b));
        People.figure(b, 770, 690, 150, false, People.volunteer(b), Pose.DIGGING, () -> Tools.hoe(b));
        People.figure(b, 470, 870, 300, true, People.volunteer(b), Pose.DIGGING, () -> Tools.rake(b));
        People.figure(b, 930, 880, 310, false, People.volunteer(b), Pose.DIGGING, () -> Tools.rake(b));
        People.figure(b, 1230, 920, 310, false, People.volunteer(b), Pose.WALKING, () -> {
            b.line(-8, 4, 44, -10, 3, Tone.STONE);
            b.fill(Shapes.poly(42, -13, 52, -16, 52, -6), Tone.STONE);
        });
        b.round(Shapes.round(1236, 700, 56, 96, 16), Tone.CHILLI);
        leaves(b, 270, 930);
    }

    private static void leaves(Brush b, double x, double y) {
        b.shadow(x, y, 170, 16);
        for (int i = 0; i < 110; i++) {
            double px = x + b.between(-150, 150);
            double py = y - b.between(0, 1) * (100 - Math.abs(px - x) * 0.66);
            b.fill(
                    Shapes.leaf(px, py, px + b.between(-30, 30), py - b.between(6, 18), 8, 3),
                    b.oneOf(Tone.STRAW, Tone.TERRACOTTA, Tone.CLAY, Tone.WOOD, Tone.MARIGOLD));
        }
    }

    private static void houseRepair(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Sky.paint(b, 560);
        Hills.soft(b, 2, 530, 640, Tone.SKY_BLUE, Tone.LEAF);
        b.fade(Shapes.rect(0, 720, Brush.WIDTH, 240), Tone.RICE, Tone.mix(Tone.RICE, Tone.SAND, 0.4));
        Trees.banana(b, 90, 800, 260);
        Trees.broad(b, 1340, 790, 380, Tone.FOREST);
        double x = b.between(660, 740);
        Houses.stilts(b, x, 850, 640, Tone.STRAW);
        double top = 850 - 206 * 3.2;
        b.fade(
                Shapes.poly(x - 20, top + 2, x + 224, top + 2, x + 330, top + 208, x + 40, top + 208),
                Tone.of(0x4A372C),
                Tone.of(0x33261F));
        for (int i = 0; i < 5; i++) {
            b.line(x - 10 + i * 60, top + 4, x + 50 + i * 70, top + 204, 9, Tone.light(Tone.WOOD, 0.25));
        }
        for (int i = 0; i < 3; i++) {
            b.line(
                    x - 6 + i * 16,
                    top + 40 + i * 60,
                    x + 250 + i * 30,
                    top + 40 + i * 60,
                    8,
                    Tone.light(Tone.WOOD, 0.15));
        }
        Color sheet = b.oneOf(Tone.TERRACOTTA, Tone.SKY_BLUE, Tone.TEAL);
        b.fade(
                Shapes.poly(x + 40, top + 110, x + 176, top + 110, x + 224, top + 208, x + 60, top + 208),
                Tone.light(sheet, 0.2),
                sheet);
        for (int i = 1; i < 7; i++) {
            b.line(x + 42 + i * 19, top + 112, x + 62 + i * 23, top + 206, 3, Tone.dark(sheet, 0.2));
        }
        b.at(
                x + 130,
                top + 22,
                1,
                () -> People.aloft(b, 0, 0, 190, true, People.volunteer(b), Pose.KNEELING, () -> Tools.hammer(b)));
        b.at(
                x - 60,
                top + 8,
                1,
                () -> People.aloft(b, 0, 0, 180, true, People.volunteer(b), Pose.SITTING, () -> Tools.hammer(b)));
        ladder(b, x - 350, 900, x - 262, top + 170);
        People.aloft(b, x - 330, 760, 250, true, People.volunteer(b), Pose.REACHING, () -> {});
        People.figure(b, x + 330, 930, 310, true, People.volunteer(b), Pose.CARRYING);
        People.figure(b, x + 560, 930, 310, false, People.volunteer(b), Pose.CARRYING);
        b.round(Shapes.rect(x + 330, 766, 240, 18), Tone.light(Tone.WOOD, 0.3));
        for (int i = 0; i < 4; i++) {
            b.fill(Shapes.rect(x - 180 + i * 8, 926 - i * 16, 260, 14), Tone.mix(Tone.WOOD, Tone.STRAW, i * 0.15));
        }
    }

    private static void ladder(Brush b, double x1, double y1, double x2, double y2) {
        b.line(x1, y1, x2, y2, 9, Tone.STRAW);
        b.line(x1 + 62, y1, x2 + 62, y2, 9, Tone.STRAW);
        for (int i = 1; i < 10; i++) {
            double t = i / 10.0;
            b.line(
                    x1 + (x2 - x1) * t,
                    y1 + (y2 - y1) * t,
                    x1 + 62 + (x2 - x1) * t,
                    y1 + (y2 - y1) * t,
                    7,
                    Tone.dark(Tone.STRAW, 0.15));
        }
    }
}
