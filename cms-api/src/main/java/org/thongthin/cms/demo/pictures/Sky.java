package org.thongthin.cms.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;

/** What is overhead. */
final class Sky {
    private Sky() {}

    /** A whole sky down to the given line: colour, sun or moon, clouds or stars, now and then some birds. */
    static void paint(Brush b, double horizon) {
        Hour hour = b.hour();
        b.fillWith(
                Shapes.rect(0, 0, Brush.WIDTH, Brush.HEIGHT),
                new GradientPaint(0, 0, hour.high(), 0, (float) horizon, hour.low()));
        if (hour == Hour.NIGHT) {
            stars(b, 140, horizon * 0.8);
        }
        if (hour != Hour.RAIN) {
            double x = b.oneOf(b.between(180, 480), b.between(960, 1260));
            double y = hour == Hour.DUSK ? horizon - b.between(90, 200) : b.between(120, 260);
            sun(b, x, y, b.between(48, 70));
        }
        int clouds = hour == Hour.NIGHT ? b.count(0, 1) : b.count(2, 4);
        for (int i = 0; i < clouds; i++) {
            cloud(b, b.between(0, Brush.WIDTH), b.between(70, horizon * 0.55), b.between(0.6, 1.3));
        }
        if (hour != Hour.NIGHT && b.chance(0.6)) {
            birds(b, b.between(400, 1000), b.between(140, 280));
        }
    }

    static void sun(Brush b, double x, double y, double radius) {
        Color light = b.hour().sun();
        b.glow(x, y, radius * 5, light, b.hour() == Hour.NIGHT ? 0.25 : 0.6);
        b.shine(Shapes.circle(x, y, radius), light);
        if (b.hour() == Hour.NIGHT) {
            Color crater = Tone.mix(light, b.hour().haze(), 0.18);
            b.shine(Shapes.circle(x - radius * 0.3, y - radius * 0.1, radius * 0.2), crater);
            b.shine(Shapes.circle(x + radius * 0.25, y + radius * 0.35, radius * 0.28), crater);
            b.shine(Shapes.circle(x + radius * 0.2, y - radius * 0.4, radius * 0.13), crater);
        }
    }

    static void stars(Brush b, int count, double down) {
        for (int i = 0; i < count; i++) {
            double y = b.between(10, down);
            double size = b.chance(0.1) ? b.between(3, 4.2) : b.between(1.2, 2.4);
            double fade = 1 - y / down * 0.7;
            b.shine(Shapes.circle(b.between(0, Brush.WIDTH), y, size), Tone.clear(Tone.CREAM, fade));
        }
    }

    static void cloud(Brush b, double x, double y, double scale) {
        Color top = Tone.clear(Tone.mix(b.hour().low(), Tone.WHITE, b.hour() == Hour.NIGHT ? 0.08 : 0.6), 0.9);
        Color bottom = Tone.clear(Tone.mix(b.hour().low(), Tone.WHITE, 0.2), 0.35);
        double width = 150 * scale;
        double[] outline = {
            x - width,
            y,
            x - width * 0.85,
            y - 22 * scale,
            x - width * 0.55,
            y - 26 * scale,
            x - width * 0.4,
            y - 58 * scale,
            x - width * 0.05,
            y - 66 * scale,
            x + width * 0.2,
            y - 44 * scale,
            x + width * 0.45,
            y - 50 * scale,
            x + width * 0.66,
            y - 24 * scale,
            x + width * 0.9,
            y - 20 * scale,
            x + width,
            y
        };
        for (int i = 2; i < outline.length - 2; i++) {
            outline[i] += b.between(-7, 7) * scale;
        }
        b.fillWith(
                Shapes.blob(outline),
                new GradientPaint(0, (float) (y - 60 * scale), top, 0, (float) (y + 6 * scale), bottom));
    }

    static void birds(Brush b, double x, double y) {
        Color ink = Tone.mix(b.hour().high(), Tone.NIGHT, 0.55);
        for (int i = 0; i < b.count(3, 6); i++) {
            double bx = x + i * 34 + b.between(-12, 12);
            double by = y + Math.abs(i - 2) * 15 + b.between(-7, 7);
            double span = b.between(11, 16);
            b.stroke(
                    Shapes.curve(
                            bx - span,
                            by - 5,
                            bx - span * 0.4,
                            by - 7,
                            bx,
                            by,
                            bx + span * 0.4,
                            by - 7,
                            bx + span,
                            by - 5),
                    3,
                    ink);
        }
    }
}
