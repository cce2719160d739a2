package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** What garden, orchard and kitchen give. Round things are placed by their middle. */
final class Produce {
    private Produce() {}

    static void ball(Brush b, double x, double y, double radius, Color colour) {
        b.round(Shapes.circle(x, y, radius), colour);
        b.fill(
                Shapes.oval(x - radius * 0.34, y - radius * 0.38, radius * 0.26, radius * 0.18),
                Tone.clear(Tone.WHITE, 0.45));
    }

    static void mango(Brush b, double x, double y, double size, double turn) {
        b.turned(x, y, turn, () -> {
            b.round(
                    Shapes.blob(
                            -size,
                            size * 0.1,
                            -size * 0.6,
                            -size * 0.5,
                            size * 0.2,
                            -size * 0.58,
                            size,
                            -size * 0.1,
                            size * 0.7,
                            size * 0.42,
                            -size * 0.3,
                            size * 0.56),
                    Tone.of(0xE9B23A));
            b.fill(Shapes.oval(-size * 0.2, -size * 0.28, size * 0.34, size * 0.1), Tone.clear(Tone.WHITE, 0.4));
            b.fill(Shapes.oval(-size * 0.93, size * 0.06, 5, 5), Tone.DARK_WOOD);
        });
    }

    static void mangosteen(Brush b, double x, double y, double radius) {
        ball(b, x, y, radius, Tone.of(0x5B2340));
        for (int i = -1; i <= 1; i++) {
            b.fill(
                    Shapes.leaf(x, y - radius * 0.86, x + i * radius * 0.75, y - radius * 0.66, radius * 0.26, 0),
                    Tone.RICE);
        }
        b.line(x, y - radius * 0.9, x + 4, y - radius * 1.2, radius * 0.14, Tone.LEAF);
    }

    static void rambutan(Brush b, double x, double y, double radius) {
        for (int i = 0; i < 22; i++) {
            double angle = i * 0.2856;
            double reach = radius * b.between(1.22, 1.42);
            b.line(
                    x + Math.cos(angle) * radius * 0.8,
                    y + Math.sin(angle) * radius * 0.8,
                    x + Math.cos(angle + 0.2) * reach,
                    y + Math.sin(angle + 0.2) * reach,
                    3.4,
                    i % 3 == 0 ? Tone.RICE : Tone.of(0xD1452F));
        }
        ball(b, x, y, radius, Tone.of(0xC63A2E));
    }

    static void durian(Brush b, double x, double y, double size) {
        Shape body = Shapes.blob(
                x - size,
                y,
                x - size * 0.7,
                y - size * 0.72,
                x,
                y - size * 0.9,
                x + size * 0.74,
                y - size * 0.7,
                x + size,
                y,
                x + size * 0.66,
                y + size * 0.7,
                x,
                y + size * 0.84,
                x - size * 0.7,
                y + size * 0.68);
        b.round(body, Tone.of(0x8C9A45));
        b.within(body, () -> {
            for (int row = -6; row <= 6; row++) {
                for (int i = -7; i <= 7; i++) {
                    double px = x + (i + (row % 2) * 0.5) * size * 0.17;
                    double py = y + row * size * 0.15;
                    b.fill(
                            Shapes.poly(
                                    px - size * 0.09,
                                    py + size * 0.06,
                                    px,
                                    py - size * 0.11,
                                    px + size * 0.09,
                                    py + size * 0.06),
                            i > 2 ? Tone.of(0x67722F) : Tone.of(0xA8B55A));
                    b.fill(
                            Shapes.poly(px, py - size * 0.11, px + size * 0.09, py + size * 0.06, px, py + size * 0.06),
                            Tone.of(0x6F7B34));
                }
            }
        });
        b.line(x, y - size * 0.86, x + 8, y - size * 1.2, size * 0.13, Tone.WOOD);
    }

    static void bananas(Brush b, double x, double y, double size) {
        for (int i = 4; i >= 0; i--) {
            double spread = (i - 2) * 0.34;
            double endX = x + Math.sin(spread) * size * 1.25;
            double endY = y + Math.cos(spread) * size * 0.62 + Math.abs(i - 2) * size * -0.1;
            b.stroke(
                    Shapes.curve(x, y - size * 0.5, x + (endX - x) * 0.9, y - size * 0.06, endX, endY),
                    size * 0.27,
                    Tone.dark(Tone.of(0xE8BE3A), 0.22));
            b.stroke(
                    Shapes.curve(x, y - size * 0.5, x + (endX - x) * 0.9 - 3, y - size * 0.08, endX - 3, endY - 3),
                    size * 0.2,
                    Tone.of(0xEFCB4E));
            b.fill(Shapes.circle(endX, endY, size * 0.07), Tone.DARK_WOOD);
        }
        b.line(x, y - size * 0.5, x, y - size * 0.72, size * 0.22, Tone.RICE);
    }

    /** Cut across, its segments showing. */
    static void halved(Brush b, double x, double y, double radius, Color skin, Color flesh) {
        b.round(Shapes.circle(x, y, radius), skin);
        b.fill(Shapes.circle(x, y, radius * 0.9), Tone.CREAM);
        b.fill(Shapes.circle(x, y, radius * 0.82), flesh);
        for (int i = 0; i < 8; i++) {
            double angle = i * Math.PI / 4;
            b.line(
                    x,
                    y,
                    x + Math.cos(angle) * radius * 0.8,
                    y + Math.sin(angle) * radius * 0.8,
                    radius * 0.06,
                    Tone.clear(Tone.CREAM, 0.85));
        }
        b.fill(Shapes.circle(x, y, radius * 0.1), Tone.CREAM);
    }

