package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.util.Map;

/** Rivers and canals, and life on them. */
final class RiverScenes {
    private RiverScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "floating-market",
                RiverScenes::floatingMarket,
                "boat-race",
                RiverScenes::boatRace,
                "bridge",
                RiverScenes::bridge);
    }

    private static void floatingMarket(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DAY);
        Sky.paint(b, 380);
        Trees.coconut(b, 660, 470, 300, -50);
        Trees.coconut(b, 800, 460, 270, 40);
        for (int i = 0; i < 5; i++) {
            Trees.broad(b, 520 + i * 110, 470, b.between(120, 180), Tone.FOREST);
        }
        Houses.stilts(b, 440, 500, 260, Tone.TERRACOTTA);
        Houses.stilts(b, 1040, 500, 260, Tone.BRICK);
        Houses.stilts(b, 170, 570, 400, Tone.mix(Tone.BRICK, Tone.STRAW, 0.2));
        Houses.stilts(b, 1290, 570, 400, Tone.TERRACOTTA);
        Water.still(b, 500, Tone.mix(Tone.TEAL, Tone.RICE, 0.4), 0.5);
        Houses.stilts(b, 170, 570, 400, Tone.mix(Tone.BRICK, Tone.STRAW, 0.2));
        Houses.stilts(b, 1290, 570, 400, Tone.TERRACOTTA);
        Color[] cargo = {Tone.MARIGOLD, Tone.CHILLI, Tone.LEAF, Tone.of(0xE6C15A), Tone.ROSE, Tone.PLUM};
        int first = b.count(0, 5);
        trader(b, 740 + b.between(-60, 60), 590, 0.72, cargo[first], true);
        trader(b, 500 + b.between(-40, 40), 690, 1, cargo[(first + 1) % 6], true);
        trader(b, 1010 + b.between(-40, 40), 720, 1.05, cargo[(first + 2) % 6], false);
        trader(b, 300 + b.between(-30, 30), 880, 1.5, cargo[(first + 3) % 6], true);
        trader(b, 1090 + b.between(-30, 30), 925, 1.55, cargo[(first + 4) % 6], false);
        Water.ripples(b, 600, 960, 18, Tone.CREAM);
    }

    private static void trader(Brush b, double x, double y, double s, Color goods, boolean right) {
        b.at(x, y, right ? s : -s, s, () -> {
            People.figure(
                    b,
                    -96,
                    -8,
                    150,
                    true,
                    People.villager(b),
                    Pose.SITTING,
                    () -> b.line(-30, -60, 40, 66, 5, Tone.WOOD));
            for (int i = 0; i < 2; i++) {
                double cx = 10 + i * 78;
                b.round(Shapes.thrown(cx, -44, 40, -14, 30), Tone.STRAW);
                for (int k = 0; k < 10; k++) {
                    b.round(
                            Shapes.circle(cx - 28 + k % 5 * 14 + k / 5 * 7, -48 - k / 5 * 13, 11),
                            Tone.mix(i == 0 ? goods : Tone.RICE, Tone.CREAM, k % 3 * 0.12));
                }
            }
            Water.boat(b, 0, 0, 320, Tone.mix(Tone.WOOD, Tone.DARK_WOOD, 0.4));
        });
    }

    private static void boatRace(Brush b) {
        b.hour(Hour.DAY, Hour.MORNING, Hour.GOLDEN);
        Sky.paint(b, 420);
        Hills.soft(b, 2, 370, 430, Tone.SKY_BLUE, Tone.LEAF);
        for (int i = 0; i < 8; i++) {
            Trees.broad(b, i * 200 + b.between(-50, 50), 470, b.between(110, 180), b.oneOf(Tone.LEAF, Tone.FOREST));
        }
        b.fade(Shapes.rect(0, 450, Brush.WIDTH, 70), Tone.RICE, Tone.mix(Tone.RICE, Tone.CLAY, 0.4));
        for (int i = 0; i < 34; i++) {
            People.figure(
                    b,
                    20 + i * 42.5,
                    506 + (i % 3) * 5,
                    66,
                    b.chance(0.5),
                    People.villager(b),
                    b.chance(0.4) ? Pose.WAVING : Pose.STANDING);
        }
        Color[] flags = {Tone.MARIGOLD, Tone.CHILLI, Tone.INDIGO, Tone.CREAM};
        for (int i = 0; i < 10; i++) {
            double x = 60 + i * 148;
            b.line(x, 510, x, 370, 4, Tone.DARK_WOOD);
            b.fill(Shapes.poly(x, 372, x + 62, 384, x, 400), flags[i % 4]);
        }
        Water.sea(b, 514, 960, Tone.of(0x4F8F98), Tone.of(0x7FB4AE));
        b.fill(Shapes.rect(0, 514, Brush.WIDTH, 460), Tone.clear(Tone.RICE, 0.18));
        racer(b, b.between(560, 680), 680, 0.86, Tone.TERRACOTTA, Tone.MARIGOLD);
        racer(b, b.between(740, 860), 880, 1.12, Tone.INDIGO, Tone.ROSE);
        Water.ripples(b, 560, 960, 30, Tone.CREAM);
    }

    private static void racer(Brush b, double x, double y, double s, Color hull, Color shirt) {
        People.Look look = new People.Look(shirt, Tone.NIGHT, false, People.Hat.NONE, false);
        b.at(x, y, s, () -> {
            for (int i = 0; i < 11; i++) {
                People.figure(b, -430 + i * 74, -8, 130, true, look, Pose.SITTING, () -> {
                    b.line(-10, -38, 22, 70, 6, Tone.WOOD);
                    b.fill(Shapes.oval(24, 74, 9, 17), Tone.WOOD);
                });
            }
            People.figure(b, -510, -16, 170, true, look, Pose.STANDING, () -> b.line(0, -30, -60, 110, 7, Tone.WOOD));
            b.fade(
                    Shapes.blob(
                            -640, -96, -560, -34, -400, -22, 0, -18, 400, -22, 540, -44, 640, -130, 560, -14, 400, 14,
                            0, 18, -400, 14, -560, -8),
                    Tone.light(hull, 0.15),
                    Tone.dark(hull, 0.3));
            b.stroke(
                    Shapes.curve(-636, -94, -556, -36, -400, -23, 0, -19, 400, -23, 536, -46, 634, -124),
                    7,
                    Tone.MARIGOLD);
            b.fill(Shapes.leaf(628, -124, 606, -40, 11, 0), Tone.CHILLI);
            b.fill(Shapes.leaf(632, -124, 640, -50, 10, 0), Tone.MARIGOLD);
            for (int i = 0; i < 40; i++) {
                b.fill(
                        Shapes.circle(-460 + b.between(0, 940), 16 + b.between(-16, 22), b.between(3, 11)),
                        Tone.clear(Tone.WHITE, 0.8));
            }
        });
    }

    private static void bridge(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DUSK, Hour.COOL);
        Sky.paint(b, 580);
        Hills.peaks(b, 590, 300, b.far(Tone.INDIGO, 0.5));
        Hills.soft(b, 2, 540, 610, Tone.INDIGO, Tone.FOREST);
        b.mist(600, 150, 0.75);
        for (int i = 0; i < 3; i++) {
            Houses.stilts(b, 980 + i * 190, 640, 120, Tone.STRAW);
        }
        b.fade(Shapes.rect(900, 634, 560, 20), Tone.FOREST, Tone.FOREST);
        trestle(b);
        Water.still(b, 648, Tone.mix(Tone.TEAL, Tone.INDIGO, 0.3), 0.62);
        trestle(b);
        b.mist(660, 60, 0.4);
        for (int i = 0; i < 4; i++) {
            double x = 260 + i * 260 + b.between(-60, 60);
            People.figure(b, x, 520 - (x - 0) * 0.045, 132, b.chance(0.5), People.villager(b), Pose.WALKING);
        }
        b.at(b.between(930, 1080), 850, 1.1, () -> {
            People.figure(
                    b,
                    -40,
                    -14,
                    120,
                    true,
                    People.villager(b),
                    Pose.SITTING,
                    () -> b.line(-20, -50, 40, 66, 5, Tone.WOOD));
            Water.boat(b, 0, 0, 300, Tone.WOOD);
        });
        Trees.bough(b, true, Tone.LEAF);
    }

    private static void trestle(Brush b) {
        Color wood = Tone.mix(Tone.DARK_WOOD, Tone.WOOD, 0.3);
        for (int i = 0; i < 20; i++) {
            double x = -10 + i * 78;
            double top = 522 - x * 0.045;
            b.line(x, top, x - 14, 760 - x * 0.06, 9, Tone.dark(wood, 0.2));
            b.line(x + 16, top, x + 34, 760 - x * 0.06, 9, wood);
            b.line(x, top + 24, x + 78, top + 96, 5, wood);
            b.line(x + 78, top + 20, x, top + 100, 5, Tone.dark(wood, 0.15));
            b.line(x, top, x, top - 56, 6, wood);
        }
        b.line(-10, 522, 1450, 457, 16, Tone.light(wood, 0.15));
        b.line(-10, 470, 1450, 405, 6, wood);
        b.line(-10, 496, 1450, 431, 4, wood);
    }
}
