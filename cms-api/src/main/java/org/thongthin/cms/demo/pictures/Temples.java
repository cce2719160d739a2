package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Stupas, halls with tiered roofs, towers of stone. Each stands with the middle of its foot at the origin. */
final class Temples {
    private Temples() {}

    /** White, a bell under a golden spire; 600 high. */
    static void bell(Brush b) {
        terraces(b, 5, 250, 24, Tone.CREAM);
        b.round(Shapes.turned(0, -120, 150, -150, 146, -150, 134, -176, 132, -176, 124, -196, 122), Tone.CREAM);
        b.round(Shapes.thrown(0, -196, 118, -214, 108, -260, 96, -310, 86, -350, 66, -372, 38), Tone.CREAM);
        for (int i = 0; i < 3; i++) {
            b.round(Shapes.round(-122 + i * 3, -206 + i * -10, 244 - i * 6, 9, 4), Tone.GOLD);
        }
        b.round(Shapes.rect(-42, -402, 84, 32), Tone.CREAM);
        b.round(Shapes.rect(-48, -408, 96, 9), Tone.GOLD);
        spire(b, -408, 40, 192);
    }

    /** As over the Mekong: a tall square tower, white with golden ornament, swelling like a lotus bud; 620 high. */
    static void tower(Brush b) {
        terraces(b, 3, 220, 26, Tone.CREAM);
        b.round(Shapes.turned(0, -78, 132, -240, 122, -240, 134, -254, 134), Tone.CREAM);
        for (int i = -1; i <= 1; i++) {
            b.fill(
                    Shapes.poly(i * 78 - 26, -90, i * 78 - 26, -190, i * 78, -228, i * 78 + 26, -190, i * 78 + 26, -90),
                    Tone.GOLD);
            b.fill(
                    Shapes.poly(i * 78 - 16, -94, i * 78 - 16, -184, i * 78, -210, i * 78 + 16, -184, i * 78 + 16, -94),
                    Tone.mix(Tone.TERRACOTTA, Tone.CREAM, 0.3));
        }
        b.round(Shapes.turned(0, -254, 112, -292, 108, -292, 120, -304, 120), Tone.CREAM);
        b.round(Shapes.thrown(0, -304, 84, -330, 98, -372, 92, -430, 58, -492, 38, -524, 34), Tone.CREAM);
        b.fill(Shapes.thrown(0, -316, 30, -350, 38, -400, 30, -470, 12, -506, 4), Tone.GOLD);
        b.round(Shapes.turned(0, -520, 38, -530, 38), Tone.GOLD);
        spire(b, -530, 30, 110);
    }

    /** Gold from foot to tip on a many-cornered base; 590 high. */
    static void golden(Brush b) {
        terraces(b, 4, 230, 26, Tone.mix(Tone.CREAM, Tone.GOLD, 0.15));
        for (int i = 0; i < 4; i++) {
            double half = 146 - i * 14;
            b.round(Shapes.rect(-half, -142 - i * 38, half * 2, 38), Tone.GOLD);
            b.round(Shapes.rect(-half - 7, -144 - i * 38, half * 2 + 14, 9), Tone.mix(Tone.GOLD, Tone.CREAM, 0.35));
            b.fill(Shapes.rect(-half * 0.34, -136 - i * 38, half * 0.68, 28), Tone.dark(Tone.GOLD, 0.2));
        }
        b.round(Shapes.thrown(0, -258, 92, -276, 84, -316, 76, -348, 58, -368, 30), Tone.GOLD);
        b.round(Shapes.rect(-34, -390, 68, 24), Tone.GOLD);
        spire(b, -388, 34, 168);
        parasol(b, -556);
    }

    private static void terraces(Brush b, int steps, double half, double height, Color colour) {
        for (int i = 0; i < steps; i++) {
            double h = half - i * 20;
            b.round(Shapes.rect(-h, -height * (i + 1), h * 2, height + 1), colour);
            b.fill(Shapes.rect(-h, -height * (i + 1), h * 2, 4), Tone.clear(Tone.GOLD, 0.6));
        }
    }