    static void chilli(Brush b, double x, double y, double length, double turn, Color colour) {
        b.turned(x, y, turn, () -> {
            b.fill(Shapes.leaf(0, 0, length, length * 0.12, length * 0.13, -length * 0.08), colour);
            b.stroke(
                    Shapes.curve(
                            length * 0.14, -length * 0.05, length * 0.4, -length * 0.1, length * 0.66, -length * 0.05),
                    length * 0.025,
                    Tone.clear(Tone.WHITE, 0.55));
            b.fill(Shapes.oval(0, 0, length * 0.06, length * 0.07), Tone.LEAF);
            b.line(0, 0, -length * 0.16, -length * 0.05, length * 0.035, Tone.LEAF);
        });
    }

    static void garlic(Brush b, double x, double y, double size) {
        b.shadow(x, y + size * 0.5, size * 1.1, size * 0.2);
        b.round(
                Shapes.blob(
                        x,
                        y - size * 0.9,
                        x - size * 0.2,
                        y - size * 0.5,
                        x - size,
                        y,
                        x - size * 0.6,
                        y + size * 0.5,
                        x + size * 0.6,
                        y + size * 0.5,
                        x + size,
                        y,
                        x + size * 0.2,
                        y - size * 0.5),
                Tone.of(0xF0E4D2));
        for (int i = -1; i <= 1; i++) {
            b.stroke(
                    Shapes.curve(
                            x + i * 2, y - size * 0.7, x + i * size * 0.42, y, x + i * size * 0.2, y + size * 0.46),
                    2.5,
                    Tone.clear(Tone.PLUM, 0.35));
        }
    }

    /** A stalk with leaves in pairs. */
    static void sprig(Brush b, double x, double y, double length, double turn, Color leaf) {
        b.turned(x, y, turn, () -> {
            b.stroke(Shapes.curve(0, 0, length * 0.5, -length * 0.04, length, 0), length * 0.025, Tone.dark(leaf, 0.2));
            for (int i = 1; i < 7; i++) {
                double px = length * i / 6.5;
                double reach = length * 0.3 * (1.1 - i * 0.08);
                b.fill(
                        Shapes.leaf(px, 0, px + reach * 0.7, -reach, reach * 0.26, 4),
                        i % 2 == 0 ? leaf : Tone.light(leaf, 0.15));
                b.fill(
                        Shapes.leaf(px, 0, px + reach * 0.7, reach, reach * 0.26, -4),
                        i % 2 == 0 ? Tone.dark(leaf, 0.15) : leaf);
            }
        });
    }

    static void bananaLeaf(Brush b, double x, double y, double length, double width, double turn) {
        b.turned(x, y, turn, () -> {
            Shape leaf = Shapes.blob(
                    -length / 2,
                    0,
                    -length * 0.3,
                    -width * 0.46,
                    length * 0.2,
                    -width * 0.5,
                    length / 2,
                    0,
                    length * 0.2,
                    width * 0.5,
                    -length * 0.3,
                    width * 0.46);
            b.fill(
                    Shapes.blob(
                            -length / 2,
                            12,
                            -length * 0.3,
                            -width * 0.4,
                            length * 0.2,
                            -width * 0.42,
                            length / 2 + 8,
                            12,
                            length * 0.2,
                            width * 0.5 + 14,
                            -length * 0.3,
                            width * 0.46 + 14),
                    Tone.clear(Tone.INK, 0.22));
            b.fade(leaf, Tone.mix(Tone.LEAF, Tone.RICE, 0.7), Tone.mix(Tone.LEAF, Tone.FOREST, 0.2));
            b.within(leaf, () -> {
                for (int i = -16; i < 17; i++) {
                    double px = i * length / 32;
                    b.line(px, 0, px + 26, -width * 0.5, 2, Tone.clear(Tone.FOREST, 0.35));
                    b.line(px, 0, px + 26, width * 0.5, 2, Tone.clear(Tone.FOREST, 0.35));
                }
            });
            b.line(-length / 2, 0, length / 2, 0, 6, Tone.mix(Tone.RICE, Tone.CREAM, 0.45));
        });
    }

    /** A bunch of ripe ears tied with straw; its tie is at (x, y). */
    static void sheaf(Brush b, double x, double y, double length, double turn, Color grain) {
        b.turned(x, y, turn, () -> {
            for (int i = -6; i <= 6; i++) {
                double endX = i * length * 0.075;
                b.stroke(
                        Shapes.curve(0, 0, endX * 0.3, -length * 0.4, endX, -length * 0.72),
                        4,
                        Tone.mix(grain, Tone.RICE, 0.35));
                b.line(0, 0, -i * 6, length * 0.3, 4, Tone.mix(grain, Tone.RICE, 0.3));
                for (int k = 0; k < 11; k++) {
                    double t = k / 11.0;
                    double px = endX * (0.98 + t * 0.5);
                    double py = -length * (0.7 + 0.3 * t) + Math.abs(i) * t * length * 0.035;
                    b.fill(
                            Shapes.leaf(px, py, px + (k % 2 == 0 ? 13 : -13), py - 15, 5, 0),
                            k % 3 == 0 ? Tone.light(grain, 0.25) : grain);
                }
            }
            b.fill(Shapes.round(-22, -10, 44, 20, 8), Tone.TERRACOTTA);
        });
    }
}
