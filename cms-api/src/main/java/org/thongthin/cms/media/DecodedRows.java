package org.thongthin.cms.media;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Whatever a decoder gave, as rows of opaque RGB: palettes looked up, grey spread, 16 bits cut to 8, alpha laid on
 * white. Samples are taken as they are; {@link BufferedImage#getRGB} would lighten grey (the JDK's grey is linear) and
 * convert profiles pixel by pixel.
 */
final class DecodedRows implements Rows {
    private final Raster raster;
    private final int bands;
    private final int shift;
    private final int @Nullable [] palette;
    private int @Nullable [] samples;

    DecodedRows(BufferedImage image) {
        raster = image.getRaster();
        bands = raster.getNumBands();
        shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
        if (image.getColorModel() instanceof IndexColorModel indexed) {
            palette = new int[indexed.getMapSize()];
            indexed.getRGBs(palette);
        } else {
            palette = null;
        }
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public void read(int y, int[] into) {
        samples = raster.getPixels(0, y, width(), 1, samples);
        for (int x = 0, i = 0; x < width(); x++, i += bands) {
            into[x] = palette == null ? direct(samples, i) : onWhite(palette[Math.min(samples[i], palette.length - 1)]);
        }
    }

    private int direct(int[] samples, int i) {
        int red = samples[i] >> shift;
        int green = bands < 3 ? red : samples[i + 1] >> shift;
        int blue = bands < 3 ? red : samples[i + 2] >> shift;
        int alpha = bands % 2 == 1 ? 255 : samples[i + bands - 1] >> shift;
        return onWhite(alpha << 24 | red << 16 | green << 8 | blue);
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 255) {
            return argb & 0xFFFFFF;
        }
        int white = 255 * (255 - alpha);
        int red = ((argb >> 16 & 0xFF) * alpha + white) / 255;
        int green = ((argb >> 8 & 0xFF) * alpha + white) / 255;
        int blue = ((argb & 0xFF) * alpha + white) / 255;
        return red << 16 | green << 8 | blue;
    }
}
