package org.thongthin.site.browse;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Organisation;

/** About where a place is, told from the offices of its organisations. */
public final class Middle {
    private Middle() {}

    /** The middle of the district, or of its province where nothing of the district is known; null where that isn't either. */
    public static @Nullable GeoPoint of(District district, Directory directory) {
        GeoPoint own = among(directory, organisation -> district.code().equals(organisation.districtCode()));
        return own != null ? own : ofProvince(district.provinceCode(), directory);
    }

    /** The middle of the province; null where nothing of it is known. */
    public static @Nullable GeoPoint ofProvince(String province, Directory directory) {
        return among(directory, organisation -> province.equals(organisation.provinceCode()));
    }

    /** Thailand is too small, and too far from the poles, for its degrees to be anything but a plane. */
    private static @Nullable GeoPoint among(Directory directory, Predicate<Organisation> here) {
        List<GeoPoint> offices = directory.organisations().stream()
                .filter(here)
                .map(Middle::office)
                .filter(Objects::nonNull)
                .toList();
        return offices.isEmpty()
                ? null
                : new GeoPoint(
                        offices.stream().mapToDouble(GeoPoint::lat).average().orElseThrow(),
                        offices.stream().mapToDouble(GeoPoint::lon).average().orElseThrow());
    }

    private static @Nullable GeoPoint office(Organisation organisation) {
        Double lat = organisation.lat();
        Double lon = organisation.lon();
        return lat == null || lon == null || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? null : new GeoPoint(lat, lon);
    }
}
