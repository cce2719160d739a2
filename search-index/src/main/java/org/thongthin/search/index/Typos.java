package org.thongthin.search.index;

/** Looks for a text within another through typos. */
final class Typos {
    private Typos() {}

    /**
     * Whether some piece of the text becomes what was typed by at most so many letters added, left out, replaced or
     * swapped with their neighbour (P. H. Sellers, 1980, with the transposition of Damerau).
     */
    static boolean within(int most, String typed, String text) {
        if (most == 0) {
            return text.contains(typed);
        }
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
            if (row[length] <= most) {
                return true;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return false;
    }

    private static boolean swapped(String typed, int i, String text, int j) {
        return typed.charAt(i - 1) == text.charAt(j - 2) && typed.charAt(i - 2) == text.charAt(j - 1);
    }
}
