package org.thongthin.site.markup;

import org.thongthin.site.readmodel.Image;

/**
 * The picture that is shown where somebody shares a page.
 *
 * @param address absolute
 * @param width in pixels; 0 where it is not known
 * @param alt what it shows; empty where nobody said
 */
public record SharedPicture(String address, String type, int width, int height, String alt) {
    private static final int WIDEST = 1280;

    /** The largest derivative: as wide as the picture, and no wider than {@value #WIDEST}. */
    static SharedPicture of(Image image, String origin) {
        String address = origin + "/media/" + image.hash() + "/1280.jpg";
        if (image.width() <= WIDEST) {
            return new SharedPicture(address, "image/jpeg", image.width(), image.height(), image.alt());
        }
        int height = Math.max(1, (int) Math.round((double) WIDEST * image.height() / image.width()));
        return new SharedPicture(address, "image/jpeg", WIDEST, height, image.alt());
    }
}
