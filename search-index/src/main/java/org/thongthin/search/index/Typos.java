package org.thongthin.search.index;

/** Looks for a text within another through typos. */
final class Typos {
    private Typos() {}

    /**
     * By how many letters added, left out, replaced or swapped with their neighbour some piece of the text becomes what was
     * typed, at the fewest; where these are more than {@code most}, one more than it (P. H. Sellers, 1980, with the
     * transposition of Damerau).
     */
    static int fewest(int most, String typed, String text) {
        if (text.contains(typed)) {
            return 0;
        }
        int fewest = most + 1;
        int length = typed.length();
        int[] beforeLast = new int[length + 1];
        int[] last = new int[length + 1];
        int[] row = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            last[i] = i;
        }
        for (int j = 1; j <= text.length(); j++) {
            row[0] = 0;
            for (int i = 1; i <= length; i++) {
                boolean same = typed.charAt(i - 1) == text.charAt(j - 1);
                row[i] = Math.min(last[i - 1] + (same ? 0 : 1), 1 + Math.min(last[i], row[i - 1]));
                if (i > 1 && j > 1 && swapped(typed, i, text, j)) {
                    row[i] = Math.min(row[i], beforeLast[i - 2] + 1);
                }
            }
            fewest = Math.min(fewest, row[length]);
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return fewest;
    }

    private static boolean swapped(String typed, int i, String text, int j) {
        return typed.charAt(i - 1) == text.charAt(j - 2) && typed.charAt(i - 2) == text.charAt(j - 1);
    }
}
