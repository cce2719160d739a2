package org.thongthin.cms.media;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Which way up a camera was held: the Exif tag 0x0112, values 1 (upright) to 8. */
final class Orientation {
    static final int UPRIGHT = 1;

    private Orientation() {}

    /** {@return 1 where the file doesn't say, or says it illegibly} */
    static int ofJpeg(byte[] jpeg) {
        try {
            return of(JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader())));
        } catch (ImageProcessingException | IOException illegible) {
            return UPRIGHT;
        }
    }

    /** As {@link #ofJpeg}, from bare Exif data such as a PNG's {@code eXIf} chunk. */
    static int ofExif(byte[] exif) {
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        return of(metadata);
    }

    private static int of(Metadata metadata) {
        ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = directory == null ? null : directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? UPRIGHT : value;
    }

    /** The same picture as it was seen. */
    static Pixels upright(Pixels picture, int orientation) {
        if (orientation == UPRIGHT) {
            return picture;
        }
        int right = picture.width() - 1;
        int bottom = picture.height() - 1;
        boolean lying = orientation >= 5;
        int width = lying ? picture.height() : picture.width();
        int height = lying ? picture.width() : picture.height();
        int[] rgb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = switch (orientation) {
                    case 2, 3 -> right - x;
                    case 5, 6 -> y;
                    case 7, 8 -> right - y;
                    default -> x;
                };
                int row = switch (orientation) {
                    case 3, 4 -> bottom - y;
                    case 5, 8 -> x;
                    case 6, 7 -> bottom - x;
                    default -> y;
                };
                rgb[y * width + x] = picture.rgb()[row * picture.width() + column];
            }
        }
        return new Pixels(width, height, rgb);
    }
}
