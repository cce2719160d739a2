package org.thongthin.cms.demo.pictures;

import java.awt.Color;

/** What grows. Each stands with its foot at (x, y) and is {@code height} high. */
final class Trees {
    private Trees() {}

    static void broad(Brush b, double x, double y, double height, Color leaf) {
        b.stroke(
                Shapes.curve(x, y, x - height * 0.02, y - height * 0.3, x + height * 0.02, y - height * 0.6),
                height * 0.07,
                Tone.mix(Tone.DARK_WOOD, leaf, 0.2));
        b.line(x, y - height * 0.35, x + height * 0.16, y - height * 0.58, height * 0.03, Tone.DARK_WOOD);
        b.line(x, y - height * 0.35, x - height * 0.16, y - height * 0.56, height * 0.03, Tone.DARK_WOOD);
        crown(b, x, y - height * 0.68, height * 0.34, leaf);
    }

    /** Leaves in rounded masses, lit from the upper left. */
    static void crown(Brush b, double x, double y, double radius, Color leaf) {
        Color[] tones = {Tone.dark(leaf, 0.2), leaf, Tone.mix(leaf, Tone.of(0xC9CE76), 0.25)};
        for (int layer = 0; layer < 3; layer++) {
            double shift = -layer * radius * 0.13;
            for (int i = 0; i < 7; i++) {
                double angle = i * Math.PI * 2 / 7 + b.between(-0.3, 0.3) + layer;
                double reach = radius * (0.62 - layer * 0.17);
                b.fill(
                        Shapes.oval(
                                x + shift + Math.cos(angle) * reach * 1.15,
                                y + shift + Math.sin(angle) * reach * 0.75,
                                radius * (0.44 - layer * 0.11),
                                radius * (0.38 - layer * 0.11)),
                        tones[layer]);
            }
            if (layer == 0) {
                b.fill(Shapes.oval(x, y, radius * 0.8, radius * 0.6), tones[0]);
            }
        }
    }

    static void bush(Brush b, double x, double y, double size, Color leaf) {
        b.fill(Shapes.oval(x, y - size * 0.35, size, size * 0.5), Tone.dark(leaf, 0.2));
        for (int i = 0; i < 6; i++) {
            b.fill(
                    Shapes.oval(
                            x + b.between(-0.75, 0.75) * size,
                            y - size * b.between(0.3, 0.65),
                            size * 0.34,
                            size * 0.3),
                    i % 2 == 0 ? leaf : Tone.mix(leaf, Tone.of(0xC9CE76), 0.2));
        }
    }

    static void coconut(Brush b, double x, double y, double height, double lean) {
        double topX = x + lean;
        double topY = y - height;
        b.stroke(
                Shapes.curve(x, y, x + lean * 0.2, y - height * 0.35, x + lean * 0.6, y - height * 0.7, topX, topY),
                height * 0.035,
                Tone.mix(Tone.WOOD, Tone.STONE, 0.35));
        for (int i = 0; i < 11; i++) {
            double angle = Math.PI * (0.98 + i * 0.104) + b.between(-0.06, 0.06);
            double length = height * b.between(0.34, 0.42);
            frond(b, topX, topY, angle, length, i % 2 == 0 ? Tone.LEAF : Tone.dark(Tone.LEAF, 0.22));
        }
        for (int i = 0; i < 3; i++) {
            b.round(Shapes.circle(topX + (i - 1) * height * 0.028, topY + height * 0.03, height * 0.022), Tone.STRAW);
        }
    }

    private static void frond(Brush b, double x, double y, double angle, double length, Color leaf) {
        double endX = x + Math.cos(angle) * length;
        double endY = y + Math.sin(angle) * length * 0.75 + length * 0.42;
        double side = endX >= x ? 1 : -1;
        b.fill(Shapes.leaf(x, y, endX, endY, length * 0.11, -side * length * 0.24), leaf);
        for (int i = 2; i < 8; i++) {
            double t = i / 8.0;
            double px = x + (endX - x) * t;
            double py = y + (endY - y) * t - Math.sin(t * Math.PI) * length * 0.1;
            b.line(px, py, px + side * length * 0.03, py + length * 0.15 * (1 - t * 0.4), length * 0.022, leaf);
        }
    }

    /** ต้นตาล: a straight trunk under a ball of fans. */
    static void sugarPalm(Brush b, double x, double y, double height) {
        Color trunk = Tone.mix(Tone.DARK_WOOD, Tone.STONE, 0.25);
        b.round(Shapes.turned(x, y, height * 0.028, y - height * 0.8, height * 0.018), trunk);
        double cy = y - height * 0.84;
        double radius = height * 0.17;
        for (int i = 0; i < 26; i++) {
            double angle = i * 2.4;
            double reach = radius * (0.75 + 0.25 * Math.sin(i * 1.7));
            Color leaf = i % 3 == 0 ? Tone.mix(Tone.LEAF, Tone.RICE, 0.5) : Tone.dark(Tone.LEAF, 0.1 + i % 3 * 0.08);
            b.fill(
                    Shapes.leaf(x, cy, x + Math.cos(angle) * reach, cy + Math.sin(angle) * reach, radius * 0.2, 0),
                    leaf);
        }
    }

