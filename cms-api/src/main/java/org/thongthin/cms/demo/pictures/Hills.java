package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** Land that rises behind land. */
final class Hills {
    private Hills() {}

    /** Rounded hills, one behind the other from far to near, mist between them. Ends at about {@code base}. */
    static void soft(Brush b, int layers, double horizon, double base, Color far, Color near) {
        for (int i = 0; i < layers; i++) {
            double nearness = layers == 1 ? 1 : (double) i / (layers - 1);
            double y = horizon + (base - horizon) * nearness;
            Color colour = b.far(Tone.mix(far, near, nearness), 0.62 * (1 - nearness));
            ridge(b, rolling(b, y, 150 - 70 * nearness, 1 - 0.3 * nearness), y, colour, 0.5 * (1 - nearness) + 0.12);
            if (nearness > 0.5) {
                trees(b, y, colour, nearness);
            }
        }
    }

    private static void trees(Brush b, double y, Color colour, double nearness) {
        Color leaf = Tone.dark(colour, 0.1);
        for (int i = 0; i < 26; i++) {
            double x = b.between(0, Brush.WIDTH);
            double size = b.between(7, 15) * nearness;
            double foot = y + b.between(-6, 30);
            b.fill(Shapes.oval(x, foot - size, size * 1.1, size), leaf);
            b.fill(Shapes.oval(x + size, foot - size * 0.6, size * 0.9, size * 0.7), leaf);
        }
    }

    /** Pointed mountains. */
    static void peaks(Brush b, double base, double height, Color colour) {
        double a = b.between(0, 6);
        double c = b.between(0, 6);
        DoubleUnaryOperator line = x -> base
                - height
                        * (0.28
                                + 0.52 * (1 - Math.abs(Math.sin(x / 310 + a)))
                                + 0.2 * (1 - Math.abs(Math.sin(x / 117 + c))));
        ridge(b, line, base, colour, 0.55);
    }

    /** Limestone towers, steep and round-headed, as they stand in the sea and over rice fields. */
    static void karst(Brush b, double base, int towers, double height, Color colour) {
        for (int i = 0; i < towers; i++) {
            double x = Brush.WIDTH * (i + b.between(0.1, 0.9)) / towers;
            tower(b, x, base, b.between(70, 150), height * b.between(0.55, 1), colour);
        }
    }

    static void tower(Brush b, double x, double base, double width, double height, Color colour) {
        double lean = b.between(-0.15, 0.15) * width;
        Path2D rock = Shapes.blob(
                x - width,
                base + 20,
                x - width * 0.9,
                base - height * 0.35,
                x - width * 0.62,
                base - height * 0.72,
                x - width * 0.25 + lean,
                base - height * 0.97,
                x + width * 0.22 + lean,
                base - height,
                x + width * 0.6,
                base - height * 0.75,
                x + width * 0.78,
                base - height * 0.4,
                x + width,
                base + 20);
        b.fade(rock, base - height, Tone.dark(colour, 0.06), base, b.far(colour, 0.35));
        b.within(rock, () -> {
            for (int i = 0; i < 7; i++) {
                double sx = x + b.between(-0.6, 0.8) * width;
                double sy = base - height * b.between(0.2, 0.9);
                b.stroke(
                        Shapes.curve(sx, sy, sx + b.between(-6, 6), sy + height * 0.14, sx + 4, sy + height * 0.26),
                        b.between(4, 9),
                        Tone.clear(Tone.light(colour, 0.5), 0.5));
            }
            for (int i = 0; i < 9; i++) {
                double t = b.between(-0.5, 0.5);
                b.fill(
                        Shapes.oval(
                                x + lean + t * width,
                                base - height * (1.02 - Math.abs(t) * 0.55),
                                width * 0.2,
                                height * 0.05 + 6),
                        Tone.clear(b.far(Tone.FOREST, 0.3), 0.75));
            }
        });
    }

    static DoubleUnaryOperator rolling(Brush b, double base, double height, double length) {
        double a = b.between(0, 6);
        double c = b.between(0, 6);
        double d = b.between(0, 6);
        return x -> base
                - height
                        * (0.5
                                + 0.34 * Math.sin(x / (260 * length) + a)
                                + 0.12 * Math.sin(x / (97 * length) + c)
                                + 0.05 * Math.sin(x / (38 * length) + d));
    }

    /** @param mist how much of the haze lies at the foot, 0 to 1 */
    static void ridge(Brush b, DoubleUnaryOperator line, double base, Color colour, double mist) {
        Path2D land = under(line);
        b.fade(land, land.getBounds2D().getMinY(), colour, base + 60, b.far(colour, mist));
    }

    /** Everything below a line. */
    static Path2D under(DoubleUnaryOperator line) {
        Path2D land = new Path2D.Double();
        land.moveTo(-10, Brush.HEIGHT + 10);
        for (int x = -10; x <= Brush.WIDTH + 10; x += 10) {
            land.lineTo(x, line.applyAsDouble(x));
        }
        land.lineTo(Brush.WIDTH + 10, Brush.HEIGHT + 10);
        land.closePath();
        return land;
    }
}
