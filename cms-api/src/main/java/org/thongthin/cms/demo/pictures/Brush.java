package org.thongthin.cms.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What scenes paint with: a sheet of 1440 × 960, the light of an hour, and chance that the seed decides. */
final class Brush {
    static final int WIDTH = 1440;
    static final int HEIGHT = 960;

    private final BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D g = sheet.createGraphics();
    private final Random random;
    private Hour hour = Hour.DAY;

    Brush(long seed) {
        random = new Random(scattered(seed));
        frame(1 + random.nextDouble() * 0.11, random.nextBoolean());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /** Neighbouring seeds must not give neighbouring pictures (the finaliser of MurmurHash3). */
    private static long scattered(long seed) {
        long mixed = (seed ^ seed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    /** A step nearer or back, a little to the side, and at times as in a looking-glass; what is low stays in view. */
    private void frame(double zoom, boolean mirrored) {
        g.translate(-(zoom - 1) * WIDTH * random.nextDouble(), -(zoom - 1) * HEIGHT * between(0.7, 1));
        g.scale(zoom, zoom);
        if (mirrored) {
            g.translate(WIDTH, 0);
            g.scale(-1, 1);
        }
    }

    BufferedImage sheet() {
        return sheet;
    }

    Hour hour() {
        return hour;
    }

    /** From here on everything stands in the light of one of these hours. */
    void hour(Hour... possible) {
        hour = oneOf(possible);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A whole number, both ends included. */
    int count(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    @SafeVarargs
    final <T> T oneOf(T... things) {
        return things[random.nextInt(things.length)];
    }

    /** As a thing looks through the air: 0 is near, 1 is lost in the haze. */
    Color far(Color colour, double distance) {
        return Tone.mix(colour, hour.haze(), distance);
    }

    void fill(Shape shape, Color colour) {
        g.setPaint(hour.on(colour));
        g.fill(shape);
    }

    /** In its own light, whatever the hour: lamps, windows, the moon. */
    void shine(Shape shape, Color colour) {
        g.setPaint(colour);
        g.fill(shape);
    }

    void fillWith(Shape shape, Paint paint) {
        g.setPaint(paint);
        g.fill(shape);
    }

    /** From one colour at the top of the shape to another at its bottom. */
    void fade(Shape shape, Color top, Color bottom) {
        Rectangle2D box = shape.getBounds2D();
        fillWith(shape, downwards(box.getMinY(), top, box.getMaxY(), bottom));
    }

    void fade(Shape shape, double fromY, Color top, double toY, Color bottom) {
        fillWith(shape, downwards(fromY, top, toY, bottom));
    }

    private Paint downwards(double fromY, Color top, double toY, Color bottom) {
        return new GradientPaint(0, (float) fromY, hour.on(top), 0, (float) toY, hour.on(bottom));
    }

    /** Lit from the left: as a column, a jar, a stupa is. */
    void round(Shape shape, Color colour) {
        Rectangle2D box = shape.getBounds2D();
        Color lit = hour.on(Tone.light(colour, 0.28));
        Color shade = hour.on(Tone.dark(colour, 0.26));
        fillWith(
                shape,
                new GradientPaint(
                        (float) (box.getMinX() + box.getWidth() * 0.12), 0, lit, (float) box.getMaxX(), 0, shade));
    }

    /** Light that spreads from a point and ends nowhere. */
    void glow(double x, double y, double radius, Color colour, double alpha) {
        Color edge = Tone.clear(colour, 0);
        Color[] colours = {Tone.clear(colour, alpha), Tone.clear(colour, alpha * 0.4), edge};
        fillWith(
                Shapes.circle(x, y, radius),
                new RadialGradientPaint((float) x, (float) y, (float) radius, new float[] {0, 0.4f, 1}, colours));
    }

    /** The soft shadow of what stands there. */
    void shadow(double x, double y, double across, double down) {
        Color dark = Tone.of(0x2A1D1A);
        Color[] colours = {Tone.clear(dark, 0.34), Tone.clear(dark, 0.24), Tone.clear(dark, 0)};
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(1, down / across);
        fillWith(
                Shapes.circle(0, 0, across),
                new RadialGradientPaint(
                        0, 0, (float) across, new float[] {0, 0.55f, 1}, colours, CycleMethod.NO_CYCLE));
        g.setTransform(before);
    }

    void line(double x1, double y1, double x2, double y2, double width, Color colour) {
        stroke(Shapes.curve(x1, y1, x2, y2), width, colour);
    }

    void stroke(Shape shape, double width, Color colour) {
        g.setPaint(hour.on(colour));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /** A band of mist, thickest in its middle. */
    void mist(double y, double height, double alpha) {
        Color haze = Tone.light(hour.haze(), hour == Hour.NIGHT ? 0.05 : 0.35);
        Color none = Tone.clear(haze, 0);
        Color thick = Tone.clear(haze, alpha);
        fillWith(
                Shapes.rect(0, y - height / 2, WIDTH, height / 2),
                new GradientPaint(0, (float) (y - height / 2), none, 0, (float) y, thick));
        fillWith(
                Shapes.rect(0, y, WIDTH, height / 2),
                new GradientPaint(0, (float) y, thick, 0, (float) (y + height / 2), none));
    }

    /** Paints with the origin moved, and everything this much larger; a negative width mirrors. */
    void at(double x, double y, double across, double down, Runnable painting) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(across, down);
        painting.run();
        g.setTransform(before);
    }

    void at(double x, double y, double scale, Runnable painting) {
        at(x, y, scale, scale, painting);
    }

    /** Paints with the sheet turned about a point, clockwise, in degrees. */
    void turned(double x, double y, double degrees, Runnable painting) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(Math.toRadians(degrees));
        painting.run();
        g.setTransform(before);
    }

    void within(Shape shape, Runnable painting) {
        Shape before = g.getClip();
        g.clip(shape);
        painting.run();
        g.setClip(before);
    }

    /** Lays a picture of the sheet's own size over all of it, whatever the frame. */
    void cover(BufferedImage image) {
        AffineTransform framed = g.getTransform();
        g.setTransform(new AffineTransform());
        g.drawImage(image, 0, 0, null);
        g.setTransform(framed);
    }

    /** Mirrors what is above a line of water into what is below it, flattened to {@code squeeze} of its height. */
    void mirror(double waterline, double squeeze) {
        AffineTransform framed = g.getTransform();
        int line =
                (int) framed.transform(new Point2D.Double(0, waterline), null).getY();
        int seen = (int) Math.min(line, (HEIGHT - line) / squeeze);
        int depth = (int) (seen * squeeze);
        g.setTransform(new AffineTransform());
        g.drawImage(sheet.getSubimage(0, line - seen, WIDTH, seen), 0, line + depth, WIDTH, -depth, null);
        g.setTransform(framed);
    }

    void dispose() {
        g.dispose();
    }
}