    static void banana(Brush b, double x, double y, double height) {
        b.round(
                Shapes.turned(x, y, height * 0.05, y - height * 0.5, height * 0.03),
                Tone.mix(Tone.RICE, Tone.STRAW, 0.3));
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI * (1.08 + i * 0.14);
            double length = height * b.between(0.5, 0.62);
            double endX = x + Math.cos(angle) * length;
            double endY = y - height * 0.5 + Math.sin(angle) * length * 0.85 + Math.abs(Math.cos(angle)) * length * 0.3;
            double side = endX >= x ? 1 : -1;
            Color leaf = i % 2 == 0 ? Tone.mix(Tone.LEAF, Tone.RICE, 0.55) : Tone.LEAF;
            b.fill(Shapes.leaf(x, y - height * 0.48, endX, endY, height * 0.13, -side * height * 0.06), leaf);
            b.stroke(
                    Shapes.curve(
                            x,
                            y - height * 0.48,
                            (x + endX) / 2,
                            (y - height * 0.48 + endY) / 2 - height * 0.05,
                            endX,
                            endY),
                    2.5,
                    Tone.light(leaf, 0.35));
        }
    }

    static void bamboo(Brush b, double x, double y, double height) {
        for (int i = 0; i < 12; i++) {
            double foot = x + b.between(-0.09, 0.09) * height;
            double lean = (foot - x) * 2.2 + b.between(-0.08, 0.08) * height;
            double top = y - height * b.between(0.75, 1);
            Color culm = Tone.mix(Tone.RICE, i % 2 == 0 ? Tone.LEAF : Tone.STRAW, 0.4);
            b.stroke(Shapes.curve(foot, y, foot + lean * 0.25, (y + top) / 2, foot + lean, top), height * 0.014, culm);
            for (int k = 0; k < 9; k++) {
                double t = b.between(0.45, 1);
                double lx = foot + lean * t * t;
                double ly = y + (top - y) * t;
                double reach = b.between(0.05, 0.1) * height * (b.chance(0.5) ? 1 : -1);
                b.fill(
                        Shapes.leaf(lx, ly, lx + reach, ly + height * b.between(0.01, 0.06), height * 0.012, 0),
                        k % 2 == 0 ? Tone.LEAF : Tone.mix(Tone.LEAF, Tone.RICE, 0.6));
            }
        }
    }

    static void pine(Brush b, double x, double y, double height, Color leaf) {
        b.line(x, y, x, y - height * 0.6, height * 0.045, Tone.DARK_WOOD);
        for (int i = 0; i < 4; i++) {
            double top = y - height + i * height * 0.17;
            double width = height * (0.12 + i * 0.055);
            Color tone = i % 2 == 0 ? leaf : Tone.dark(leaf, 0.12);
            b.fill(
                    Shapes.blob(
                            x,
                            top,
                            x + width * 0.5,
                            top + height * 0.17,
                            x + width,
                            top + height * 0.29,
                            x,
                            top + height * 0.25,
                            x - width,
                            top + height * 0.29,
                            x - width * 0.5,
                            top + height * 0.17),
                    tone);
        }
    }

    /** A bough that reaches in from an upper corner and frames the view. */
    static void bough(Brush b, boolean left, Color leaf) {
        b.at(left ? 0 : Brush.WIDTH, 0, left ? 1 : -1, 1, () -> {
            b.stroke(Shapes.curve(-20, 30, 120, 60, 240, 50, 380, 96), 13, Tone.DARK_WOOD);
            b.stroke(Shapes.curve(120, 60, 190, 110, 260, 150), 7, Tone.DARK_WOOD);
            for (int i = 0; i < 60; i++) {
                double t = b.between(0, 1);
                double x = -10 + t * 420;
                double y = 40 + t * 50 + b.between(-50, 90) * (1 - t * 0.4);
                double angle = b.between(0.1, 1.4);
                double length = b.between(42, 66);
                b.fill(
                        Shapes.leaf(x, y, x + Math.cos(angle) * length, y + Math.sin(angle) * length, 13, 5),
                        Tone.mix(leaf, i % 3 == 0 ? Tone.RICE : Tone.FOREST, b.between(0, 0.5)));
            }
        });
    }

    /** Blades and flowers along the lower edge, close to the eye. */
    static void grass(Brush b, double y, int blades, Color leaf) {
        for (int i = 0; i < blades; i++) {
            double x = b.between(-10, Brush.WIDTH + 10);
            double height = b.between(30, 85);
            double lean = b.between(-26, 26);
            b.fill(
                    Shapes.leaf(x, y + 20, x + lean, y - height, 6, b.between(-8, 8)),
                    Tone.mix(leaf, i % 2 == 0 ? Tone.FOREST : Tone.RICE, b.between(0, 0.45)));
        }
    }

    static void flowers(Brush b, double x, double y, double width, double depth, int count, Color petal) {
        for (int i = 0; i < count; i++) {
            double t = (double) i / count;
            double size = 4 + 8 * t;
            double fx = x + b.between(0, width);
            double fy = y + depth * t;
            b.line(fx, fy, fx, fy + size * 2.4, size * 0.3, Tone.LEAF);
            Color tone = Tone.mix(petal, b.chance(0.5) ? Tone.CREAM : Tone.MARIGOLD, b.between(0, 0.3));
            for (int k = 0; k < 5; k++) {
                double angle = k * Math.PI * 0.4 + i;
                b.fill(
                        Shapes.circle(
                                fx + Math.cos(angle) * size * 0.62, fy + Math.sin(angle) * size * 0.5, size * 0.5),
                        tone);
            }
            b.fill(Shapes.circle(fx, fy, size * 0.34), Tone.MARIGOLD);
        }
    }
}
