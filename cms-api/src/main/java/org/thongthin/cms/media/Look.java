package org.thongthin.cms.media;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a picture looks like, in 64 bits: whether each of its coarsest waves, those of the cosine transform, is stronger
 * or weaker than the middle one. Another size, another compression or a little more light changes few of them. After
 * Zauner, "Implementation and benchmarking of perceptual image hash functions", 2010.
 */
final class Look {
    private static final int SIDE = 32;
    private static final int WAVES = 8;

    /** In levels of grey; a picture with less in it is a plain sheet, and like every other plain sheet. */
    private static final double FAINT = 2.0;

    private static final double[][] COSINES = cosines();

    private Look() {}

    /** Null for a picture with nothing in it. */
    static @Nullable Long of(Pixels picture) {
        double[] waves = waves(grey(picture));
        double[] ordered = Arrays.stream(waves).skip(1).sorted().toArray();
        double strongest = Math.max(-ordered[0], ordered[ordered.length - 1]);
        if (strongest < FAINT * SIDE * SIDE / 4) {
            return null;
        }
        double middle = ordered[ordered.length / 2];
        long bits = 0;
        for (double wave : waves) {
            bits = bits << 1 | (wave > middle ? 1 : 0);
        }
        return bits;
    }

    /** As a square, whatever the picture's shape. */
    private static double[][] grey(Pixels picture) {
        double[][] grey = new double[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                grey[row][column] = average(picture, row, column);
            }
        }
        return grey;
    }

    /** Of the pixels in one of the square's cells, of which there is one at least; weights of ITU-R BT.601. */
    private static double average(Pixels picture, int row, int column) {
        int top = row * picture.height() / SIDE;
        int bottom = Math.max(top + 1, (row + 1) * picture.height() / SIDE);
        int left = column * picture.width() / SIDE;
        int right = Math.max(left + 1, (column + 1) * picture.width() / SIDE);
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = picture.rgb()[y * picture.width() + x];
                sum += 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
            }
        }
        return sum / ((bottom - top) * (right - left));
    }

    private static double[] waves(double[][] grey) {
        double[][] across = new double[SIDE][WAVES];
        for (int row = 0; row < SIDE; row++) {
            for (int wave = 0; wave < WAVES; wave++) {
                for (int column = 0; column < SIDE; column++) {
                    across[row][wave] += grey[row][column] * COSINES[wave][column];
                }
            }
        }
        double[] waves = new double[WAVES * WAVES];
        for (int down = 0; down < WAVES; down++) {
            for (int wave = 0; wave < WAVES; wave++) {
                for (int row = 0; row < SIDE; row++) {
                    waves[down * WAVES + wave] += across[row][wave] * COSINES[down][row];
                }
            }
        }
        return waves;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[WAVES][SIDE];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int at = 0; at < SIDE; at++) {
                cosines[wave][at] = Math.cos(Math.PI * wave * (2 * at + 1) / (2.0 * SIDE));
            }
        }
        return cosines;
    }
}
