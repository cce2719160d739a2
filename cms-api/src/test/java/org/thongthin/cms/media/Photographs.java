package org.thongthin.cms.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people upload them. */
public final class Photographs {
    private Photographs() {}

    /** Red top left, green top right, blue bottom left, yellow bottom right. */
    static BufferedImage fourCorners(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        fill(g, Color.RED, 0, 0, width / 2, height / 2);
        fill(g, Color.GREEN, width / 2, 0, width, height / 2);
        fill(g, Color.BLUE, 0, height / 2, width / 2, height);
        fill(g, Color.YELLOW, width / 2, height / 2, width, height);
        g.dispose();
        return image;
    }

    private static void fill(Graphics2D g, Color colour, int x, int y, int right, int bottom) {
        g.setColor(colour);
        g.fillRect(x, y, right - x, bottom - y);
    }

    static BufferedImage landscape(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0xDCE6EF), 0, height, new Color(0x4C6F4A)));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0xA8452C));
        for (int x = 0; x < width; x += 40) {
            g.fillOval(x, height / 3 + x % 97, 60, 60);
        }
        g.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return written(landscape(width, height), "jpeg");
    }

    /** As a telephone takes them: grain everywhere, so that nothing packs well, and a note which way up it was held. */
    public static byte[] telephone(int width, int height, int orientation) {
        BufferedImage image = landscape(width, height);
        Random grain = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int light = grain.nextInt(256);
                image.setRGB(x, y, image.getRGB(x, y) ^ (light << 16 | light << 8 | light));
            }
        }
        return withEverythingACameraWrites(written(image, "jpeg"), orientation);
    }

    public static byte[] png(int width, int height) {
        return written(landscape(width, height), "png");
    }

    public static byte[] gif(int width, int height) {
        return written(landscape(width, height), "gif");
    }

    /** A picture that a telephone took: which way up, where, when, by what, with a thumbnail and remarks. */
    static byte[] withEverythingACameraWrites(byte[] jpeg, int orientation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xE1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif(orientation)));
        segment(
                out,
                0xE1,
                ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
                                + "xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='somebody'/></rdf:RDF></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8));
        segment(
                out,
                0xE2,
                join(
                        "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII),
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        segment(out, 0xED, iptc("บ้านเลขที่ 9"));
        segment(out, 0xFE, "taken at home".getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    /** IFD0 (make, orientation, GPS pointer), GPS (a latitude), IFD1 (a thumbnail). */
    static byte[] exif(int orientation) {
        byte[] thumbnail = jpeg(16, 12);
        ByteBuffer tiff = ByteBuffer.allocate(200 + thumbnail.length);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 3);
        tag(tiff, 0x010F, 2, 4, 'T' << 24 | 'e' << 16 | 'l' << 8);
        tag(tiff, 0x0112, 3, 1, orientation << 16);
        tag(tiff, 0x8825, 4, 1, 60);
        tiff.putInt(120);
        tiff.position(60);
        tiff.putShort((short) 2);
        tag(tiff, 0x0001, 2, 2, 'N' << 24);
        tag(tiff, 0x0002, 5, 3, 90);
        tiff.putInt(0);
        tiff.position(90);
        tiff.putInt(16).putInt(1).putInt(56).putInt(1).putInt(32).putInt(1);
        tiff.position(120);
        tiff.putShort((short) 3);
        tag(tiff, 0x0103, 3, 1, 6 << 16);
        tag(tiff, 0x0201, 4, 1, 200);
        tag(tiff, 0x0202, 4, 1, thumbnail.length);
        tiff.putInt(0);
        tiff.position(200);
        tiff.put(thumbnail);
        return tiff.array();
    }

    private static void tag(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] iptc(String caption) {
        byte[] text = caption.getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = ByteBuffer.allocate(5 + text.length);
        record.put(new byte[] {0x1C, 2, 120}).putShort((short) text.length).put(text);
        ByteBuffer resource = ByteBuffer.allocate(14 + 12 + record.capacity() + record.capacity() % 2);
        resource.put("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII));
        resource.put("8BIM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0x0404)
                .putShort((short) 0);
        resource.putInt(record.capacity()).put(record.array());
        return resource.array();
    }

    /** A PNG that says it is this large, in very few bytes. */
    static byte[] bomb(int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + width / 8];
            for (int y = 0; y < 2000; y++) {
                deflater.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0});
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** The same PNG with one more chunk, right after its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk(type, content));
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) sum.getValue()).array();
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
