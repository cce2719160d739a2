package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/** What a community builds for everyone. */
final class PublicScenes {
    private PublicScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "school",
                PublicScenes::school,
                "clinic",
                PublicScenes::clinic,
                "loudspeaker",
                PublicScenes::loudspeaker,
                "notice-board",
                PublicScenes::noticeBoard);
    }

    private static void loudspeaker(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DAY, Hour.COOL);
        Sky.paint(b, 640);
        Hills.soft(b, 3, 600, 720, Tone.SKY_BLUE, Tone.LEAF);
        b.mist(690, 110, 0.5);
        b.fade(Shapes.rect(0, 760, Brush.WIDTH, 200), Tone.RICE, Tone.LEAF);
        for (int i = 0; i < 3; i++) {
            Trees.coconut(b, 120 + i * 560, 800, b.between(260, 330), b.between(-40, 40));
        }
        Houses.stilts(b, 230, 850, 270, Tone.TERRACOTTA);
        Houses.stilts(b, 1220, 860, 290, Tone.mix(Tone.BRICK, Tone.STRAW, 0.3));
        Trees.banana(b, 430, 870, 170);
        Trees.banana(b, 1010, 880, 180);
        double x = b.between(690, 750);
        b.round(Shapes.rect(x - 11, 200, 22, 760), Tone.mix(Tone.STONE, Tone.CREAM, 0.3));
        b.line(x - 60, 560, x, 500, 8, Tone.STONE);
        horn(b, x, 260, 1, 1.25);
        horn(b, x, 370, -1, 1.25);
        horn(b, x, 470, 1, 0.85);
        for (int i = 0; i < 3; i++) {
            double r = 90 + i * 62;
            b.stroke(arc(x + 250, 226, r, -34, 34), 12 - i * 2, Tone.clear(Tone.MARIGOLD, 0.9 - i * 0.24));
            b.stroke(arc(x - 250, 336, r, 146, 214), 12 - i * 2, Tone.clear(Tone.MARIGOLD, 0.9 - i * 0.24));
        }
        People.figure(b, x + 140, 936, 170, false, People.villager(b), Pose.STANDING);
        People.figure(b, x - 170, 940, 165, true, People.villager(b), Pose.WAVING);
        Trees.bush(b, x, 962, 70, Tone.LEAF);
    }

    private static Shape arc(double x, double y, double radius, double from, double to) {
        double[] points = new double[14];
        for (int i = 0; i < 7; i++) {
            double angle = Math.toRadians(from + (to - from) * i / 6);
            points[i * 2] = x + Math.cos(angle) * radius;
            points[i * 2 + 1] = y + Math.sin(angle) * radius;
        }
        return Shapes.curve(points);
    }

    private static void horn(Brush b, double x, double y, int side, double size) {
        b.at(x, y, side * size, size, () -> {
            Color metal = Tone.of(0xB9C3C9);
            b.fill(Shapes.rect(0, -14, 50, 12), Tone.dark(Tone.STONE, 0.3));
            b.fade(Shapes.poly(34, -34, 74, -40, 74, 18, 34, 12), Tone.dark(metal, 0.1), Tone.dark(metal, 0.45));
            b.fade(
                    Shapes.blob(70, -30, 110, -40, 150, -64, 190, -102, 190, 80, 150, 42, 110, 18, 70, 8),
                    Tone.light(metal, 0.5),
                    Tone.dark(metal, 0.25));
            b.fade(Shapes.oval(190, -11, 26, 92), Tone.light(metal, 0.2), Tone.dark(metal, 0.4));
            b.fill(Shapes.oval(192, -11, 18, 74), Tone.dark(metal, 0.5));
            b.fill(Shapes.oval(188, -11, 8, 24), Tone.light(metal, 0.3));
        });
    }

    private static void noticeBoard(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN, Hour.COOL);
        Sky.paint(b, 620);
        Hills.soft(b, 2, 600, 700, Tone.SKY_BLUE, Tone.LEAF);
        for (int i = 0; i < 5; i++) {
            Trees.broad(b, 80 + i * 330, 760, b.between(250, 340), b.oneOf(Tone.LEAF, Tone.FOREST, Tone.RICE));
        }
        b.fade(Shapes.rect(0, 740, Brush.WIDTH, 220), Tone.RICE, Tone.LEAF);
        b.fade(
                Shapes.blob(-40, 900, 400, 850, 900, 862, 1480, 840, 1480, 980, -40, 980),
                Tone.SAND,
                Tone.mix(Tone.SAND, Tone.CLAY, 0.3));
        double x = b.between(640, 720);
        b.shadow(x, 880, 430, 24);
        b.round(Shapes.rect(x - 350, 280, 30, 600), Tone.DARK_WOOD);
        b.round(Shapes.rect(x + 320, 280, 30, 600), Tone.DARK_WOOD);
        b.fade(Shapes.rect(x - 340, 300, 680, 420), Tone.WOOD, Tone.dark(Tone.WOOD, 0.25));
        b.fade(
                Shapes.rect(x - 314, 326, 628, 368),
                Tone.mix(Tone.STRAW, Tone.CLAY, 0.35),
                Tone.mix(Tone.STRAW, Tone.CLAY, 0.5));
        Temples.gable(b, x, 300, 430, 150, b.oneOf(Tone.TERRACOTTA, Tone.BRICK), Tone.MARIGOLD);
        paper(b, x - 280, 356, 150, 190, Tone.INDIGO, -2);
        paper(b, x - 96, 346, 180, 240, Tone.TERRACOTTA, 1);
        paper(b, x + 116, 360, 160, 130, Tone.RICE, 2);
        paper(b, x + 122, 516, 140, 150, Tone.MARIGOLD, -3);
        paper(b, x - 276, 570, 130, 96, Tone.TEAL, 2);
        paper(b, x - 90, 610, 160, 70, Tone.ROSE, -1);
        People.figure(b, x + 430, 912, 330, false, People.villager(b), Pose.REACHING);
        People.figure(b, x - 440, 922, 330, true, People.villager(b), Pose.STANDING);
        Trees.flowers(b, 0, 890, 240, 60, 24, Tone.MARIGOLD);
        Trees.flowers(b, 1240, 890, 200, 60, 24, Tone.ROSE);
    }

    private static void paper(Brush b, double x, double y, double width, double height, Color mark, double tilt) {
        b.turned(x + width / 2, y, tilt, () -> {
            b.fill(Shapes.rect(-width / 2 + 5, 6, width, height), Tone.clear(Tone.INK, 0.25));
            b.fill(Shapes.rect(-width / 2, 0, width, height), Tone.CREAM);
            b.fill(Shapes.rect(-width / 2 + 12, 16, width - 24, height * 0.26), mark);
            for (double ly = height * 0.26 + 32; ly < height - 10; ly += 17) {
                b.line(
                        -width / 2 + 16,
                        ly,
                        width / 2 - 16 - b.between(0, width * 0.3),
                        ly,
                        5,
                        Tone.clear(Tone.INK, 0.4));
            }
            b.round(Shapes.circle(0, 6, 8), Tone.CHILLI);
        });
    }

    private static void school(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Sky.paint(b, 600);
        Hills.soft(b, 3, 560, 680, Tone.SKY_BLUE, Tone.LEAF);
        b.fade(Shapes.rect(0, 700, Brush.WIDTH, 260), Tone.mix(Tone.RICE, Tone.SAND, 0.3), Tone.RICE);
        Trees.broad(b, 130, 760, 380, Tone.LEAF);
        Trees.broad(b, 1330, 770, 400, Tone.FOREST);
        Houses.hall(b, 720, 770, 860, Tone.of(0xF0DDB0), b.oneOf(Tone.TERRACOTTA, Tone.TEAL, Tone.BRICK));
        b.fade(
                Shapes.rect(0, 768, Brush.WIDTH, 192),
                Tone.mix(Tone.SAND, Tone.CLAY, 0.15),
                Tone.mix(Tone.SAND, Tone.CLAY, 0.3));
        b.fill(Shapes.poly(330, 960, 480, 780, 960, 780, 1110, 960), Tone.clear(Tone.CREAM, 0.4));
        Houses.flag(b, b.oneOf(300.0, 1110.0), 860, 500);
        for (int i = 0; i < 8; i++) {
            Color shorts = i % 2 == 0 ? Tone.of(0xA9793F) : Tone.NIGHT;
            People.Look child = new People.Look(Tone.CREAM, shorts, i % 2 == 1, People.Hat.NONE, false);
            double x = 430 + (i % 4) * 170 + (i / 4) * 60;
            People.figure(
                    b,
                    x,
                    872 + (i / 4) * 66,
                    150 + (i / 4) * 18,
                    i % 3 != 0,
                    child,
                    b.oneOf(Pose.WALKING, Pose.WAVING, Pose.STANDING));
        }
        People.figure(
                b,
                250,
                936,
                240,
                true,
                new People.Look(Tone.ROSE, Tone.PLUM, true, People.Hat.NONE, false),
                Pose.STANDING);
        b.round(Shapes.circle(1180, 926, 22), Tone.TERRACOTTA);
    }

    private static void clinic(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Sky.paint(b, 600);
        Hills.soft(b, 2, 570, 680, Tone.SKY_BLUE, Tone.LEAF);
        b.fade(Shapes.rect(0, 700, Brush.WIDTH, 260), Tone.RICE, Tone.LEAF);
        Trees.broad(b, 100, 770, 330, Tone.FOREST);
        Trees.coconut(b, 1310, 780, 400, -50);
        Houses.hall(b, 720, 780, 940, Tone.of(0xE6EEE6), Tone.mix(Tone.TEAL, Tone.LEAF, 0.4));
        b.round(Shapes.circle(720, 482, 46), Tone.of(0x2F8F6B));
        b.fill(Shapes.rect(710, 452, 20, 60), Tone.WHITE);
        b.fill(Shapes.rect(690, 472, 60, 20), Tone.WHITE);
        b.fade(Shapes.rect(0, 778, Brush.WIDTH, 182), Tone.light(Tone.SAND, 0.3), Tone.SAND);
        People.Look nurse = new People.Look(Tone.WHITE, Tone.of(0xDDE6E2), true, People.Hat.NONE, false);
        b.shadow(560, 930, 210, 20);
        b.round(Shapes.rect(520, 838, 16, 92), Tone.DARK_WOOD);
        b.round(Shapes.rect(690, 838, 16, 92), Tone.DARK_WOOD);
        People.figure(b, 428, 936, 270, true, People.villager(b), Pose.SITTING);
        b.round(Shapes.rect(380, 892, 90, 14), Tone.WOOD);
        b.round(Shapes.rect(386, 900, 10, 40), Tone.DARK_WOOD);
        b.round(Shapes.rect(454, 900, 10, 40), Tone.DARK_WOOD);
        People.figure(b, 770, 934, 310, false, nurse, Pose.REACHING);
        b.round(Shapes.rect(500, 826, 226, 18), Tone.WOOD);
        b.round(Shapes.round(580, 784, 74, 42, 8), Tone.of(0x8FA6AE));
        b.fill(Shapes.rect(592, 794, 34, 20), Tone.of(0xCFE6D5));
        b.round(Shapes.circle(682, 812, 13), Tone.TERRACOTTA);
        for (int i = 0; i < 3; i++) {
            People.figure(b, 990 + i * 130, 930, 260, false, People.villager(b), i == 1 ? Pose.SITTING : Pose.STANDING);
        }
        b.round(Shapes.rect(1060, 878, 130, 14), Tone.WOOD);
        b.round(Shapes.rect(1070, 890, 10, 42), Tone.DARK_WOOD);
        b.round(Shapes.rect(1170, 890, 10, 42), Tone.DARK_WOOD);
        Trees.flowers(b, 0, 880, 250, 70, 30, Tone.ROSE);
    }
}
