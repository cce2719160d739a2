package org.thongthin.cms.demo.pictures;

import java.awt.Color;

/** What hands hold. Painted from the hand, 100 units to the height of the figure. */
final class Tools {
    private Tools() {}

    static void hoe(Brush b) {
        b.line(-26, -30, 22, 40, 3.4, Tone.WOOD);
        b.fill(Shapes.poly(16, 38, 28, 32, 36, 46, 24, 52), Tone.of(0x6D747A));
    }

    static void rake(Brush b) {
        b.line(-24, -42, 20, 30, 3.2, Tone.WOOD);
        b.line(8, 34, 32, 26, 3.6, Tone.of(0x6D747A));
        for (int i = 0; i < 5; i++) {
            b.line(9 + i * 5.6, 34 - i * 2, 12 + i * 5.6, 41 - i * 2, 2, Tone.of(0x6D747A));
        }
    }

    static void shovel(Brush b) {
        b.line(-22, -36, 16, 28, 3.4, Tone.WOOD);
        b.fill(Shapes.leaf(14, 24, 30, 52, 10, 0), Tone.of(0x7D848A));
    }

    static void hammer(Brush b) {
        b.line(-3, 6, 10, -20, 3.4, Tone.WOOD);
        b.fill(Shapes.poly(2, -22, 6, -29, 20, -22, 16, -15), Tone.of(0x565C62));
    }

    static void sack(Brush b, Color cloth) {
        b.round(Shapes.round(-12, -14, 34, 24, 9), cloth);
        b.line(-8, -2, 18, -2, 1.4, Tone.clear(Tone.INK, 0.3));
    }

    static void bin(Brush b) {
        b.fade(Shapes.blob(-10, 2, -14, 24, -2, 38, 14, 36, 20, 20, 8, 2), Tone.of(0x3A3E46), Tone.of(0x1F2228));
        b.line(-2, 2, 6, 2, 4, Tone.of(0x1F2228));
    }

    static void paddle(Brush b) {
        b.line(-14, -46, 20, 46, 3, Tone.WOOD);
        b.fill(Shapes.oval(22, 52, 5.5, 13), Tone.WOOD);
    }

    static void sapling(Brush b) {
        b.line(6, 4, 8, -22, 2, Tone.LEAF);
        for (int i = 0; i < 3; i++) {
            b.fill(Shapes.leaf(8, -8 - i * 7, 22 - i * 2, -14 - i * 7, 4, 1), Tone.RICE);
            b.fill(Shapes.leaf(8, -8 - i * 7, -6 + i * 2, -13 - i * 7, 4, -1), Tone.LEAF);
        }
        b.round(Shapes.poly(-1, 2, 15, 2, 12, 15, 2, 15), Tone.of(0x33333A));
    }

    static void ladle(Brush b) {
        b.line(0, 2, 20, 28, 3, Tone.WOOD);
        b.round(Shapes.oval(23, 31, 7, 5), Tone.STONE);
    }

    static void plate(Brush b, Color food) {
        b.fill(Shapes.oval(6, -2, 15, 4.6), Tone.WHITE);
        b.fill(Shapes.oval(6, -5, 10, 4.4), food);
    }
}
