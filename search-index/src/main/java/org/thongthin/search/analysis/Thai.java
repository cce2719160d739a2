package org.thongthin.search.analysis;

/** The block of Unicode that Thai is written in. */
public final class Thai {
    public static final int FIRST = 0x0E00;
    public static final int LAST = 0x0E7F;

    private Thai() {}

    /** Letters, marks, digits and signs alike. */
    public static boolean is(int c) {
        return c >= FIRST && c <= LAST;
    }
}
