package org.thongthin.cms.media;

/** A picture that can be read a row at a time, so that a large one is never copied whole. */
interface Rows {
    int width();

    int height();

    /** Fills the first {@code width()} places with row {@code y} as {@code 0xRRGGBB}. */
    void read(int y, int[] into);
}
