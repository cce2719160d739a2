package org.thongthin.cms.moderation.duplicates;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A text as MinHash values: the share of values in which two texts agree estimates the share of shingles that they have
 * in common, with a standard error of at most five in a hundred. Broder, "On the resemblance and containment of
 * documents", 1997; the bands after Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3.
 *
 * @param signature {@value #VALUES} values
 * @param bands {@value #BANDS} keys, each made of {@value #ROWS} values: texts that are six tenths alike share one in 97
 *     of 100 cases, those that are seven tenths alike in 999 of 1,000
 */
@SuppressWarnings("ArrayRecordComponent") // Written to a row and read from one; never compared as a whole.
record TextPrint(int[] signature, int[] bands) {
    static final int BANDS = 25;
    static final int ROWS = 4;
    static final int VALUES = BANDS * ROWS;

    /** Shorter texts agree by chance: a heading that many use, a name. */
    static final int FEWEST_SHINGLES = 40;

    private static final long SEED = 25_690_000L;
    private static final long[] SALTS = new SplittableRandom(SEED).longs(VALUES).toArray();

    /** Null for a text too short to compare. */
    static @Nullable TextPrint of(LongStream shingles) {
        long[] distinct = shingles.distinct().toArray();
        if (distinct.length < FEWEST_SHINGLES) {
            return null;
        }
        int[] signature = new int[VALUES];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (long shingle : distinct) {
            for (int at = 0; at < VALUES; at++) {
                signature[at] = Math.min(signature[at], (int) (mix(shingle ^ SALTS[at]) >>> 33));
            }
        }
        return new TextPrint(signature, bands(signature));
    }

    private static int[] bands(int[] signature) {
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mix(key ^ signature[band * ROWS + row]);
            }
            bands[band] = (int) key;
        }
        return bands;
    }

    /** Spreads every bit over all: the last step of MurmurHash3, by Austin Appleby. */
    private static long mix(long value) {
        long once = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        long twice = (once ^ (once >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return twice ^ (twice >>> 33);
    }

    /** The share of values that are the same, in hundredths. */
    static int share(int[] one, int[] other) {
        int same = 0;
        for (int at = 0; at < VALUES; at++) {
            same += one[at] == other[at] ? 1 : 0;
        }
        return same * 100 / VALUES;
    }
}
