package org.thongthin.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of three characters, which forgive what a dictionary does not: a typo spoils three of them and leaves the rest,
 * and a name that no dictionary knows is cut alike everywhere.
 */
public final class Grams {
    public static final int SIZE = 3;

    private Grams() {}

    /** Takes stretches [start, end) of a text. */
    @FunctionalInterface
    public interface Stretches {
        void take(int start, int end);
    }

    /** The grams of each run of letters, marks and digits, in their order; a shorter run is one gram. */
    public static List<String> of(String normalised) {
        List<String> grams = new ArrayList<>(normalised.length());
        each(normalised, (start, end) -> grams.add(normalised.substring(start, end)));
        return grams;
    }

    /** Like {@link #of} by where they stand. */
    public static void each(String normalised, Stretches to) {
        int start = 0;
        while (start < normalised.length()) {
            int end = start;
            while (end < normalised.length() && isPart(normalised.charAt(end))) {
                end++;
            }
            ofRun(start, end, to);
            start = end + 1;
        }
    }

    private static void ofRun(int start, int end, Stretches to) {
        if (end > start && end - start <= SIZE) {
            to.take(start, end);
            return;
        }
        for (int i = start; i + SIZE <= end; i++) {
            to.take(i, i + SIZE);
        }
    }

    /** Whether a gram may have the character in it. */
    public static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
