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

    /** The grams of each run of letters, marks and digits, in their order; a shorter run is one gram. */
    public static List<String> of(String normalised) {
        List<String> grams = new ArrayList<>(normalised.length());
        int start = 0;
        while (start < normalised.length()) {
            int end = start;
            while (end < normalised.length() && isPart(normalised.charAt(end))) {
                end++;
            }
            addRun(normalised, start, end, grams);
            start = end + 1;
        }
        return grams;
    }

    private static void addRun(String text, int start, int end, List<String> grams) {
        if (end > start && end - start <= SIZE) {
            grams.add(text.substring(start, end));
            return;
        }
        for (int i = start; i + SIZE <= end; i++) {
            grams.add(text.substring(i, i + SIZE));
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
