package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.util.Map;

/** A room of things worth keeping. */
final class MuseumScenes {
    private MuseumScenes() {}

    static Map<String, Scene> scenes() {
        return Map.of("museum", MuseumScenes::museum);
    }

    private static void museum(Brush b) {
        b.hour(Hour.MORNING, Hour.DAY, Hour.COOL);
        Color wall = b.oneOf(Tone.of(0xD9C4A0), Tone.of(0xB9C4B4), Tone.of(0xC9B2A6), Tone.of(0x8E9DB8));
        b.fade(Shapes.rect(0, 0, Brush.WIDTH, 740), Tone.light(wall, 0.3), wall);
        b.fade(Shapes.rect(0, 740, Brush.WIDTH, 220), Tone.WOOD, Tone.dark(Tone.WOOD, 0.25));
        for (int i = -9; i < 10; i++) {
            b.line(720 + i * 90, 740, 720 + i * 250, 960, 2, Tone.clear(Tone.DARK_WOOD, 0.5));
        }
        b.fill(Shapes.rect(0, 728, Brush.WIDTH, 16), Tone.dark(wall, 0.4));
        b.fill(Shapes.rect(0, 0, Brush.WIDTH, 34), Tone.DARK_WOOD);
        for (double x : new double[] {230, 720, 1210}) {
            b.fillWith(
                    Shapes.poly(x - 30, 34, x + 30, 34, x + 210, 740, x - 210, 740),
                    new GradientPaint(0, 34, Tone.clear(Tone.CREAM, 0.55), 0, 740, Tone.clear(Tone.CREAM, 0)));
            b.fill(Shapes.turned(x, 34, 18, 58, 30), Tone.INK);
        }
        Weave weave = Weave.any(b, Tone.INDIGO, Tone.CREAM, Tone.MARIGOLD, Tone.TERRACOTTA);
        b.fill(Shapes.rect(72, 146, 316, 12), Tone.DARK_WOOD);
        b.fillWith(Shapes.rect(96, 152, 268, 330), weave.paint(b, 96, 152, 0.7));
        for (int i = 0; i < 44; i++) {
            b.line(99 + i * 6, 482, 99 + i * 6, 506, 2.5, Tone.CREAM);
        }
        b.fill(Shapes.rect(1062, 150, 296, 240), Tone.GOLD);
        b.fill(Shapes.rect(1076, 164, 268, 212), Tone.of(0xF2D9A8));
        b.within(Shapes.rect(1076, 164, 268, 212), () -> {
            b.shine(Shapes.circle(1270, 216, 26), Tone.CREAM);
            b.fill(Shapes.blob(1060, 330, 1140, 270, 1220, 300, 1290, 262, 1370, 320, 1370, 400, 1060, 400), Tone.LEAF);
            b.fill(Shapes.blob(1060, 360, 1180, 320, 1370, 350, 1370, 400, 1060, 400), Tone.FOREST);
        });
        pedestal(b, 230, 760, 150, 110);
        Vessels.bowl(b, 230, 650, 74, 76, Tone.GOLD, Tone.DARK_WOOD);
        pedestal(b, 720, 800, 250, 200);
        paintedPot(b, 720, 600, b.oneOf(Tone.BRICK, Tone.TERRACOTTA));
        b.stroke(Shapes.rect(572, 250, 296, 352), 3, Tone.clear(Tone.WHITE, 0.8));
        b.fill(Shapes.poly(590, 260, 640, 260, 600, 590, 590, 590), Tone.clear(Tone.WHITE, 0.22));
        pedestal(b, 1210, 760, 220, 96);
        b.at(1210, 664, 0.62, () -> Water.boat(b, 0, 0, 300, Tone.WOOD));
        People.figure(b, 470, 930, 300, true, People.villager(b), Pose.STANDING);
        People.figure(b, 958, 934, 290, false, People.villager(b), Pose.REACHING);
        People.figure(
                b,
                1046,
                940,
                190,
                false,
                new People.Look(Tone.CREAM, Tone.INDIGO, false, People.Hat.NONE, false),
                Pose.WAVING);
    }

    private static void pedestal(Brush b, double x, double y, double width, double height) {
        b.shadow(x, y, width * 0.8, 20);
        b.round(Shapes.rect(x - width / 2, y - height, width, height), Tone.CREAM);
        b.fill(Shapes.rect(x - width / 2 - 8, y - height - 4, width + 16, 14), Tone.light(Tone.CREAM, 0.5));
        b.fill(Shapes.rect(x - 34, y - height * 0.6, 68, 24), Tone.STRAW);
    }

    /** The red spirals of prehistoric Ban Chiang. */
    private static void paintedPot(Brush b, double x, double y, Color paint) {
        Shape pot =
                Shapes.thrown(x, y - 310, 92, y - 290, 62, y - 250, 58, y - 190, 118, y - 110, 140, y - 40, 92, y, 56);
        b.round(pot, Tone.of(0xE6C79A));
        b.within(pot, () -> {
            for (int i = -2; i <= 2; i++) {
                double cx = x + i * 84;
                for (int ring = 0; ring < 4; ring++) {
                    b.stroke(Shapes.oval(cx + ring, y - 126, 8 + ring * 11, 10 + ring * 15), 6, paint);
                }
            }
            b.fill(Shapes.rect(x - 160, y - 232, 320, 9), paint);
            b.fill(Shapes.rect(x - 160, y - 44, 320, 9), paint);
            b.fill(Shapes.rect(x - 160, y - 300, 320, 8), paint);
        });
        b.fill(Shapes.oval(x, y - 310, 92, 16), Tone.dark(Tone.of(0xE6C79A), 0.5));
    }
}