    private static void spire(Brush b, double y, double radius, double height) {
        Color gold = Tone.mix(Tone.MARIGOLD, Tone.GOLD, 0.5);
        int rings = 9;
        for (int i = 0; i < rings; i++) {
            double t = (double) i / rings;
            double r = radius * (1 - t * 0.72);
            b.round(Shapes.round(-r, y - height * 0.55 * (t + 0.1), r * 2, height * 0.07, height * 0.03), gold);
        }
        b.round(
                Shapes.thrown(0, y - height, 1.5, y - height * 0.75, radius * 0.16, y - height * 0.52, radius * 0.3),
                gold);
        b.round(Shapes.circle(0, y - height, 5), gold);
    }

    private static void parasol(Brush b, double y) {
        for (int i = 0; i < 3; i++) {
            double w = 22 - i * 6;
            b.round(
                    Shapes.poly(-w, y - i * 13, w, y - i * 13, w * 0.6, y - 9 - i * 13, -w * 0.6, y - 9 - i * 13),
                    Tone.MARIGOLD);
        }
    }

    /** A hall seen from its front, three roofs one behind the other; about 560 wide and 560 high. */
    static void hall(Brush b, Color tile) {
        Color edge = Tone.MARIGOLD;
        b.round(Shapes.rect(-290, -46, 580, 46), Tone.STONE);
        b.fill(Shapes.rect(-290, -50, 580, 8), Tone.light(Tone.STONE, 0.4));
        b.fade(Shapes.rect(-232, -270, 464, 224), Tone.dark(Tone.CREAM, 0.16), Tone.CREAM);
        gable(b, 0, -262, 292, 132, tile, edge);
        for (double x : new double[] {-258, -182, 160, 236}) {
            b.round(Shapes.rect(x, -262, 22, 216), Tone.CREAM);
            b.fill(Shapes.rect(x - 4, -262, 30, 10), edge);
            b.fill(Shapes.rect(x - 4, -56, 30, 10), edge);
        }
        gable(b, 0, -322, 216, 140, tile, edge);
        gable(b, 0, -380, 140, 166, tile, edge);
        pediment(b, 0, -384, 96, 112);
        door(b, 0, -46, 92, 186);
        for (double x : new double[] {-124, 124}) {
            b.fill(Shapes.rect(x - 25, -176, 50, 84), edge);
            b.fill(Shapes.rect(x - 19, -170, 38, 78), Tone.dark(Tone.BRICK, 0.2));
            b.fill(Shapes.poly(x - 29, -176, x, -214, x + 29, -176), edge);
        }
        for (int i = 0; i < 4; i++) {
            double w = 110 + i * 14;
            b.round(Shapes.rect(-w, -44 + i * 12, w * 2, 14), Tone.light(Tone.STONE, 0.3 - i * 0.05));
        }
        naga(b, -1);
        naga(b, 1);
    }

    private static void naga(Brush b, int side) {
        b.at(side, 0, side, 1, () -> {
            b.stroke(
                    Shapes.curve(104, -50, 130, -34, 152, -18, 178, -14, 196, -36, 192, -66),
                    17,
                    Tone.mix(Tone.TEAL, Tone.RICE, 0.4));
            b.stroke(Shapes.curve(104, -56, 130, -40, 152, -25, 178, -22), 5, Tone.MARIGOLD);
            b.fill(Shapes.leaf(186, -62, 222, -74, 11, 0), Tone.mix(Tone.TEAL, Tone.RICE, 0.4));
            b.fill(Shapes.leaf(188, -66, 184, -112, 8, 5), Tone.MARIGOLD);
        });
    }

