package org.thongthin.site.browse;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.GeoPoint;

/**
 * A small map: a province with a point on it.
 *
 * @param viewBox the part of the drawing that shows the province, with a margin
 * @param outline the province, as SVG path data
 * @param x where the point is
 * @param size how large the point is drawn: the same share of each province
 */
record PlaceOnMap(String viewBox, String outline, long x, long y, long size) {
    private static final double MARGIN = 0.06;
    private static final double POINT = 0.035;

    /** Null where the place lies outside what would be shown: its coordinates or its province are wrong. */
    static @Nullable PlaceOnMap of(ProvinceShape province, GeoPoint place) {
        DoubleSummaryStatistics across = province.rings().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.summarizingDouble(MapPoint::x));
        DoubleSummaryStatistics down = province.rings().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.summarizingDouble(MapPoint::y));
        double larger = Math.max(across.getMax() - across.getMin(), down.getMax() - down.getMin());
        double margin = larger * MARGIN;
        double left = across.getMin() - margin;
        double top = down.getMin() - margin;
        double width = across.getMax() - across.getMin() + 2 * margin;
        double height = down.getMax() - down.getMin() + 2 * margin;
        MapPoint point = ProvinceMap.point(place);
        if (point.x() < left || point.x() > left + width || point.y() < top || point.y() > top + height) {
            return null;
        }
        return new PlaceOnMap(
                "%d %d %d %d".formatted(Math.round(left), Math.round(top), Math.round(width), Math.round(height)),
                province.outline(),
                Math.round(point.x()),
                Math.round(point.y()),
                Math.round(larger * POINT));
    }
}
