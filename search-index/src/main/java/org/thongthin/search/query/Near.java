package org.thongthin.search.query;

/** Within a radius in metres of a point. */
public record Near(GeoPoint centre, double radiusMetres) {
    public Near {
        if (!(radiusMetres > 0 && radiusMetres < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no radius: " + radiusMetres);
        }
    }
}