    /** One roof from its front: sides that sag, a golden edge, a horn on the ridge and curls on the eaves. */
    static void gable(Brush b, double x, double y, double half, double height, Color tile, Color edge) {
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - half, y);
        roof.quadTo(x - half * 0.36, y - height * 0.34, x, y - height);
        roof.quadTo(x + half * 0.36, y - height * 0.34, x + half, y);
        roof.closePath();
        b.fade(roof, Tone.light(tile, 0.16), Tone.dark(tile, 0.12));
        Path2D line = new Path2D.Double();
        line.moveTo(x - half, y);
        line.quadTo(x - half * 0.36, y - height * 0.34, x, y - height);
        line.quadTo(x + half * 0.36, y - height * 0.34, x + half, y);
        b.stroke(line, 16, Tone.FOREST);
        b.stroke(line, 9, edge);
        b.fill(Shapes.leaf(x, y - height + 6, x + 7, y - height - 58, 9, -9), edge);
        b.fill(Shapes.leaf(x - half + 8, y + 2, x - half - 26, y - 26, 8, 8), edge);
        b.fill(Shapes.leaf(x + half - 8, y + 2, x + half + 26, y - 26, 8, -8), edge);
    }

    private static void pediment(Brush b, double x, double y, double half, double height) {
        Path2D inside = new Path2D.Double();
        inside.moveTo(x - half, y);
        inside.quadTo(x - half * 0.36, y - height * 0.34, x, y - height);
        inside.quadTo(x + half * 0.36, y - height * 0.34, x + half, y);
        inside.closePath();
        b.fill(inside, Tone.dark(Tone.INDIGO, 0.1));
        for (int i = -2; i <= 2; i++) {
            double top = height * (0.62 - Math.abs(i) * 0.2);
            b.fill(Shapes.leaf(x + i * 26, y - 4, x + i * 17, y - top, 10, 0), Tone.MARIGOLD);
        }
        b.fill(Shapes.circle(x, y - height * 0.3, 13), Tone.CREAM);
    }

    private static void door(Brush b, double x, double y, double width, double height) {
        b.fill(Shapes.rect(x - width / 2 - 10, y - height, width + 20, height), Tone.MARIGOLD);
        b.fill(
                Shapes.poly(x - width / 2 - 16, y - height, x, y - height - 62, x + width / 2 + 16, y - height),
                Tone.MARIGOLD);
        b.fill(
                Shapes.poly(x - width / 2 + 10, y - height - 4, x, y - height - 42, x + width / 2 - 10, y - height - 4),
                Tone.BRICK);
        b.fill(Shapes.rect(x - width / 2, y - height + 8, width, height - 8), Tone.BRICK);
        b.fill(Shapes.rect(x - 1.5, y - height + 8, 3, height - 8), Tone.MARIGOLD);
        for (int i = 0; i < 4; i++) {
            for (int side = -1; side <= 1; side += 2) {
                double cx = x + side * width * 0.25;
                double cy = y - height + 34 + i * 40;
                b.fill(Shapes.poly(cx, cy - 14, cx + 10, cy, cx, cy + 14, cx - 10, cy), Tone.clear(Tone.MARIGOLD, 0.8));
            }
        }
    }

    /** A Khmer tower of sandstone: tier on tier, each smaller, leaf-shaped corners; 460 high. */
    static void prang(Brush b, Color stone) {
        b.round(Shapes.turned(0, 0, 118, -34, 118, -34, 104, -60, 104), Tone.dark(stone, 0.08));
        b.round(Shapes.rect(-82, -190, 164, 132), stone);
        for (int i = 0; i < 6; i++) {
            double half = 92 * Math.cos(i * 0.235);
            double y = -190 - i * 40;
            b.round(Shapes.turned(0, y, half * 0.9, y - 30, half * 0.86), stone);
            b.round(Shapes.rect(-half, y - 40, half * 2, 12), Tone.light(stone, 0.2));
            for (int k = -2; k <= 2; k++) {
                double x = k * half * 0.45;
                b.fill(Shapes.leaf(x, y - 2, x, y - 30, half * 0.13, 0), Tone.dark(stone, k > 0 ? 0.26 : 0.12));
            }
        }
        b.round(Shapes.thrown(0, -458, 6, -446, 30, -428, 26), stone);
        b.fill(Shapes.rect(-46, -152, 92, 96), Tone.light(stone, 0.2));
        b.fill(Shapes.rect(-28, -138, 56, 82), Tone.dark(stone, 0.72));
        b.fill(Shapes.poly(-62, -150, -44, -196, 0, -222, 44, -196, 62, -150), Tone.light(stone, 0.12));
        b.fill(Shapes.poly(-40, -154, -28, -184, 0, -202, 28, -184, 40, -154), Tone.dark(stone, 0.18));
        for (int i = 0; i < 3; i++) {
            double w = 56 + i * 12;
            b.round(Shapes.rect(-w, -58 + i * 20, w * 2, 20), Tone.light(stone, 0.22 - i * 0.06));
        }
    }
}
