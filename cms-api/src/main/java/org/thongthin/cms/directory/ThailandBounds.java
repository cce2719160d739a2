package org.thongthin.cms.directory;

/**
 * The bounding box of Thailand, widened by 0.1 degrees on each side, as in the table's constraints. WGS 84.
 *
 * @param least degrees, inclusive
 * @param most degrees, inclusive
 */
record ThailandBounds(double least, double most) {
    static final ThailandBounds LATITUDES = new ThailandBounds(5.51, 20.57);
    static final ThailandBounds LONGITUDES = new ThailandBounds(97.24, 105.74);

    boolean hold(double degrees) {
        return degrees >= least && degrees <= most;
    }
}
