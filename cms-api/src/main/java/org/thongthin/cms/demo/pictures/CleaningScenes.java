package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.util.Map;

/** จิตอาสาพัฒนา: neighbours who clear away what others left. */
final class CleaningScenes {
    private CleaningScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "recycling",
                CleaningScenes::recycling,
                "canal-cleaning",
                CleaningScenes::canalCleaning,
                "beach-cleaning",
                CleaningScenes::beachCleaning);
    }

    private static void recycling(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Sky.paint(b, 580);
        Hills.soft(b, 2, 560, 660, Tone.SKY_BLUE, Tone.LEAF);
        Trees.broad(b, 140, 740, 400, Tone.LEAF);
        Trees.broad(b, 1310, 740, 360, Tone.FOREST);
        Houses.stilts(b, b.between(380, 460), 740, 300, Tone.TERRACOTTA);
        Houses.stilts(b, b.between(960, 1040), 740, 280, Tone.BRICK);
        b.fade(Shapes.rect(0, 720, Brush.WIDTH, 240), Tone.RICE, Tone.LEAF);
        b.fade(
                Shapes.blob(-60, 860, 400, 800, 1040, 796, 1500, 850, 1500, 1000, -60, 1000),
                Tone.light(Tone.SAND, 0.2),
                Tone.SAND);
        Color[] bins = {Tone.of(0x3E8E4E), Tone.of(0xE6B31E), Tone.of(0x2F6DB0), Tone.of(0xC43A2C)};
        double left = b.between(430, 500);
        for (int i = 0; i < 4; i++) {
            wasteBin(b, left + i * 165, 868, bins[i], i);
        }
        People.figure(
                b,
                left - 150,
                900,
                330,
                true,
                People.volunteer(b),
                Pose.REACHING,
                () -> b.round(Shapes.thrown(8, -22, 3, -12, 4, -8, 7, 8, 7), Tone.of(0x9FD0C8)));
        People.figure(b, left + 690, 900, 330, false, People.volunteer(b), Pose.CARRYING, () -> {
            b.round(Shapes.rect(-8, -16, 36, 28), Tone.of(0xBE9868));
            b.fill(Shapes.rect(7, -16, 6, 28), Tone.dark(Tone.of(0xBE9868), 0.2));
        });
        People.figure(
                b,
                left + 810,
                926,
                230,
                false,
                new People.Look(Tone.MARIGOLD, Tone.INDIGO, false, People.Hat.NONE, true),
                Pose.WAVING);
        for (int i = 0; i < 7; i++) {
            double x = left + 40 + i * 80;
            b.shadow(x, 934, 26, 6);
            b.round(Shapes.thrown(x, 892, 5, 904, 6, 910, 13, 934, 13), Tone.mix(Tone.TEAL, Tone.CREAM, i % 3 * 0.3));
        }
    }

    private static void wasteBin(Brush b, double x, double y, Color colour, int mark) {
        b.shadow(x + 8, y, 90, 14);
        b.round(Shapes.poly(x - 54, y, x - 66, y - 190, x + 66, y - 190, x + 54, y), colour);
        b.fade(Shapes.round(x - 76, y - 222, 152, 40, 16), Tone.light(colour, 0.25), Tone.dark(colour, 0.1));
        b.fill(Shapes.round(x - 30, y - 216, 60, 12, 6), Tone.dark(colour, 0.45));
        b.fill(Shapes.circle(x, y - 104, 36), Tone.clear(Tone.WHITE, 0.9));
        switch (mark) {
            case 0 -> b.fill(Shapes.leaf(x - 20, y - 86, x + 22, y - 124, 22, 0), colour);
            case 1 -> {
                for (int i = 0; i < 3; i++) {
                    b.turned(x, y - 104, i * 120, () -> {
                        b.line(-14, 16, 6, 16, 6, colour);
                        b.fill(Shapes.poly(4, 7, 20, 16, 4, 25), colour);
                    });
                }
            }
            case 2 -> b.round(Shapes.poly(x - 13, y - 84, x - 18, y - 122, x + 18, y - 122, x + 13, y - 84), colour);
            default -> {
                b.fill(Shapes.poly(x, y - 132, x + 24, y - 88, x - 24, y - 88), colour);
                b.fill(Shapes.rect(x - 3, y - 118, 6, 16), Tone.WHITE);
                b.fill(Shapes.circle(x, y - 95, 3.6), Tone.WHITE);
            }
        }
        b.fill(Shapes.circle(x - 40, y - 2, 10), Tone.INK);
        b.fill(Shapes.circle(x + 40, y - 2, 10), Tone.INK);
    }

    private static void canalCleaning(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Sky.paint(b, 420);
        Trees.coconut(b, 420, 500, 330, -40);
        Trees.coconut(b, 1030, 500, 350, 50);
        for (int i = 0; i < 6; i++) {
            Trees.broad(b, 80 + i * 260, 500, b.between(150, 230), b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        Houses.stilts(b, 240, 530, 260, Tone.TERRACOTTA);
        Houses.stilts(b, 1220, 530, 270, Tone.BRICK);
        b.fade(Shapes.rect(0, 500, Brush.WIDTH, 60), Tone.RICE, Tone.LEAF);
        Water.still(b, 556, Tone.mix(Tone.TEAL, Tone.RICE, 0.35), 0.5);
        for (int i = 0; i < 80; i++) {
            double x = 40 + b.between(0, 560);
            double y = 620 + b.between(0, 120);
            weed(b, x, y, b.between(20, 34));
        }
        b.at(b.between(870, 960), 710, 1.3, () -> {
            People.figure(b, -70, -14, 150, false, People.volunteer(b), Pose.REACHING, () -> Tools.rake(b));
            People.figure(b, 80, -14, 130, true, People.volunteer(b), Pose.SITTING, () -> Tools.paddle(b));
            b.fill(Shapes.oval(0, -30, 66, 26), Tone.LEAF);
            b.fill(Shapes.oval(-14, -40, 40, 20), Tone.RICE);
            Water.boat(b, 0, 0, 340, Tone.WOOD);
        });
        b.fade(Hills.under(x -> 818 + 22 * Math.sin(x / 240 + 2)), Tone.RICE, Tone.mix(Tone.LEAF, Tone.CLAY, 0.3));
        People.figure(b, 170, 900, 270, true, People.volunteer(b), Pose.DIGGING, () -> Tools.rake(b));
        People.figure(b, 420, 890, 260, true, People.volunteer(b), Pose.BENDING, () -> Tools.bin(b));
        People.figure(
                b,
                700,
                920,
                270,
                false,
                People.volunteer(b),
                Pose.CARRYING,
                () -> b.fill(Shapes.oval(6, -4, 20, 12), Tone.LEAF));
        heapOfWeed(b, 900, 930);
        People.figure(b, 1180, 920, 270, false, People.volunteer(b), Pose.CARRYING, () -> Tools.bin(b));
        bag(b, 1320, 936);
        bag(b, 1396, 946);
    }

    private static void weed(Brush b, double x, double y, double size) {
        for (int i = 0; i < 5; i++) {
            double a = Math.PI * (1.1 + i * 0.2);
            b.fill(
                    Shapes.leaf(x, y, x + Math.cos(a) * size, y + Math.sin(a) * size * 0.8, size * 0.24, 0),
                    i % 2 == 0 ? Tone.LEAF : Tone.RICE);
        }
        if (b.chance(0.25)) {
            b.fill(Shapes.circle(x, y - size, size * 0.3), Tone.of(0xA48CC8));
        }
    }

    private static void heapOfWeed(Brush b, double x, double y) {
        b.shadow(x, y, 150, 16);
        for (int i = 0; i < 40; i++) {
            double px = x + b.between(-110, 110);
            weed(b, px, y - b.between(0, 1) * (90 - Math.abs(px - x) * 0.75), b.between(28, 44));
        }
    }

    static void bag(Brush b, double x, double y) {
        b.shadow(x, y, 56, 10);
        b.fade(
                Shapes.blob(
                        x - 50, y - 8, x - 54, y - 50, x - 20, y - 92, x, y - 100, x + 20, y - 92, x + 54, y - 50,
                        x + 50, y - 8, x, y + 2),
                Tone.of(0x4A4F58),
                Tone.of(0x22252B));
        b.fill(
                Shapes.poly(x - 16, y - 92, x - 26, y - 124, x, y - 110, x + 26, y - 124, x + 16, y - 92),
                Tone.of(0x3A3E46));
        b.stroke(Shapes.curve(x - 30, y - 60, x - 34, y - 36, x - 26, y - 16), 5, Tone.clear(Tone.WHITE, 0.25));
    }

    private static void beachCleaning(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Sky.paint(b, 420);
        Hills.karst(b, 430, 5, 130, b.far(Tone.INDIGO, 0.45));
        Water.sea(b, 424, 640, Tone.of(0x3B8A9C), Tone.of(0x94D0C6));
        b.fade(Hills.under(x -> 606 + 20 * Math.sin(x / 210)), Tone.WHITE, Tone.WHITE);
        b.fade(Hills.under(x -> 622 + 22 * Math.sin(x / 210 + 0.1)), Tone.mix(Tone.SAND, Tone.CLAY, 0.2), Tone.SAND);
        b.fade(Hills.under(x -> 660 + 18 * Math.sin(x / 260)), Tone.light(Tone.SAND, 0.45), Tone.SAND);
        Trees.coconut(b, 1330, 760, 520, -130);
        for (int i = 0; i < 18; i++) {
            litter(b, b.between(60, 1380), b.between(760, 940), i % 4);
        }
        for (int i = 0; i < 3; i++) {
            People.figure(
                    b,
                    150 + i * 480 + b.between(-40, 40),
                    740 + b.between(-10, 14),
                    190,
                    i % 2 == 0,
                    People.volunteer(b),
                    i == 1 ? Pose.CARRYING : Pose.BENDING,
                    () -> Tools.bin(b));
        }
        People.figure(
                b,
                b.between(340, 410),
                920,
                310,
                true,
                People.volunteer(b),
                Pose.BENDING,
                () -> b.round(Shapes.thrown(6, 8, 3, 14, 6, 28, 6), Tone.of(0x9FD0C8)));
        People.figure(b, b.between(800, 850), 930, 310, false, People.volunteer(b), Pose.CARRYING, () -> Tools.bin(b));
        People.figure(
                b,
                b.between(1000, 1080),
                936,
                220,
                false,
                new People.Look(Tone.ROSE, Tone.TEAL, false, People.Hat.NGOB, true),
                Pose.REACHING);
        bag(b, 1200, 930);
        bag(b, 1280, 944);
        bag(b, 1240, 950);
    }

    private static void litter(Brush b, double x, double y, int kind) {
        b.shadow(x, y + 6, 22, 5);
        b.turned(x, y, b.between(-60, 60), () -> {
            switch (kind) {
                case 0 -> {
                    b.round(Shapes.round(-20, -7, 34, 14, 6), Tone.of(0x9FD0C8));
                    b.fill(Shapes.rect(14, -4, 9, 8), Tone.INDIGO);
                }
                case 1 -> b.round(Shapes.round(-11, -8, 24, 16, 4), Tone.CHILLI);
                case 2 ->
                    b.fill(Shapes.blob(-16, 0, -8, -12, 8, -8, 16, 2, 4, 10, -10, 8), Tone.clear(Tone.WHITE, 0.85));
                default -> b.stroke(Shapes.curve(-24, 4, -8, -8, 6, 6, 22, -4), 4, Tone.of(0x3F7F6B));
            }
        });
    }
}
