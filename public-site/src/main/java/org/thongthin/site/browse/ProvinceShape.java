package org.thongthin.site.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A province as the map draws it.
 *
 * @param outline SVG path data
 * @param rings the same as closed lines: the mainland and its islands
 */
record ProvinceShape(String outline, List<List<MapPoint>> rings) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    /** @param outline rings of relative lines, {@code M…l…z} */
    static ProvinceShape parse(String outline) {
        List<List<MapPoint>> rings = new ArrayList<>();
        for (String drawn : outline.split("z", -1)) {
            List<MapPoint> ring = new ArrayList<>();
            double x = 0;
            double y = 0;
            Matcher number = NUMBER.matcher(drawn);
            while (number.find()) {
                x += Integer.parseInt(number.group());
                if (!number.find()) {
                    throw new IllegalArgumentException("A point without its second number: " + drawn);
                }
                y += Integer.parseInt(number.group());
                ring.add(new MapPoint(x, y));
            }
            if (!ring.isEmpty()) {
                rings.add(List.copyOf(ring));
            }
        }
        return new ProvinceShape(outline, List.copyOf(rings));
    }

    /** Whether the point is inside, or no farther than so much from the border. */
    boolean isWithin(MapPoint point, double reach) {
        return holds(point) || rings.stream().anyMatch(ring -> nearest(ring, point) <= reach);
    }

    /** By the even-odd rule: a ray to the right crosses the border an odd number of times. */
    private boolean holds(MapPoint point) {
        boolean inside = false;
        for (List<MapPoint> ring : rings) {
            MapPoint from = ring.getLast();
            for (MapPoint to : ring) {
                if (to.y() > point.y() != from.y() > point.y()
                        && point.x() < (from.x() - to.x()) * (point.y() - to.y()) / (from.y() - to.y()) + to.x()) {
                    inside = !inside;
                }
                from = to;
            }
        }
        return inside;
    }

    private static double nearest(List<MapPoint> ring, MapPoint point) {
        double nearest = Double.MAX_VALUE;
        MapPoint from = ring.getLast();
        for (MapPoint to : ring) {
            nearest = Math.min(nearest, point.distance(from, to));
            from = to;
        }
        return nearest;
    }
}
