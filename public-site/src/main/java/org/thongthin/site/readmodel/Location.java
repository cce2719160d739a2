package org.thongthin.site.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * Where an item is.
 *
 * @param address as its editor wrote it
 * @param lat degrees north, WGS 84, −90 to 90; null together with {@code lon}, and both where they name no place on the earth
 * @param lon degrees east, −180 to 180
 */
public record Location(
        @Nullable String address,
        @Nullable String provinceCode,
        @Nullable String districtCode,
        @Nullable Double lat,
        @Nullable Double lon) {
    static final Location NOWHERE = new Location(null, null, null, null, null);

    public Location {
        boolean isPlace = lat != null && lon != null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
        lat = isPlace ? lat : null;
        lon = isPlace ? lon : null;
    }
}
