package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;

/** The corner in which small things are shown: a wall, the light of a window on it, and wood or cloth below. */
final class Table {
    /** Where the table begins. */
    static final double EDGE = 600;

    private Table() {}

    static void wood(Brush b, Color wall) {
        wall(b, wall);
        Color board =
                b.oneOf(Tone.WOOD, Tone.mix(Tone.WOOD, Tone.STRAW, 0.35), Tone.mix(Tone.WOOD, Tone.DARK_WOOD, 0.4));
        b.fade(Shapes.rect(0, EDGE, Brush.WIDTH, Brush.HEIGHT - EDGE), Tone.light(board, 0.14), Tone.dark(board, 0.14));
        double y = EDGE;
        for (int i = 0; y < Brush.HEIGHT; i++) {
            double depth = 54 + i * 22;
            b.fill(Shapes.rect(0, y, Brush.WIDTH, 2 + i * 0.7), Tone.clear(Tone.DARK_WOOD, 0.5));
            for (int k = 0; k < 7; k++) {
                double x = b.between(-100, Brush.WIDTH);
                double gy = y + b.between(10, depth - 8);
                double length = b.between(120, 380);
                b.stroke(
                        Shapes.curve(x, gy, x + length * 0.4, gy + b.between(-4, 4), x + length, gy + b.between(-2, 2)),
                        b.between(1.2, 2.6),
                        Tone.clear(Tone.DARK_WOOD, 0.22));
            }
            y += depth;
        }
    }

    /** A plain cloth with a woven border along its front. */
    static void cloth(Brush b, Color wall, Color cloth, Weave border) {
        wall(b, wall);
        b.fade(Shapes.rect(0, EDGE, Brush.WIDTH, Brush.HEIGHT - EDGE), Tone.light(cloth, 0.1), Tone.dark(cloth, 0.1));
        for (int i = 0; i < 16; i++) {
            double y = EDGE + 14 + i * i * 1.3;
            b.fill(Shapes.rect(0, y, Brush.WIDTH, 1.4), Tone.clear(Tone.INK, 0.05));
        }
        b.fillWith(Shapes.rect(0, 866, Brush.WIDTH, 94), border.paint(b, 0, 866, 0.78));
        b.fill(Shapes.rect(0, 858, Brush.WIDTH, 8), Tone.dark(cloth, 0.3));
        b.fade(Shapes.rect(0, 846, Brush.WIDTH, 114), Tone.clear(Tone.INK, 0), Tone.clear(Tone.INK, 0.25));
    }

    private static void wall(Brush b, Color wall) {
        b.fade(Shapes.rect(0, 0, Brush.WIDTH, EDGE), Tone.light(wall, 0.2), Tone.dark(wall, 0.06));
        double x = b.between(120, 760);
        Color light = Tone.clear(b.hour().sun(), 0.34);
        Color less = Tone.clear(b.hour().sun(), 0.12);
        for (int row = 0; row < 2; row++) {
            for (int pane = 0; pane < 2; pane++) {
                double px = x + pane * 190 - row * 74;
                double py = 40 + row * 230;
                b.fillWith(
                        Shapes.poly(px, py, px + 172, py, px + 172 - 68, py + 212, px - 68, py + 212),
                        new GradientPaint((float) px, (float) py, light, (float) px, (float) py + 212, less));
            }
        }
        b.fade(Shapes.rect(0, EDGE - 40, Brush.WIDTH, 40), Tone.clear(Tone.INK, 0), Tone.clear(Tone.INK, 0.12));
    }
}
