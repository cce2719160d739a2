package org.thongthin.cms.desk;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the drawing of the provinces that the public site shows back on the globe. It is a Mercator map; where it lies
 * follows from the country's four outermost points, which anybody can look up.
 */
final class OutlineDrawing {
    private static final double NORTH = 20.465;
    private static final double SOUTH = 5.613;
    private static final double WEST = 97.3437;
    private static final double EAST = 105.637;

    private static final Pattern PATH = Pattern.compile("<path\\s+id=\"(\\w+)\"[^>]*?\\sd=\"([^\"]+)\"");
    private static final Pattern RING = Pattern.compile("m([^z]*)z?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /** Thousandths of a degree, about a hundred metres: finer than the drawing. */
    private static final int PER_DEGREE = 1000;

    private record Point(double x, double y) {}

    private OutlineDrawing() {}

    /** Writes the file anew: {@code <folder of the drawing> <file>}. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), json(Path.of(arguments[0])));
    }

    /**
     * A line a province: its code, then its rings, each a first point and the steps from there, longitude before
     * latitude, in thousandths of a degree.
     */
    static String json(Path folder) {
        Map<String, List<List<Point>>> provinces = drawn(folder);
        List<Point> all = provinces.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        double left = all.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = all.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = all.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = all.stream().mapToDouble(Point::y).max().orElseThrow();
        return provinces.entrySet().stream()
                .map(province -> "\"" + province.getKey() + "\":"
                        + province.getValue().stream()
                                .map(ring -> ring.stream()
                                        .map(point -> new Point(
                                                WEST + (point.x() - left) / (right - left) * (EAST - WEST),
                                                latitude(mercator(NORTH)
                                                        + (point.y() - top)
                                                                / (bottom - top)
                                                                * (mercator(SOUTH) - mercator(NORTH)))))
                                        .toList())
                                .map(OutlineDrawing::steps)
                                .collect(joining(",", "[", "]")))
                .collect(joining(",\n", "{", "}\n"));
    }

    private static Map<String, List<List<Point>>> drawn(Path folder) {
        Map<String, String> codes = new TreeMap<>();
        for (String line : read(folder.resolve("provinces.properties")).lines().toList()) {
            if (!line.startsWith("#") && line.contains("=")) {
                codes.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        Map<String, List<List<Point>>> provinces = new TreeMap<>();
        Matcher paths = PATH.matcher(read(folder.resolve("thailand.svg")));
        while (paths.find()) {
            if (codes.containsKey(paths.group(1))) {
                provinces.put(codes.get(paths.group(1)), rings(paths.group(2)));
            }
        }
        return provinces;
    }

    /** Relative moves all along; after a ring is closed the pen is at its first point again. */
    private static List<List<Point>> rings(String path) {
        List<List<Point>> rings = new ArrayList<>();
        Point pen = new Point(0, 0);
        Matcher parts = RING.matcher(path);
        while (parts.find()) {
            List<Point> ring = new ArrayList<>();
            Matcher numbers = NUMBER.matcher(parts.group(1));
            while (numbers.find()) {
                double x = Double.parseDouble(numbers.group());
                numbers.find();
                pen = new Point(pen.x() + x, pen.y() + Double.parseDouble(numbers.group()));
                ring.add(pen);
            }
            pen = ring.getFirst();
            rings.add(ring);
        }
        return rings;
    }

    private static String steps(List<Point> ring) {
        StringBuilder steps = new StringBuilder("[");
        long x = 0;
        long y = 0;
        for (Point point : ring) {
            long nextX = Math.round(point.x() * PER_DEGREE);
            long nextY = Math.round(point.y() * PER_DEGREE);
            if (nextX != x || nextY != y) {
                steps.append(steps.length() == 1 ? "" : ",")
                        .append(nextX - x)
                        .append(',')
                        .append(nextY - y);
            }
            x = nextX;
            y = nextY;
        }
        return steps.append(']').toString();
    }

    private static double mercator(double latitude) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }

    private static double latitude(double mercator) {
        return Math.toDegrees(2 * Math.atan(Math.exp(mercator)) - Math.PI / 2);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
