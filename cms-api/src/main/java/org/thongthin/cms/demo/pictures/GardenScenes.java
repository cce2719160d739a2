package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Map;

/** Land that is kept for its beauty, or for its grapes. */
final class GardenScenes {
    private GardenScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "flower-hills",
                GardenScenes::flowerHills,
                "vineyard",
                GardenScenes::vineyard,
                "lake-park",
                GardenScenes::lakePark);
    }

    private static void flowerHills(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL, Hour.GOLDEN);
        Sky.paint(b, 480);
        Hills.peaks(b, 500, 230, b.far(Tone.INDIGO, 0.5));
        Hills.soft(b, 2, 470, 520, Tone.INDIGO, Tone.LEAF);
        b.mist(500, 130, 0.6);
        Color[] petals = b.oneOf(
                new Color[] {Tone.MARIGOLD, Tone.of(0xF3C13A), Tone.of(0xE98F2A)},
                new Color[] {Tone.of(0xD77FA1), Tone.ROSE, Tone.of(0xB65C8F)},
                new Color[] {Tone.of(0x8E78B8), Tone.of(0xD77FA1), Tone.MARIGOLD});
        for (int i = 0; i < 6; i++) {
            double t = i / 5.0;
            double y = 540 + 330 * t;
            Path2D slope = Hills.under(Hills.rolling(b, y, 120 - 60 * t, 1.1));
            Color band = petals[i % 3];
            b.fade(
                    slope,
                    y - 80,
                    Tone.mix(band, b.hour().haze(), 0.35 * (1 - t)),
                    y + 120,
                    Tone.mix(band, Tone.LEAF, 0.5));
            b.within(slope, () -> {
                for (int k = 0; k < 150; k++) {
                    double size = 2.5 + 7 * t;
                    double px = b.between(0, Brush.WIDTH);
                    double py = y - 70 + b.between(0, 150);
                    b.fill(
                            Shapes.oval(px, py, size * 1.5, size),
                            b.chance(0.3) ? Tone.mix(Tone.LEAF, band, 0.3) : Tone.light(band, b.between(0, 0.45)));
                }
            });
        }
        Trees.pine(b, b.between(150, 240), 640, 230, Tone.FOREST);
        Trees.pine(b, b.between(260, 320), 650, 180, Tone.FOREST);
        Trees.pine(b, b.between(1180, 1280), 660, 250, Tone.FOREST);
        Houses.sala(b, b.between(820, 960), 680, 200, Tone.BRICK);
        People.figure(b, b.between(560, 640), 800, 150, true, People.villager(b), Pose.WALKING);
        Trees.flowers(b, 0, 850, Brush.WIDTH, 90, 130, petals[0]);
    }

    private static void vineyard(Brush b) {
        b.hour(Hour.MORNING, Hour.GOLDEN, Hour.DUSK, Hour.DAY);
        Sky.paint(b, 480);
        Hills.soft(b, 3, 430, 530, Tone.INDIGO, Tone.LEAF);
        b.mist(490, 90, 0.5);
        b.fade(
                Shapes.rect(0, 530, Brush.WIDTH, 430),
                Tone.mix(Tone.RICE, Tone.SAND, 0.5),
                Tone.mix(Tone.CLAY, Tone.SAND, 0.4));
        b.at(b.between(980, 1100), 560, 0.8, () -> Houses.hall(b, 0, 0, 400, Tone.CREAM, Tone.TERRACOTTA));
        double eye = b.between(420, 640);
        for (int i = -7; i <= 8; i++) {
            double far = eye + i * 62;
            double near = eye + i * 300;
            vineRow(b, far, 548, near, 990);
        }
        for (int i = 0; i < 2; i++) {
            grapes(b, 150 + i * 1050, 40, 1.5);
        }
        People.figure(b, eye + 150, 870, 250, false, People.villager(b), Pose.REACHING);
        Vessels.basket(b, eye + 230, 910, 54, 42, 62, Tone.STRAW);
        for (int i = 0; i < 12; i++) {
            b.round(Shapes.circle(eye + 196 + (i % 6) * 14, 846 - (i / 6) * 12, 10), Tone.PLUM);
        }
    }

    private static void vineRow(Brush b, double x1, double y1, double x2, double y2) {
        for (int k = 0; k < 26; k++) {
            double t = Math.pow(k / 25.0, 2.0);
            double x = x1 + (x2 - x1) * t;
            double y = y1 + (y2 - y1) * t;
            double size = 9 + 62 * t;
            if (k % 4 == 0) {
                b.line(x, y, x, y - size * 2, 1.5 + 5 * t, Tone.DARK_WOOD);
            }
            b.fill(
                    Shapes.oval(x, y - size * 1.3, size * 0.9, size * 0.75),
                    Tone.mix(Tone.FOREST, b.hour().haze(), 0.3 * (1 - t)));
            b.fill(
                    Shapes.oval(x - size * 0.2, y - size * 1.6, size * 0.6, size * 0.42),
                    Tone.mix(Tone.RICE, b.hour().haze(), 0.3 * (1 - t)));
            if (k % 3 == 1) {
                b.fill(Shapes.oval(x + size * 0.2, y - size * 0.85, size * 0.2, size * 0.3), Tone.PLUM);
            }
        }
    }

    private static void grapes(Brush b, double x, double y, double s) {
        b.at(x, y, s, () -> {
            b.stroke(Shapes.curve(-130, -30, -40, 0, 60, -8, 150, -34), 9, Tone.DARK_WOOD);
            for (int i = 0; i < 5; i++) {
                double lx = -100 + i * 50;
                b.fill(
                        Shapes.blob(lx, -20, lx + 34, -30, lx + 44, 6, lx + 20, 34, lx - 12, 30, lx - 26, 2),
                        Tone.mix(Tone.LEAF, Tone.RICE, i % 3 * 0.3));
            }
            for (int row = 0; row < 6; row++) {
                for (int i = 0; i <= 5 - row; i++) {
                    b.round(
                            Shapes.circle(-38 + i * 19 + row * 9.5 - 8, 44 + row * 17, 12),
                            Tone.mix(Tone.PLUM, Tone.INDIGO, (i + row) % 3 * 0.2));
                }
            }
        });
    }

    private static void lakePark(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN, Hour.COOL);
        Sky.paint(b, 540);
        Hills.soft(b, 2, 500, 560, Tone.SKY_BLUE, Tone.LEAF);
        for (int i = 0; i < 9; i++) {
            Trees.broad(
                    b,
                    i * 170 + b.between(-40, 40),
                    590,
                    b.between(120, 210),
                    b.oneOf(Tone.LEAF, Tone.FOREST, Tone.RICE));
        }
        b.fill(Shapes.rect(0, 576, Brush.WIDTH, 20), Tone.RICE);
        double x = b.between(760, 900);
        Houses.sala(b, x, 620, 300, Tone.TERRACOTTA);
        Water.still(b, 596, Tone.mix(Tone.TEAL, Tone.SKY_BLUE, 0.4), 0.6);
        b.fill(Shapes.round(x - 180, 604, 360, 18, 8), Tone.WOOD);
        Houses.sala(b, x, 618, 300, Tone.TERRACOTTA);
        b.fill(Shapes.rect(x + 150, 598, Brush.WIDTH, 10), Tone.WOOD);
        for (int i = 0; i < 12; i++) {
            b.line(x + 180 + i * 60, 560, x + 180 + i * 60, 622, 5, Tone.DARK_WOOD);
        }
        b.line(x + 170, 566, Brush.WIDTH, 566, 5, Tone.DARK_WOOD);
        for (int i = 0; i < 2; i++) {
            swan(b, 260 + i * 190 + b.between(-20, 20), 700 + i * 40, i == 0 ? Tone.MARIGOLD : Tone.CREAM);
        }
        for (int i = 0; i < 5; i++) {
            Water.lotus(b, b.between(560, 1300), b.between(720, 810), b.between(34, 54), Tone.ROSE);
        }
        b.fade(Hills.under(px -> 868 + 22 * Math.sin(px / 260 + 1)), Tone.RICE, Tone.LEAF);
        b.fade(Hills.under(px -> 900 + 18 * Math.sin(px / 260 + 1)), Tone.SAND, Tone.mix(Tone.SAND, Tone.CLAY, 0.3));
        People.figure(b, 960, 936, 210, false, People.villager(b), Pose.WALKING);
        People.figure(
                b,
                1050,
                944,
                140,
                false,
                new People.Look(Tone.MARIGOLD, Tone.TEAL, false, People.Hat.NONE, false),
                Pose.WAVING);
        b.round(Shapes.rect(300, 880, 220, 14), Tone.WOOD);
        b.round(Shapes.rect(318, 890, 12, 44), Tone.DARK_WOOD);
        b.round(Shapes.rect(490, 890, 12, 44), Tone.DARK_WOOD);
        People.figure(b, 380, 936, 215, true, People.villager(b), Pose.SITTING);
        Trees.bough(b, b.chance(0.5), Tone.LEAF);
        Trees.flowers(b, 0, 900, 240, 50, 26, Tone.ROSE);
        Trees.flowers(b, 1180, 900, 260, 50, 26, Tone.MARIGOLD);
    }

    /** A pedal boat in the shape of a swan. */
    private static void swan(Brush b, double x, double y, Color body) {
        b.fill(Shapes.oval(x, y + 6, 84, 9), Tone.clear(Tone.NIGHT, 0.25));
        b.fade(
                Shapes.blob(
                        x - 84, y - 34, x - 60, y + 4, x + 50, y + 4, x + 74, y - 20, x + 40, y - 26, x - 30, y - 24),
                Tone.light(body, 0.3),
                Tone.dark(body, 0.12));
        b.stroke(Shapes.curve(x + 58, y - 12, x + 74, y - 50, x + 56, y - 84, x + 70, y - 104), 15, body);
        b.fill(Shapes.oval(x + 74, y - 106, 14, 10), body);
        b.fill(Shapes.poly(x + 86, y - 110, x + 104, y - 102, x + 86, y - 100), Tone.TERRACOTTA);
    }
}
