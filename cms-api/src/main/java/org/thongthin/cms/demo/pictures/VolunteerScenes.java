package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.util.Map;

/** จิตอาสาพัฒนา: neighbours who plant, mend and cook for everyone. */
final class VolunteerScenes {
    private VolunteerScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "tree-planting",
                VolunteerScenes::treePlanting,
                "road-repair",
                VolunteerScenes::roadRepair,
                "kitchen",
                VolunteerScenes::kitchen);
    }

    private static void treePlanting(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN, Hour.COOL);
        Sky.paint(b, 520);
        Hills.soft(b, 3, 470, 590, Tone.SKY_BLUE, Tone.LEAF);
        b.mist(560, 90, 0.4);
        b.fade(Hills.under(Hills.rolling(b, 650, 50, 1.4)), Tone.RICE, Tone.mix(Tone.RICE, Tone.CLAY, 0.5));
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 9 - row; i++) {
                double s = 30 + row * 18;
                sapling(b, 70 + i * (165 + row * 22) + b.between(-12, 12), 670 + row * 48, s);
            }
        }
        People.figure(b, b.between(180, 260), 830, 230, true, People.volunteer(b), Pose.DIGGING, () -> Tools.hoe(b));
        People.figure(
                b, b.between(1130, 1220), 830, 230, false, People.volunteer(b), Pose.CARRYING, () -> Tools.sapling(b));
        double x = b.between(660, 740);
        b.fill(Shapes.oval(x, 912, 130, 24), Tone.dark(Tone.CLAY, 0.25));
        b.fill(
                Shapes.blob(x - 130, 912, x - 60, 886, x + 60, 886, x + 130, 912, x + 60, 930, x - 60, 930),
                Tone.mix(Tone.CLAY, Tone.DARK_WOOD, 0.35));
        sapling(b, x, 906, 190);
        People.figure(b, x - 160, 926, 310, true, People.volunteer(b), Pose.KNEELING);
        People.figure(b, x + 170, 926, 310, false, People.volunteer(b), Pose.KNEELING);
        wateringCan(b, x + 360, 930);
        People.figure(
                b,
                x - 350,
                936,
                200,
                true,
                new People.Look(Tone.MARIGOLD, Tone.INDIGO, false, People.Hat.NGOB, true),
                Pose.CARRYING,
                () -> Tools.sapling(b));
        Trees.grass(b, 958, 40, Tone.LEAF);
    }

    private static void sapling(Brush b, double x, double y, double height) {
        b.shadow(x, y, height * 0.3, height * 0.06);
        b.line(x, y, x, y - height, Math.max(2, height * 0.04), Tone.mix(Tone.LEAF, Tone.WOOD, 0.4));
        for (int i = 0; i < 4; i++) {
            double ly = y - height * (0.4 + i * 0.18);
            double reach = height * (0.36 - i * 0.05);
            b.fill(Shapes.leaf(x, ly, x + reach, ly - reach * 0.6, reach * 0.28, 3), Tone.RICE);
            b.fill(Shapes.leaf(x, ly - 3, x - reach, ly - reach * 0.55, reach * 0.28, -3), Tone.LEAF);
        }
        b.line(x + height * 0.1, y, x + height * 0.1, y - height * 0.8, Math.max(1.5, height * 0.025), Tone.STRAW);
    }

    private static void wateringCan(Brush b, double x, double y) {
        b.shadow(x, y, 70, 10);
        b.round(Shapes.turned(x, y - 80, 40, y, 46), Tone.TEAL);
        b.line(x - 36, y - 20, x - 96, y - 84, 12, Tone.dark(Tone.TEAL, 0.15));
        b.fill(Shapes.poly(x - 110, y - 74, x - 84, y - 98, x - 96, y - 104, x - 118, y - 84), Tone.TEAL);
        b.stroke(
                Shapes.curve(x - 20, y - 80, x + 20, y - 124, x + 64, y - 76, x + 44, y - 30),
                9,
                Tone.dark(Tone.TEAL, 0.25));
    }

    private static void roadRepair(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Sky.paint(b, 500);
        Hills.soft(b, 3, 450, 540, Tone.SKY_BLUE, Tone.LEAF);
        b.fade(Shapes.rect(0, 540, Brush.WIDTH, 420), Tone.RICE, Tone.LEAF);
        Trees.sugarPalm(b, 180, 640, 330);
        Trees.sugarPalm(b, 1290, 640, 360);
        Houses.stilts(b, b.between(1010, 1090), 640, 240, Tone.TERRACOTTA);
        Color road = Tone.mix(Tone.CLAY, Tone.TERRACOTTA, 0.35);
        b.fade(Shapes.poly(650, 540, 710, 540, 1260, 960, 180, 960), Tone.light(road, 0.25), road);
        b.stroke(Shapes.curve(668, 560, 560, 700, 380, 950), 10, Tone.clear(Tone.BRICK, 0.3));
        b.stroke(Shapes.curve(694, 560, 830, 700, 1040, 950), 10, Tone.clear(Tone.BRICK, 0.3));
        b.fill(Shapes.blob(600, 812, 660, 784, 780, 788, 840, 820, 770, 852, 640, 848), Tone.dark(road, 0.4));
        b.fill(Shapes.blob(618, 818, 670, 798, 770, 800, 820, 822, 760, 840, 650, 838), Tone.dark(Tone.STONE, 0.15));
        for (int i = 0; i < 40; i++) {
            b.round(
                    Shapes.oval(630 + b.between(0, 180), 806 + b.between(0, 30), b.between(5, 10), b.between(4, 7)),
                    Tone.mix(Tone.STONE, Tone.CREAM, b.between(0, 0.4)));
        }
        People.figure(b, 520, 860, 300, true, People.volunteer(b), Pose.DIGGING, () -> Tools.shovel(b));
        People.figure(b, 930, 870, 300, false, People.volunteer(b), Pose.DIGGING, () -> Tools.rake(b));
        People.figure(b, 690, 700, 190, true, People.volunteer(b), Pose.DIGGING, () -> Tools.hoe(b));
        barrow(b, 1140, 920);
        People.figure(b, 1306, 930, 290, false, People.volunteer(b), Pose.REACHING);
        cone(b, 330, 930);
        cone(b, 430, 800);
        cone(b, 860, 740);
        gravel(b, 160, 930);
    }

    private static void cone(Brush b, double x, double y) {
        b.shadow(x, y, 44, 8);
        b.fill(Shapes.round(x - 38, y - 12, 76, 12, 4), Tone.of(0xC4561E));
        b.round(Shapes.turned(x, y - 104, 5, y - 10, 26), Tone.of(0xE5702A));
        b.round(Shapes.turned(x, y - 74, 11.5, y - 48, 17.5), Tone.CREAM);
    }

    private static void barrow(Brush b, double x, double y) {
        b.shadow(x, y, 140, 14);
        b.line(x - 60, y - 46, x + 150, y - 100, 9, Tone.DARK_WOOD);
        b.line(x + 50, y - 60, x + 66, y - 4, 8, Tone.DARK_WOOD);
        b.stroke(Shapes.circle(x - 84, y - 30, 28), 10, Tone.INK);
        for (int i = 0; i < 20; i++) {
            b.round(
                    Shapes.circle(x - 60 + b.between(0, 120), y - 122 - b.between(0, 18), 13),
                    Tone.mix(Tone.STONE, Tone.CREAM, b.between(0, 0.4)));
        }
        b.fade(
                Shapes.poly(x - 104, y - 128, x + 96, y - 128, x + 56, y - 56, x - 60, y - 56),
                Tone.TEAL,
                Tone.dark(Tone.TEAL, 0.3));
    }

    private static void gravel(Brush b, double x, double y) {
        b.shadow(x, y, 170, 16);
        b.fade(
                Shapes.blob(x - 150, y, x - 80, y - 70, x, y - 108, x + 80, y - 66, x + 150, y, x, y + 8),
                Tone.light(Tone.STONE, 0.3),
                Tone.STONE);
        for (int i = 0; i < 60; i++) {
            double px = x + b.between(-130, 130);
            b.round(
                    Shapes.circle(px, y - b.between(0.02, 1) * (104 - Math.abs(px - x) * 0.8), b.between(5, 10)),
                    Tone.mix(Tone.STONE, Tone.CREAM, b.between(0, 0.5)));
        }
    }

    private static void kitchen(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Sky.paint(b, 460);
        for (int i = 0; i < 6; i++) {
            Trees.broad(b, 60 + i * 270, 560, b.between(220, 300), b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        b.fade(Shapes.rect(0, 540, Brush.WIDTH, 420), Tone.mix(Tone.SAND, Tone.RICE, 0.25), Tone.SAND);
        Color tent = b.oneOf(Tone.INDIGO, Tone.TERRACOTTA, Tone.TEAL);
        for (double px : new double[] {120, 1320}) {
            b.round(Shapes.rect(px - 8, 200, 16, 620), Tone.STONE);
        }
        for (int i = 0; i < 10; i++) {
            double left = 80 + i * 128;
            double topLeft = 220 + i * 100;
            b.fill(
                    Shapes.poly(topLeft, 60, topLeft + 100, 60, left + 128, 222, left, 222),
                    i % 2 == 0 ? tent : Tone.CREAM);
            b.fill(
                    Shapes.oval(left + 64, 222, 64, 26),
                    i % 2 == 0 ? Tone.dark(tent, 0.12) : Tone.dark(Tone.CREAM, 0.1));
        }
        for (int i = 0; i < 3; i++) {
            double x = 330 + i * 400 + b.between(-20, 20);
            People.figure(b, x + 10, 760, 350, i != 2, People.volunteer(b), Pose.REACHING, () -> Tools.ladle(b));
        }
        for (int i = 0; i < 2; i++) {
            pot(b, 470 + i * 400, 700, i == 0 ? Tone.of(0xD98A3A) : Tone.of(0x8FA84E));
        }
        b.fade(Shapes.rect(150, 716, 1140, 130), Tone.light(Tone.WOOD, 0.1), Tone.dark(Tone.WOOD, 0.25));
        b.fill(Shapes.rect(136, 700, 1168, 22), Tone.light(Tone.WOOD, 0.3));
        for (int i = 0; i < 8; i++) {
            b.fill(
                    Shapes.poly(196 + i * 150, 752, 222 + i * 150, 782, 196 + i * 150, 812, 170 + i * 150, 782),
                    Tone.clear(Tone.MARIGOLD, 0.7));
        }
        for (int i = 0; i < 7; i++) {
            double x = i < 4 ? 190 + i * 52 : 1020 + (i - 4) * 84;
            b.round(Shapes.round(x, 674, 44, 28, 6), Tone.CREAM);
            b.fill(Shapes.rect(x, 682, 44, 8), i % 2 == 0 ? Tone.MARIGOLD : Tone.LEAF);
        }
        People.figure(b, 300, 944, 300, true, People.villager(b), Pose.CARRYING, () -> Tools.plate(b, Tone.MARIGOLD));
        People.figure(b, 720, 950, 290, b.chance(0.5), People.villager(b), Pose.REACHING);
        People.figure(b, 1100, 946, 300, false, People.villager(b), Pose.CARRYING, () -> Tools.plate(b, Tone.RICE));
        People.figure(
                b,
                1210,
                952,
                200,
                false,
                new People.Look(Tone.CREAM, Tone.INDIGO, false, People.Hat.NONE, false),
                Pose.STANDING);
    }

    private static void pot(Brush b, double x, double y, Color soup) {
        DrinkScenes.steam(b, x, y - 150);
        b.round(Shapes.turned(x, y - 140, 116, y, 108), Tone.of(0xBFC5C9));
        b.fill(Shapes.rect(x - 118, y - 100, 236, 5), Tone.clear(Tone.INK, 0.18));
        b.round(Shapes.oval(x, y - 140, 120, 24), Tone.of(0xDADFE2));
        b.fill(Shapes.oval(x, y - 138, 106, 18), soup);
        b.stroke(Shapes.curve(x - 112, y - 90, x - 142, y - 86, x - 142, y - 62, x - 112, y - 58), 8, Tone.STONE);
        b.stroke(Shapes.curve(x + 112, y - 90, x + 142, y - 86, x + 142, y - 62, x + 112, y - 58), 8, Tone.STONE);
    }
}
