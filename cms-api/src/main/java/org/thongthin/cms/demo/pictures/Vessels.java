package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Pots, jars, bottles, bowls, baskets. Each stands with the middle of its foot at (x, y) and throws a soft shadow. */
final class Vessels {
    private Vessels() {}

    /** A round thing of one piece: shaded, with a streak of light on its left. */
    static void body(Brush b, Shape shape, Color colour) {
        b.round(shape, colour);
        Rectangle2D box = shape.getBounds2D();
        b.within(shape, () -> {
            double x = box.getMinX() + box.getWidth() * 0.24;
            b.fill(
                    Shapes.oval(
                            x, box.getCenterY() - box.getHeight() * 0.08, box.getWidth() * 0.05, box.getHeight() * 0.3),
                    Tone.clear(Tone.CREAM, 0.4));
        });
    }

    static void shadow(Brush b, double x, double y, double radius) {
        b.shadow(x + radius * 0.22, y - 2, radius * 1.35, radius * 0.3);
    }

    static void bowl(Brush b, double x, double y, double radius, double height, Color colour, Color inside) {
        shadow(b, x, y, radius * 0.8);
        body(
                b,
                Shapes.thrown(
                        x,
                        y - height,
                        radius,
                        y - height * 0.6,
                        radius * 0.94,
                        y - height * 0.2,
                        radius * 0.66,
                        y,
                        radius * 0.4),
                colour);
        b.fill(Shapes.oval(x, y - height, radius, radius * 0.24), Tone.light(colour, 0.35));
        b.fade(Shapes.oval(x, y - height + 2, radius * 0.93, radius * 0.2), Tone.dark(inside, 0.35), inside);
    }

    /** A glass with its contents up to a level; an empty part shows the wall through. */
    static void jar(Brush b, double x, double y, double radius, double height, Color content, Color lid) {
        shadow(b, x, y, radius);
        double neck = radius * 0.72;
        double top = y - height;
        Shape glass = Shapes.thrown(
                x,
                top,
                neck,
                top + height * 0.06,
                neck,
                top + height * 0.14,
                radius * 0.94,
                top + height * 0.3,
                radius,
                y - height * 0.12,
                radius,
                y,
                radius * 0.9);
        b.fill(glass, Tone.clear(Tone.WHITE, 0.4));
        b.within(glass, () -> {
            b.round(Shapes.rect(x - radius, top + height * 0.2, radius * 2, height * 0.8), content);
            b.fill(Shapes.oval(x, top + height * 0.2, radius, radius * 0.14), Tone.light(content, 0.35));
            b.fill(
                    Shapes.round(x - radius * 0.78, top + height * 0.16, radius * 0.16, height * 0.66, radius * 0.08),
                    Tone.clear(Tone.WHITE, 0.55));
            b.fade(
                    Shapes.rect(x - radius, y - height * 0.1, radius * 2, height * 0.1),
                    Tone.clear(Tone.INK, 0),
                    Tone.clear(Tone.INK, 0.25));
        });
        b.stroke(glass, 2.5, Tone.clear(Tone.WHITE, 0.6));
        b.round(Shapes.round(x - neck - 6, top - height * 0.07, neck * 2 + 12, height * 0.11, 8), lid);
        b.fill(Shapes.oval(x, top - height * 0.066, neck + 4, neck * 0.14), Tone.light(lid, 0.35));
    }

    /** A paper label on the front of something round, with a woven mark in place of words. */
    static void label(Brush b, double x, double y, double width, double height, Color mark) {
        b.round(Shapes.round(x - width / 2, y, width, height, 8), Tone.PAPER);
        b.stroke(Shapes.round(x - width / 2 + 7, y + 7, width - 14, height - 14, 5), 2, Tone.clear(mark, 0.7));
        double s = Math.min(width, height) * 0.15;
        double cy = y + height * 0.4;
        for (int i = -1; i <= 1; i++) {
            double r = i == 0 ? s * 1.35 : s * 0.8;
            double cx = x + i * s * 2.1;
            b.fill(Shapes.poly(cx, cy - r, cx + r, cy, cx, cy + r, cx - r, cy), i == 0 ? mark : Tone.GOLD);
        }
        b.line(x - width * 0.26, y + height * 0.74, x + width * 0.26, y + height * 0.74, 3.5, Tone.clear(mark, 0.8));
        b.line(x - width * 0.16, y + height * 0.84, x + width * 0.16, y + height * 0.84, 2.5, Tone.clear(mark, 0.5));
    }

    static void bottle(Brush b, double x, double y, double radius, double height, Color content, Color cap) {
        shadow(b, x, y, radius);
        double top = y - height;
        Shape glass = Shapes.thrown(
                x,
                top,
                radius * 0.34,
                top + height * 0.2,
                radius * 0.36,
                top + height * 0.34,
                radius * 0.9,
                top + height * 0.42,
                radius,
                y - height * 0.04,
                radius,
                y,
                radius * 0.92);
        b.fill(glass, Tone.clear(Tone.WHITE, 0.45));
        b.within(glass, () -> {
            b.round(Shapes.rect(x - radius, top + height * 0.24, radius * 2, height * 0.76), content);
            b.fill(
                    Shapes.round(x - radius * 0.74, top + height * 0.4, radius * 0.18, height * 0.5, radius * 0.09),
                    Tone.clear(Tone.WHITE, 0.5));
            b.fill(Shapes.rect(x - radius * 0.22, top, radius * 0.1, height * 0.24), Tone.clear(Tone.WHITE, 0.6));
        });
        b.stroke(glass, 2.5, Tone.clear(Tone.WHITE, 0.55));
        b.round(Shapes.round(x - radius * 0.44, top - height * 0.06, radius * 0.88, height * 0.1, 5), cap);
    }

    /** Plaited bamboo: strips over and under, a bound rim. */
    static void basket(Brush b, double x, double y, double top, double foot, double height, Color strip) {
        shadow(b, x, y, foot * 1.1);
        Shape shape = Shapes.thrown(x, y - height, top, y - height * 0.5, (top + foot) * 0.53, y, foot);
        b.round(shape, strip);
        b.within(shape, () -> plait(b, x, y - height, Math.max(top, foot), height, strip));
        b.fillWith(
                shape,
                new GradientPaint(
                        (float) (x - top * 0.2),
                        0,
                        Tone.clear(Tone.INK, 0),
                        (float) (x + top),
                        0,
                        Tone.clear(Tone.INK, 0.4)));
        b.fill(Shapes.oval(x, y - height, top + 6, top * 0.2 + 5), Tone.dark(strip, 0.25));
        b.fade(Shapes.oval(x, y - height, top - 5, top * 0.2 - 3), Tone.dark(strip, 0.65), Tone.dark(strip, 0.35));
        b.stroke(Shapes.oval(x, y - height, top + 2, top * 0.2 + 1), 8, Tone.mix(strip, Tone.DARK_WOOD, 0.35));
    }

    private static void plait(Brush b, double x, double top, double radius, double height, Color strip) {
        int rows = (int) Math.max(5, height / 19);
        double h = height / rows;
        int columns = (int) (radius * 2 / 26) + 2;
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < columns; i++) {
                double px = x - radius + i * 26 + (row % 2) * 13 - 13;
                double py = top + row * h + Math.cos((px - x + 6) / radius * 1.3) * radius * 0.12 - radius * 0.06;
                Color tone = (i + row) % 3 == 0 ? Tone.mix(strip, Tone.DARK_WOOD, 0.25) : Tone.light(strip, 0.12);
                b.fill(Shapes.round(px, py + 1, 22, h - 3, 4), tone);
            }
        }
    }
}
