package org.thongthin.cms.media;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** What a picture's numbers mean as colours, and how they are brought to sRGB, the only meaning that is kept. */
final class ColourProfile {
    private ColourProfile() {}

    /** {@return null where the profile is not one of RGB, or not one at all: the numbers are then read as sRGB} */
    static @Nullable ColorSpace read(byte[] profile) {
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            return icc.getColorSpaceType() == ColorSpace.TYPE_RGB ? new ICC_ColorSpace(icc) : null;
        } catch (IllegalArgumentException senseless) {
            return null;
        }
    }

    /** The profile that the decoder left the picture in; null where that is sRGB, grey or a palette. */
    static @Nullable ColorSpace of(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        boolean rgb =
                space.getType() == ColorSpace.TYPE_RGB && image.getRaster().getNumBands() >= 3;
        return rgb && !space.isCS_sRGB() ? space : null;
    }

    static Pixels toSrgb(Pixels picture, ColorSpace from) {
        ComponentColorModel model =
                new ComponentColorModel(from, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(picture.width(), picture.height());
        raster.setPixels(
                0,
                0,
                picture.width(),
                picture.height(),
                picture.toImage().getRaster().getPixels(0, 0, picture.width(), picture.height(), (int[]) null));
        BufferedImage converted = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        try {
            new ColorConvertOp(null).filter(new BufferedImage(model, raster, false, null), converted);
        } catch (CMMException senseless) {
            return picture;
        }
        int[] rgb = converted.getRGB(0, 0, picture.width(), picture.height(), null, 0, picture.width());
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xFFFFFF;
        }
        return new Pixels(picture.width(), picture.height(), rgb);
    }
}
