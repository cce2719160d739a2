package org.thongthin.search.query;

/** A place on the earth in WGS 84 degrees: latitude −90 to 90, longitude −180 to 180. */
public record GeoPoint(double lat, double lon) {
    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("no place on the earth: " + lat + ", " + lon);
        }
    }
}
