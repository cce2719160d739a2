package org.thongthin.site.feed;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Real picture files for tests: hills under a sky as JPEG, one colour as WebP (lossless, RFC 9649), both seeded by the hash. */
final class DrawnPicture {
    private DrawnPicture() {}

    /** A picture 4:3 of this width. */
    static byte[] of(String hash, int width, boolean webp) throws IOException {
        int height = width * 3 / 4;
        return webp ? webp(hash, width, height) : jpeg(hash, width, height);
    }

    private static byte[] jpeg(String hash, int width, int height) throws IOException {
        Random random = new Random(hash.hashCode());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = random.nextFloat();
        pen.setPaint(new GradientPaint(0, 0, colour(hue, 0.25f, 0.95f), 0, height, colour(hue + 0.1f, 0.1f, 1)));
        pen.fillRect(0, 0, width, height);
        for (int hill = 0; hill < 4; hill++) {
            Polygon ridge = new Polygon();
            ridge.addPoint(0, height);
            for (int step = 0; step <= 8; step++) {
                double rise = 0.4 + hill * 0.13 - random.nextDouble() * 0.12;
                ridge.addPoint(width * step / 8, (int) (height * rise));
            }
            ridge.addPoint(width, height);
            pen.setColor(colour(hue + 0.3f, 0.35f + hill * 0.1f, 0.75f - hill * 0.13f));
            pen.fill(ridge);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static Color colour(float hue, float saturation, float brightness) {
        return Color.getHSBColor(hue, saturation, brightness);
    }

    private static byte[] webp(String hash, int width, int height) {
        Color colour = colour(new Random(hash.hashCode()).nextFloat() + 0.3f, 0.4f, 0.65f);
        Bits bits = new Bits();
        bits.write(0x2f, 8);
        bits.write(width - 1, 14);
        bits.write(height - 1, 14);
        bits.write(0, 1 + 3 + 1 + 1 + 1); // no alpha, version 0, no transform, no colour cache, no meta prefix
        for (int channel : new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), 255}) {
            bits.write(0b101, 3); // a simple code of one symbol of 8 bits: each pixel then takes no bit at all
            bits.write(channel, 8);
        }
        bits.write(0b0001, 4); // the distance code: one symbol of 1 bit, zero
        byte[] stream = bits.bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int padded = stream.length + stream.length % 2;
        out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(littleEndian(4 + 8 + padded));
        out.writeBytes("WEBPVP8L".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(littleEndian(stream.length));
        out.writeBytes(stream);
        out.writeBytes(new byte[padded - stream.length]);
        return out.toByteArray();
    }

    private static byte[] littleEndian(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    /** Writes the least significant bit first. */
    private static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int current;
        private int filled;

        void write(int value, int count) {
            for (int bit = 0; bit < count; bit++) {
                current |= (value >> bit & 1) << filled++;
                if (filled == 8) {
                    out.write(current);
                    current = 0;
                    filled = 0;
                }
            }
        }

        byte[] bytes() {
            if (filled > 0) {
                write(0, 8 - filled);
            }
            return out.toByteArray();
        }
    }
}
