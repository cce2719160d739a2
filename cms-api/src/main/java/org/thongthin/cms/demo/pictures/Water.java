package org.thongthin.cms.demo.pictures;

import java.awt.Color;

/** Rivers, ponds, the sea, and what floats on them. */
final class Water {
    private Water() {}

    /** Still water from a line down: a mirror of what is painted above, veiled in the water's own colour. */
    static void still(Brush b, double waterline, Color colour, double clearness) {
        b.fill(Shapes.rect(0, waterline, Brush.WIDTH, Brush.HEIGHT), colour);
        b.mirror(waterline, 0.8);
        b.fade(
                Shapes.rect(0, waterline, Brush.WIDTH, Brush.HEIGHT - waterline),
                Tone.clear(colour, 1 - clearness),
                Tone.clear(Tone.dark(colour, 0.15), Math.min(1, 1.25 - clearness)));
        ripples(b, waterline, Brush.HEIGHT, 34, Tone.light(colour, 0.5));
    }

    static void sea(Brush b, double horizon, double shore, Color deep, Color shallow) {
        b.fade(Shapes.rect(0, horizon, Brush.WIDTH, shore - horizon + 60), deep, shallow);
        ripples(b, horizon + 8, shore, 44, Tone.light(shallow, 0.55));
    }

    /** Short strokes of light that grow longer as they come nearer. */
    static void ripples(Brush b, double from, double to, int count, Color colour) {
        for (int i = 0; i < count; i++) {
            double t = Math.pow(b.between(0, 1), 1.5);
            double y = from + 6 + (to - from - 6) * t;
            double x = b.between(-40, Brush.WIDTH);
            double length = (30 + 130 * t) * b.between(0.5, 1.2);
            b.fill(Shapes.leaf(x, y, x + length, y, 1.6 + 3.4 * t, 0), Tone.clear(colour, b.between(0.25, 0.6)));
        }
    }

    /** The long light of a low sun or moon. */
    static void path(Brush b, double x, double from, double to, Color colour) {
        for (int i = 0; i < 22; i++) {
            double t = i / 22.0;
            double width = 26 + 70 * t + b.between(-16, 16);
            double y = from + (to - from) * t + 4;
            double mid = x + b.between(-14, 14);
            b.shine(Shapes.oval(mid, y, width, 2 + 3 * t), Tone.clear(colour, 0.5 - 0.3 * t));
        }
    }

    /** A long-tailed or paddled boat; its keel at (x, y), bow to the right; {@code size} is its length. */
    static void boat(Brush b, double x, double y, double size, Color hull) {
        double s = size / 300;
        b.at(x, y, s, () -> {
            b.fill(Shapes.oval(0, 6, 140, 9), Tone.clear(Tone.NIGHT, 0.3));
            b.fade(
                    Shapes.blob(
                            -150, -44, -110, -22, 0, -18, 110, -24, 166, -66, 150, -26, 110, 2, 0, 8, -110, 2, -146,
                            -20),
                    Tone.light(hull, 0.15),
                    Tone.dark(hull, 0.3));
            b.stroke(Shapes.curve(-148, -42, -108, -24, 0, -19, 110, -26, 162, -62), 5, Tone.light(hull, 0.4));
        });
    }

    static void lotus(Brush b, double x, double y, double size, Color petal) {
        for (int i = 0; i < 3; i++) {
            double px = x + b.between(-1.6, 1.6) * size;
            double py = y + b.between(-0.4, 0.5) * size;
            b.fill(Shapes.oval(px, py, size * 0.8, size * 0.24), Tone.mix(Tone.LEAF, Tone.TEAL, b.between(0.1, 0.5)));
        }
        for (double angle : new double[] {-1.2, 1.2, -0.7, 0.7, -0.25, 0.25}) {
            b.fill(
                    Shapes.leaf(
                            x, y, x + Math.sin(angle) * size * 0.7, y - Math.cos(angle) * size * 0.8, size * 0.2, 0),
                    Math.abs(angle) > 1 ? petal : Tone.light(petal, 0.5 - Math.abs(angle) * 0.4));
        }
    }
}
