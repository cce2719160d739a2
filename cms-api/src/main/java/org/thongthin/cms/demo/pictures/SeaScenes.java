package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.util.Map;

/** The coast. */
final class SeaScenes {
    private SeaScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of(
                "sea-beach", SeaScenes::beach, "sea-islands", SeaScenes::islands, "mangrove", SeaScenes::mangrove);
    }

    private static void beach(Brush b) {
        b.hour(Hour.DAY, Hour.GOLDEN, Hour.DUSK, Hour.MORNING);
        Sky.paint(b, 470);
        Hills.soft(b, 1, 466, 466, Tone.INDIGO, Tone.INDIGO);
        Water.sea(b, 470, 760, Tone.of(0x2F7F95), Tone.of(0x8FCFC6));
        b.at(b.between(900, 1050), 570, 0.55, () -> longTail(b, 0, 0));
        b.fade(Hills.under(x -> 716 + 26 * Math.sin(x / 230 + 1)), Tone.clear(Tone.WHITE, 0.85), Tone.WHITE);
        b.fade(Hills.under(x -> 734 + 28 * Math.sin(x / 230 + 1.1)), Tone.mix(Tone.SAND, Tone.CLAY, 0.22), Tone.SAND);
        b.fade(Hills.under(x -> 770 + 26 * Math.sin(x / 250 + 1.3)), Tone.light(Tone.SAND, 0.45), Tone.SAND);
        boolean left = b.chance(0.5);
        double px = left ? 170 : 1270;
        Trees.coconut(b, px, 860, 640, left ? 150 : -150);
        Trees.coconut(b, px + (left ? -110 : 110), 880, 540, left ? 40 : -40);
        parasol(b, left ? 900 : 520, 880);
        People.figure(b, left ? 840 : 460, 900, 170, true, People.villager(b), Pose.SITTING);
        People.figure(b, left ? 560 : 860, 840, 170, false, People.villager(b), Pose.WALKING);
        for (int i = 0; i < 26; i++) {
            b.fill(Shapes.oval(b.between(0, 1440), b.between(820, 955), 4, 2), Tone.clear(Tone.CLAY, 0.4));
        }
        star(b, left ? 1160 : 260, 912);
        Trees.bush(b, left ? 40 : 1400, 962, 110, Tone.LEAF);
    }

    private static void star(Brush b, double x, double y) {
        for (int i = 0; i < 5; i++) {
            double angle = i * Math.PI * 0.4 - 1.2;
            b.fill(Shapes.leaf(x, y, x + Math.cos(angle) * 34, y + Math.sin(angle) * 24, 12, 0), Tone.TERRACOTTA);
        }
        b.fill(Shapes.circle(x, y, 9), Tone.light(Tone.TERRACOTTA, 0.3));
    }

    private static void parasol(Brush b, double x, double y) {
        b.shadow(x + 20, y + 10, 150, 16);
        b.line(x, y, x + 24, y - 230, 8, Tone.CREAM);
        b.turned(x + 24, y - 230, 6, () -> {
            Color[] panels = {Tone.TERRACOTTA, Tone.CREAM};
            for (int i = 0; i < 6; i++) {
                double from = -150 + i * 50;
                b.fill(
                        Shapes.poly(0, -70, from * 0.62, -44, from, 20, from + 50, 20, (from + 50) * 0.62, -44),
                        panels[i % 2]);
                b.fill(Shapes.oval(from + 25, 20, 25, 9), Tone.dark(panels[i % 2], 0.12));
            }
        });
    }

    /** A long-tailed boat, ribbons at its bow, its foot at (x, y), 300 long. */
    private static void longTail(Brush b, double x, double y) {
        Water.boat(b, x, y, 420, Tone.mix(Tone.TERRACOTTA, Tone.DARK_WOOD, 0.4));
        b.fill(Shapes.rect(x - 120, y - 100, 6, 72), Tone.DARK_WOOD);
        b.fill(Shapes.rect(x + 60, y - 100, 6, 68), Tone.DARK_WOOD);
        b.fade(
                Shapes.poly(x - 140, y - 96, x - 120, y - 122, x + 70, y - 122, x + 90, y - 96),
                Tone.CREAM,
                Tone.mix(Tone.CREAM, Tone.TEAL, 0.3));
        b.fill(Shapes.leaf(x + 224, y - 86, x + 196, y - 30, 10, 0), Tone.MARIGOLD);
        b.fill(Shapes.leaf(x + 226, y - 86, x + 216, y - 24, 9, 4), Tone.CHILLI);
        b.fill(Shapes.leaf(x + 228, y - 84, x + 236, y - 30, 8, 0), Tone.ROSE);
    }

    private static void islands(Brush b) {
        b.hour(Hour.DAY, Hour.DUSK, Hour.MORNING, Hour.COOL);
        Sky.paint(b, 560);
        Hills.karst(b, 570, 6, 230, b.far(Tone.INDIGO, 0.55));
        Color rock = Tone.mix(Tone.STONE, Tone.FOREST, 0.45);
        b.mist(560, 70, 0.5);
        Hills.tower(b, b.between(120, 280), 610, 170, 440, rock);
        Hills.tower(b, b.between(380, 430), 606, 90, 250, rock);
        Hills.tower(b, b.between(1130, 1290), 614, 190, b.between(380, 480), rock);
        Hills.tower(b, b.between(820, 900), 604, 74, b.between(300, 380), rock);
        Water.still(b, 604, Tone.of(0x4E9C9C), 0.5);
        double x = b.between(620, 760);
        b.at(x, 800, 1.35, () -> {
            longTail(b, 0, 0);
            People.figure(b, -150, -20, 110, true, People.villager(b), Pose.STANDING);
            People.figure(b, -30, -16, 90, true, People.villager(b), Pose.SITTING);
            People.figure(b, 20, -16, 90, true, People.villager(b), Pose.SITTING);
        });
        Water.ripples(b, 800, 960, 26, Tone.CREAM);
    }

    private static void mangrove(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.GOLDEN);
        Sky.paint(b, 420);
        for (int i = 0; i < 12; i++) {
            Trees.crown(b, i * 130, 420 + b.between(-30, 20), b.between(110, 160), b.far(Tone.FOREST, 0.35));
        }
        b.fill(Shapes.rect(0, 440, Brush.WIDTH, 80), b.far(Tone.FOREST, 0.2));
        for (int i = 0; i < 6; i++) {
            double d = i / 5.0;
            stilted(b, 420 - d * 380, 540 + d * 110, 240 + d * 240);
            stilted(b, 1020 + d * 380, 540 + d * 110, 240 + d * 240);
        }
        Water.still(b, 560, Tone.mix(Tone.TEAL, Tone.RICE, 0.3), 0.55);
        for (int i = 0; i < 5; i++) {
            double d = i / 4.0;
            stilted(b, 330 - d * 300, 620 + d * 190, 330 + d * 280);
            stilted(b, 1110 + d * 300, 620 + d * 190, 330 + d * 280);
        }
        if (b.chance(0.5)) {
            boardwalk(b);
        } else {
            b.at(b.between(640, 800), 800, 1.5, () -> {
                People.aloft(b, -90, -14, 130, true, People.villager(b), Pose.SITTING, () -> Tools.paddle(b));
                People.aloft(b, 10, -12, 110, true, People.villager(b), Pose.SITTING, () -> {});
                People.aloft(b, 76, -12, 80, true, People.villager(b), Pose.SITTING, () -> {});
                Water.boat(b, 0, 0, 340, Tone.WOOD);
            });
        }
        heron(b, 330, 890);
    }

    private static void boardwalk(Brush b) {
        Color board = Tone.mix(Tone.WOOD, Tone.STONE, 0.3);
        b.fade(Shapes.poly(690, 540, 750, 540, 1010, 960, 430, 960), Tone.light(board, 0.2), board);
        for (int i = 0; i < 20; i++) {
            double t = i * i / 400.0;
            double y = 546 + 414 * t;
            b.line(690 - 260 * t, y, 750 + 260 * t, y, 1.5 + 3 * t, Tone.dark(board, 0.4));
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 7; i++) {
                double t = i * i / 36.0;
                double px = 720 + side * (32 + 258 * t);
                b.line(px, 540 + 420 * t, px, 500 + 300 * t, 3 + 9 * t, Tone.DARK_WOOD);
            }
            b.line(720 + side * 32, 502, 720 + side * 290, 806, 6, Tone.DARK_WOOD);
        }
        People.figure(b, 700, 690, 160, true, People.villager(b), Pose.WALKING);
        People.figure(b, 760, 700, 110, true, People.villager(b), Pose.WAVING);
    }

    private static void stilted(Brush b, double x, double y, double height) {
        Color root = Tone.mix(Tone.DARK_WOOD, Tone.STONE, 0.25);
        for (int i = -4; i <= 4; i++) {
            b.stroke(
                    Shapes.curve(
                            x + i * 2,
                            y - height * 0.42,
                            x + i * height * 0.045,
                            y - height * 0.3,
                            x + i * height * 0.075,
                            y + 8),
                    height * 0.02,
                    Math.abs(i) % 2 == 0 ? root : Tone.dark(root, 0.25));
        }
        b.stroke(Shapes.curve(x, y - height * 0.38, x + b.between(-8, 8), y - height * 0.7), height * 0.05, root);
        Trees.crown(
                b,
                x,
                y - height * 0.82,
                height * 0.32,
                b.oneOf(Tone.LEAF, Tone.FOREST, Tone.mix(Tone.LEAF, Tone.RICE, 0.5)));
    }

    private static void heron(Brush b, double x, double y) {
        b.line(x - 6, y, x - 8, y - 62, 4, Tone.INK);
        b.line(x + 8, y, x + 4, y - 62, 4, Tone.INK);
        b.fade(
                Shapes.blob(x - 52, y - 58, x - 10, y - 100, x + 34, y - 92, x + 26, y - 62, x - 10, y - 52),
                Tone.WHITE,
                Tone.mix(Tone.CREAM, Tone.STONE, 0.3));
        b.stroke(Shapes.curve(x + 26, y - 84, x + 44, y - 116, x + 26, y - 142, x + 38, y - 162), 11, Tone.WHITE);
        b.fill(Shapes.poly(x + 38, y - 170, x + 86, y - 158, x + 40, y - 156), Tone.MARIGOLD);
    }
}
