package org.thongthin.cms.demo.pictures;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Outlines. Points are given as x, y, x, y …; y grows downwards. */
final class Shapes {
    private Shapes() {}

    static Shape rect(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Shape round(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2);
    }

    static Shape circle(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static Shape oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, across * 2, down * 2);
    }

    static Path2D poly(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** An open line through all points, rounded (Catmull and Rom's spline). */
    static Path2D curve(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        int n = points.length / 2;
        for (int i = 0; i < n - 1; i++) {
            bend(path, points, Math.max(0, i - 1), i, i + 1, Math.min(n - 1, i + 2));
        }
        return path;
    }

    /** A closed rounded outline through all points. */
    static Path2D blob(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        int n = points.length / 2;
        for (int i = 0; i < n; i++) {
            bend(path, points, (i + n - 1) % n, i, (i + 1) % n, (i + 2) % n);
        }
        path.closePath();
        return path;
    }

    private static void bend(Path2D path, double[] p, int before, int from, int to, int after) {
        path.curveTo(
                p[from * 2] + (p[to * 2] - p[before * 2]) / 6,
                p[from * 2 + 1] + (p[to * 2 + 1] - p[before * 2 + 1]) / 6,
                p[to * 2] - (p[after * 2] - p[from * 2]) / 6,
                p[to * 2 + 1] - (p[after * 2 + 1] - p[from * 2 + 1]) / 6,
                p[to * 2],
                p[to * 2 + 1]);
    }

    /** What a turner's lathe makes, seen from the side: pairs of height and radius, joined by straight lines. */
    static Path2D turned(double x, double... heightsAndRadii) {
        int n = heightsAndRadii.length / 2;
        double[] points = new double[n * 4];
        for (int i = 0; i < n; i++) {
            double y = heightsAndRadii[i * 2];
            double radius = heightsAndRadii[i * 2 + 1];
            points[i * 2] = x - radius;
            points[i * 2 + 1] = y;
            points[(2 * n - 1 - i) * 2] = x + radius;
            points[(2 * n - 1 - i) * 2 + 1] = y;
        }
        return poly(points);
    }

    /** As {@link #turned}, with rounded sides and a flat top and bottom. */
    static Path2D thrown(double x, double... heightsAndRadii) {
        int n = heightsAndRadii.length / 2;
        double[] left = new double[n * 2];
        double[] right = new double[n * 2];
        for (int i = 0; i < n; i++) {
            left[i * 2] = x - heightsAndRadii[i * 2 + 1];
            left[i * 2 + 1] = heightsAndRadii[i * 2];
            right[(n - 1 - i) * 2] = x + heightsAndRadii[i * 2 + 1];
            right[(n - 1 - i) * 2 + 1] = heightsAndRadii[i * 2];
        }
        Path2D path = curve(left);
        path.append(curve(right), true);
        path.closePath();
        return path;
    }

    /** A pointed leaf from one point to another; the bulge lies to both sides, its middle bent by {@code bend}. */
    static Path2D leaf(double x1, double y1, double x2, double y2, double width, double bend) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = Math.max(1, Math.hypot(dx, dy));
        double nx = -dy / length;
        double ny = dx / length;
        double mx = (x1 + x2) / 2 + nx * bend;
        double my = (y1 + y2) / 2 + ny * bend;
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.quadTo(mx + nx * width, my + ny * width, x2, y2);
        path.quadTo(mx - nx * width, my - ny * width, x1, y1);
        path.closePath();
        return path;
    }
}
