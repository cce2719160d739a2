package org.thongthin.site.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outline of a map, made lighter: points that lie within a tolerance of the line between their neighbours are left
 * out (Douglas and Peucker, 1973). Where two provinces meet, the source repeats the point, and these joints stay, so
 * that neighbours keep one common border.
 */
final class Outline {
    private static final Pattern NUMBER_PAIR = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)");
    private static final Pattern STEP = Pattern.compile("(M?)(-?[0-9]+) ?(-?[0-9]+)");
    private static final double TOLERANCE = 0.8;

    private Outline() {}

    private record Point(double x, double y) {}

    /** A path of relative lines ({@code m … z m … z}) as a lighter path in tenths of a unit. */
    static String lighter(String path) {
        StringBuilder lighter = new StringBuilder();
        Point at = new Point(0, 0);
        for (String ring : path.split("z", -1)) {
            List<Point> points = new ArrayList<>();
            List<Integer> joints = new ArrayList<>();
            Matcher pair = NUMBER_PAIR.matcher(ring);
            while (pair.find()) {
                double dx = Double.parseDouble(pair.group(1));
                double dy = Double.parseDouble(pair.group(2));
                if (dx == 0 && dy == 0 && !points.isEmpty()) {
                    joints.add(points.size() - 1);
                    continue;
                }
                at = new Point(at.x + dx, at.y + dy);
                points.add(at);
            }
            if (points.isEmpty()) {
                continue;
            }
            // After "z" the next ring starts from where this one started.
            at = points.getFirst();
            points.add(at);
            append(lighter, simplified(points, joints));
        }
        return lighter.toString();
    }

    private static List<Point> simplified(List<Point> ring, List<Integer> joints) {
        List<Integer> ends = new ArrayList<>();
        ends.add(0);
        joints.stream().filter(joint -> joint > 0 && joint < ring.size() - 1).forEach(ends::add);
        ends.add(ring.size() - 1);
        List<Point> kept = new ArrayList<>();
        kept.add(ring.getFirst());
        for (int i = 1; i < ends.size(); i++) {
            keep(ring, ends.get(i - 1), ends.get(i), kept);
        }
        return kept;
    }

    /** Adds what must stay after {@code from} up to and with {@code to}. */
    private static void keep(List<Point> ring, int from, int to, List<Point> kept) {
        int farthest = -1;
        double most = TOLERANCE;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(ring.get(i), ring.get(from), ring.get(to));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest < 0) {
            kept.add(ring.get(to));
            return;
        }
        keep(ring, from, farthest, kept);
        keep(ring, farthest, to, kept);
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = Math.hypot(dx, dy);
        if (length == 0) {
            return Math.hypot(point.x - from.x, point.y - from.y);
        }
        return Math.abs(dy * (point.x - from.x) - dx * (point.y - from.y)) / length;
    }

    private static void append(StringBuilder path, List<Point> ring) {
        if (ring.size() < 4) {
            return;
        }
        long x = tenths(ring.getFirst().x);
        long y = tenths(ring.getFirst().y);
        path.append('M').append(x).append(' ').append(y).append('l');
        for (int i = 1; i < ring.size() - 1; i++) {
            long nextX = tenths(ring.get(i).x);
            long nextY = tenths(ring.get(i).y);
            append(path, nextX - x, i > 1);
            append(path, nextY - y, true);
            x = nextX;
            y = nextY;
        }
        path.append('z');
    }

    /** A minus sign parts numbers as well as a space does. */
    private static void append(StringBuilder path, long number, boolean parted) {
        path.append(parted && number >= 0 ? " " : "").append(number);
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }

    /** The least upright rectangle around an outline, in tenths of a unit. */
    record Box(long left, long top, long right, long bottom) {}

    /** @param lighter what {@link #lighter} gave */
    static Box box(String lighter) {
        long left = Long.MAX_VALUE;
        long top = Long.MAX_VALUE;
        long right = Long.MIN_VALUE;
        long bottom = Long.MIN_VALUE;
        long x = 0;
        long y = 0;
        Matcher step = STEP.matcher(lighter);
        while (step.find()) {
            boolean isStart = !step.group(1).isEmpty();
            x = Long.parseLong(step.group(2)) + (isStart ? 0 : x);
            y = Long.parseLong(step.group(3)) + (isStart ? 0 : y);
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
        return new Box(left, top, right, bottom);
    }
}
