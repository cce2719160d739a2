package org.thongthin.site.browse;

/** A point of the map's drawing, in its units; y grows southwards. */
record MapPoint(double x, double y) {

    /** How far it is from the line between two others. */
    double distance(MapPoint from, MapPoint to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp(((x - from.x) * dx + (y - from.y) * dy) / square, 0, 1);
        return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
    }
}
