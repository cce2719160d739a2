package org.thongthin.cms.media;

import java.awt.image.BufferedImage;

/**
 * An opaque picture in memory.
 *
 * @param rgb one int a pixel, {@code 0xRRGGBB}, row by row from the top left
 */
@SuppressWarnings("ArrayRecordComponent") // Passed from hand to hand, never compared and never shared.
record Pixels(int width, int height, int[] rgb) implements Rows {
    @Override
    public void read(int y, int[] into) {
        System.arraycopy(rgb, y * width, into, 0, width);
    }

    BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }
}
