package org.thongthin.cms.media;

import java.util.Arrays;

/**
 * Makes a picture smaller by exact area averages: each pixel of the result is the mean light of the part of the source
 * that it covers, so that fine weaves neither shimmer nor darken.
 */
final class Shrinking {
    private final Rows source;
    private final Axis across;
    private final Axis down;

    private Shrinking(Rows source, int width, int height) {
        this.source = source;
        this.across = Axis.of(source.width(), width);
        this.down = Axis.of(source.height(), height);
    }

    /** At most this many pixels wide; a narrower picture comes back as it is. */
    static Pixels toWidth(Rows source, int width) {
        if (source.width() <= width) {
            return to(source, source.width(), source.height());
        }
        return to(source, width, proportion(source.height(), width, source.width()));
    }

    /** At most this many pixels on the longer side. */
    static Pixels toFit(Rows source, int longSide) {
        int longest = Math.max(source.width(), source.height());
        if (longest <= longSide) {
            return to(source, source.width(), source.height());
        }
        return to(
                source, proportion(source.width(), longSide, longest), proportion(source.height(), longSide, longest));
    }

    private static int proportion(int length, int to, int from) {
        return (int) Math.max(1, Math.round((double) length * to / from));
    }

    private static Pixels to(Rows source, int width, int height) {
        return new Shrinking(source, width, height).shrink();
    }

    private Pixels shrink() {
        int width = across.target;
        int[] rgb = new int[width * down.target];
        int[] row = new int[source.width()];
        float[] line = new float[(width + 1) * 3];
        float[] sum = new float[line.length];
        float[] next = new float[line.length];
        for (int y = 0; y < source.height(); y++) {
            source.read(y, row);
            Arrays.fill(line, 0);
            average(row, line);
            add(sum, line, down.share[y]);
            add(next, line, 1 - down.share[y]);
            int at = down.first[y];
            if (y == source.height() - 1 || down.first[y + 1] > at) {
                write(sum, rgb, at * width, width);
                float[] done = sum;
                sum = next;
                next = done;
                Arrays.fill(next, 0);
            }
        }
        return new Pixels(width, down.target, rgb);
    }

    private void average(int[] row, float[] line) {
        for (int x = 0; x < row.length; x++) {
            int i = across.first[x] * 3;
            float here = across.share[x];
            float beyond = 1 - here;
            float red = Light.of(row[x] >> 16);
            float green = Light.of(row[x] >> 8);
            float blue = Light.of(row[x]);
            line[i] += red * here;
            line[i + 1] += green * here;
            line[i + 2] += blue * here;
            line[i + 3] += red * beyond;
            line[i + 4] += green * beyond;
            line[i + 5] += blue * beyond;
        }
    }

    private static void add(float[] sum, float[] line, float share) {
        if (share == 0) {
            return;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] += line[i] * share;
        }
    }

    private void write(float[] sum, int[] rgb, int at, int width) {
        float scale = 1 / (across.scale * down.scale);
        for (int x = 0; x < width; x++) {
            int red = Light.toByte(sum[x * 3] * scale);
            int green = Light.toByte(sum[x * 3 + 1] * scale);
            int blue = Light.toByte(sum[x * 3 + 2] * scale);
            rgb[at + x] = red << 16 | green << 8 | blue;
        }
    }

    /**
     * Where each source pixel goes. As it is never wider than a target pixel, it falls on one, or on two neighbours.
     *
     * @param first the target pixel that the source pixel begins in
     * @param share how much of the source pixel lies in it, 0 to 1; the rest lies in the next
     */
    @SuppressWarnings("ArrayRecordComponent") // Private to the loop above.
    private record Axis(int target, float scale, int[] first, float[] share) {
        static Axis of(int source, int target) {
            double scale = (double) source / target;
            int[] first = new int[source];
            float[] share = new float[source];
            for (int i = 0; i < source; i++) {
                first[i] = Math.min(target - 1, (int) (i / scale));
                share[i] = first[i] == target - 1 ? 1 : (float) Math.clamp((first[i] + 1) * scale - i, 0, 1);
            }
            return new Axis(target, (float) scale, first, share);
        }
    }
}
