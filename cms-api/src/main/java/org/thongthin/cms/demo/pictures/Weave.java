package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A woven pattern: a small random grid, mirrored both ways as a weaver counts it, repeated for ever. Three manners:
 * mudmee, whose edges are soft because the yarn was dyed before; khit, raised bars in rows; chok, small bright diamonds.
 */
final class Weave {
    private static final int CELL = 8;

    private final Color ground;
    private final Color[] yarns;
    private final int[][] cells;
    private final boolean soft;

    private Weave(Color ground, Color[] yarns, int[][] cells, boolean soft) {
        this.ground = ground;
        this.yarns = yarns;
        this.cells = cells;
        this.soft = soft;
    }

    static Weave mudmee(Brush b, Color ground, Color... yarns) {
        int n = b.count(9, 12);
        int step = b.count(3, 5);
        int phase = b.count(0, 3);
        int[][] quarter = new int[n][n];
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                int ring = x + y + phase;
                quarter[y][x] = ring % step == 0 ? 1 + ring / step % yarns.length : 0;
                if (b.chance(0.06)) {
                    quarter[y][x] = yarns.length;
                }
            }
        }
        return new Weave(ground, yarns, mirrored(quarter), true);
    }

    static Weave khit(Brush b, Color ground, Color... yarns) {
        int n = b.count(6, 8);
        int[][] quarter = new int[n][n];
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                boolean bar = (x - y + n) % 4 < 2 ^ b.chance(0.12);
                quarter[y][x] = y == n - 1 ? 1 : bar && y > 0 ? 1 + y % yarns.length : 0;
            }
        }
        return new Weave(ground, yarns, mirrored(quarter), false);
    }

    static Weave chok(Brush b, Color ground, Color... yarns) {
        int n = b.count(7, 9);
        int[][] quarter = new int[n][n];
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                int far = (n - 1 - x) + (n - 1 - y);
                quarter[y][x] = far % 3 == 2 ? 0 : 1 + far / 3 % yarns.length;
                if (x + y < 2 || (far > n && b.chance(0.35))) {
                    quarter[y][x] = 0;
                }
            }
        }
        return new Weave(ground, yarns, mirrored(quarter), false);
    }

    static Weave any(Brush b, Color ground, Color... yarns) {
        return switch (b.count(0, 2)) {
            case 0 -> mudmee(b, ground, yarns);
            case 1 -> khit(b, ground, yarns);
            default -> chok(b, ground, yarns);
        };
    }

    private static int[][] mirrored(int[][] quarter) {
        int n = quarter.length;
        int size = 2 * n - 1;
        int[][] whole = new int[size][size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                whole[y][x] = quarter[Math.min(y, size - 1 - y)][Math.min(x, size - 1 - x)];
            }
        }
        return whole;
    }

    /** One repeat as an image, each thread a little lighter along its middle. */
    BufferedImage repeat(Hour hour) {
        int n = cells.length;
        BufferedImage image = new BufferedImage(n * CELL, n * CELL, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < n * CELL; y++) {
            for (int x = 0; x < n * CELL; x++) {
                Color colour = hour.on(at(x / CELL, y / CELL));
                if (soft && x % CELL >= CELL - 2) {
                    colour = Tone.mix(colour, hour.on(at((x / CELL + 1) % n, y / CELL)), 0.5);
                }
                int thread = (x / 2 + y / 2) % 2 == 0 ? 5 : -5;
                int edge = y % CELL == 0 ? -10 : 0;
                image.setRGB(x, y, shaded(colour, thread + edge));
            }
        }
        return image;
    }

    private Color at(int x, int y) {
        int yarn = cells[y][x];
        return yarn == 0 ? ground : yarns[yarn - 1];
    }

    private static int shaded(Color c, int by) {
        int red = Math.clamp(c.getRed() + by, 0, 255);
        int green = Math.clamp(c.getGreen() + by, 0, 255);
        int blue = Math.clamp(c.getBlue() + by, 0, 255);
        return red << 16 | green << 8 | blue;
    }

    /** As a paint; {@code scale} 1 makes a thread of 8 units. */
    TexturePaint paint(Brush b, double x, double y, double scale) {
        BufferedImage repeat = repeat(b.hour());
        return new TexturePaint(
                repeat, new Rectangle2D.Double(x, y, repeat.getWidth() * scale, repeat.getHeight() * scale));
    }
}
