package org.thongthin.site.browse;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.GeoPoint;

/** The map of the 77 provinces, as {@code static/map.svg} draws it: in the projection of Mercator. */
@Singleton
final class ProvinceMap {
    static final String DRAWING = "map.svg";

    static final String VIEW_BOX = "0 0 5600 10250";

    private static final int MARGIN = 40;
    private static final Pattern PATH = Pattern.compile("id=\"p([0-9]+)\" d=\"([^\"]+)\"");

    /** What the drawing shows: its edges in degrees, and where they lie in it. */
    private static final double WEST = 97.3434;

    private static final double EAST = 105.637;
    private static final double NORTH = 20.4749;
    private static final double SOUTH = 5.613;
    private static final MapPoint NORTH_WEST = new MapPoint(2.6, 2.9);
    private static final MapPoint SOUTH_EAST = new MapPoint(5593.2, 10242.6);

    private static final double METRES_A_DEGREE = 111_320;

    /** The simplified borders are this far from the real ones, or nearer. */
    private static final double BLUR_METRES = 3_000;

    private final Map<String, ProvinceShape> shapes = new HashMap<>();

    ProvinceMap(ResourceResolver resources) {
        try (InputStream drawing = resources
                .getResourceAsStream("classpath:static/" + DRAWING)
                .orElseThrow(() -> new IllegalStateException("There is no " + DRAWING))) {
            Matcher path = PATH.matcher(new String(drawing.readAllBytes(), StandardCharsets.UTF_8));
            while (path.find()) {
                shapes.put(path.group(1), ProvinceShape.parse(path.group(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The province's shape, or null where the map does not know it. */
    @Nullable
    ProvinceShape shape(String provinceCode) {
        return shapes.get(provinceCode);
    }

    /** Where a place lies on the map; beyond its edges for one abroad. */
    static MapPoint point(GeoPoint place) {
        double across = (place.lon() - WEST) / (EAST - WEST);
        double down = (stretched(NORTH) - stretched(place.lat())) / (stretched(NORTH) - stretched(SOUTH));
        return new MapPoint(
                NORTH_WEST.x() + across * (SOUTH_EAST.x() - NORTH_WEST.x()),
                NORTH_WEST.y() + down * (SOUTH_EAST.y() - NORTH_WEST.y()));
    }

    private static double stretched(double latitude) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(drawn(latitude)) / 2));
    }

    /** The poles lie nowhere in this projection. */
    private static double drawn(double latitude) {
        return Math.clamp(latitude, -85, 85);
    }

    /** The codes of all provinces of which a part may lie within so many metres of a place; rather one too many. */
    Set<String> around(GeoPoint place, double metres) {
        MapPoint point = point(place);
        double metresAUnit = METRES_A_DEGREE
                * Math.cos(Math.toRadians(drawn(place.lat())))
                * (EAST - WEST)
                / (SOUTH_EAST.x() - NORTH_WEST.x());
        double reach = (metres + BLUR_METRES) / metresAUnit;
        return shapes.entrySet().stream()
                .filter(shape -> shape.getValue().isWithin(point, reach))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The part of the drawing that has all of these provinces, with a little room around; the whole where it has none. */
    String around(Collection<String> provinceCodes) {
        List<MapPoint> points = provinceCodes.stream()
                .flatMap(code -> Stream.ofNullable(shapes.get(code)))
                .flatMap(shape -> shape.rings().stream())
                .flatMap(List::stream)
                .toList();
        if (points.isEmpty()) {
            return VIEW_BOX;
        }
        DoubleSummaryStatistics across =
                points.stream().mapToDouble(MapPoint::x).summaryStatistics();
        DoubleSummaryStatistics down = points.stream().mapToDouble(MapPoint::y).summaryStatistics();
        return Stream.of(
                        across.getMin() - MARGIN,
                        down.getMin() - MARGIN,
                        across.getMax() - across.getMin() + 2 * MARGIN,
                        down.getMax() - down.getMin() + 2 * MARGIN)
                .map(number -> Long.toString(Math.round(number)))
                .collect(Collectors.joining(" "));
    }
}
