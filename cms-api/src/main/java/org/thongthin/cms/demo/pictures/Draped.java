package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Cloth as it hangs, lies and flows. */
final class Draped {
    private Draped() {}

    /** From a rail down: body, border, fringe, soft upright folds. */
    static void hanging(
            Brush b, double x, double y, double width, double height, Weave body, Weave border, Color fringe) {
        double hem = y + height;
        double band = height * 0.2;
        b.fill(Shapes.rect(x + 16, y, width + 8, height + 14), Tone.clear(Tone.INK, 0.2));
        for (int i = 0; i < width / 9; i++) {
            double fx = x + 5 + i * 9;
            b.stroke(
                    Shapes.curve(fx, hem - 4, fx + b.between(-3, 3), hem + 18, fx + b.between(-4, 4), hem + 36),
                    3,
                    i % 3 == 0 ? Tone.dark(fringe, 0.2) : fringe);
        }
        b.fillWith(Shapes.rect(x, y, width, height), body.paint(b, x, y, 0.9));
        b.fillWith(Shapes.rect(x, hem - band, width, band), border.paint(b, x, hem - band, 0.8));
        b.fill(Shapes.rect(x, hem - band - 7, width, 7), fringe);
        b.fill(Shapes.rect(x, hem - 8, width, 8), fringe);
        folds(b, x, y, width, height);
        b.fade(Shapes.rect(x, y, width, 34), Tone.clear(Tone.WHITE, 0.4), Tone.clear(Tone.WHITE, 0));
        b.fade(Shapes.rect(x, y + 26, width, 60), Tone.clear(Tone.INK, 0.22), Tone.clear(Tone.INK, 0));
    }

    private static void folds(Brush b, double x, double y, double width, double height) {
        int count = Math.max(2, (int) (width / 120));
        double each = width / count;
        for (int i = 0; i < count; i++) {
            double left = x + i * each;
            double crest = left + each * b.between(0.3, 0.5);
            b.fillWith(Shapes.rect(left, y, crest - left, height), across(left, 0.26, crest, 0));
            b.fillWith(Shapes.rect(crest, y, left + each - crest, height), across(crest, 0, left + each, 0.3));
            b.fillWith(
                    Shapes.rect(crest - each * 0.16, y, each * 0.16, height),
                    light(crest - each * 0.16, 0, crest, 0.16));
            b.fillWith(Shapes.rect(crest, y, each * 0.16, height), light(crest, 0.16, crest + each * 0.16, 0));
        }
    }

    private static GradientPaint across(double x1, double alpha1, double x2, double alpha2) {
        return new GradientPaint(
                (float) x1, 0, Tone.clear(Tone.INK, alpha1), (float) x2, 0, Tone.clear(Tone.INK, alpha2));
    }

    private static GradientPaint light(double x1, double alpha1, double x2, double alpha2) {
        return new GradientPaint(
                (float) x1, 0, Tone.clear(Tone.WHITE, alpha1), (float) x2, 0, Tone.clear(Tone.WHITE, alpha2));
    }

    /** Folded to a flat parcel; the front edge shows the layers. Its foot is at (x, y). */
    static void folded(Brush b, double x, double y, double width, double height, Weave weave, Color edge) {
        b.shadow(x + 12, y, width * 0.6, 16);
        Shape side = Shapes.round(x - width / 2, y - height, width, height, height * 0.4);
        b.fillWith(side, weave.paint(b, x - width / 2, y - height, 0.62));
        b.within(side, () -> {
            for (int i = 1; i < 3; i++) {
                double ly = y - height + i * height / 3;
                b.line(x - width / 2, ly, x + width / 2, ly, 5, Tone.clear(Tone.dark(edge, 0.4), 0.75));
                b.line(x - width / 2, ly + 4, x + width / 2, ly + 4, 3, Tone.clear(Tone.WHITE, 0.3));
            }
            b.fade(
                    Shapes.rect(x - width / 2, y - height, width, height),
                    Tone.clear(Tone.WHITE, 0.16),
                    Tone.clear(Tone.INK, 0.3));
            b.fillWith(Shapes.rect(x, y - height, width / 2, height), across(x, 0, x + width / 2, 0.32));
        });
    }

    /** The whole sheet as one flowing length of silk: the pattern swims over the waves, the crests shine. */
    static BufferedImage flowing(Brush b, Weave weave) {
        BufferedImage repeat = weave.repeat(b.hour());
        int n = repeat.getWidth();
        int[] pattern = repeat.getRGB(0, 0, n, n, null, 0, n);
        BufferedImage image = new BufferedImage(Brush.WIDTH, Brush.HEIGHT, BufferedImage.TYPE_INT_RGB);
        int[] out = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double p = b.between(0, 6);
        double q = b.between(0, 6);
        double slope = b.between(0.45, 0.8) * (b.chance(0.5) ? 1 : -1);
        for (int x = 0; x < Brush.WIDTH; x++) {
            double lean = 46 * Math.sin(x * 0.0031 + q);
            for (int y = 0; y < Brush.HEIGHT; y++) {
                double s = y + slope * x + lean;
                double wave = s * 0.0125 + p + 0.6 * Math.sin(x * 0.004 + y * 0.0018);
                double sine = Math.sin(wave);
                double cosine = Math.cos(wave);
                int u = Math.floorMod((int) ((x + 26 * sine) * 0.9), n);
                int v = Math.floorMod((int) ((y + 40 * sine) * 0.9), n);
                double glint = cosine > 0 ? cosine * cosine * cosine * cosine : 0;
                out[y * Brush.WIDTH + x] = lit(pattern[v * n + u], 0.86 + 0.3 * cosine - 0.1 * sine, glint * 44);
            }
        }
        return image;
    }

    /** In steps too small to see, which keep a PNG of it under 2 MB. */
    private static int lit(int rgb, double smoothShade, double smoothGlint) {
        double shade = Math.rint(smoothShade * 24) / 24;
        double glint = Math.rint(smoothGlint / 4) * 4;
        int red = (int) Math.clamp((rgb >> 16 & 0xFF) * shade + glint, 0, 255);
        int green = (int) Math.clamp((rgb >> 8 & 0xFF) * shade + glint, 0, 255);
        int blue = (int) Math.clamp((rgb & 0xFF) * shade + glint * 0.85, 0, 255);
        return red << 16 | green << 8 | blue;
    }
}
