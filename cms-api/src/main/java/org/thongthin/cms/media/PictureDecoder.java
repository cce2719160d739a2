package org.thongthin.cms.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** Turns uploaded bytes into upright sRGB pixels of at most {@link #LONG_SIDE}, or refuses. */
final class PictureDecoder {
    static final int LONG_SIDE = 2560;

    private final long maxPixels;

    PictureDecoder(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    /**
     * Only the first picture of a file that holds several.
     *
     * @throws Invalid {@code too-many-pixels}, before anything is decoded
     * @throws DamagedPicture where the bytes do not make a whole picture
     */
    Pixels decode(byte[] upload, PictureFormat format) throws DamagedPicture {
        return switch (format) {
            case JPEG -> {
                JpegMarkers.check(upload);
                yield decode(upload, format, maxPixels, null, Orientation.ofJpeg(upload));
            }
            case PNG -> {
                PngChunks png = PngChunks.read(upload);
                byte[] profile = png.profile();
                byte[] exif = png.exif();
                yield decode(
                        png.essential(),
                        format,
                        png.isDeep() ? maxPixels / 2 : maxPixels,
                        profile == null ? null : ColourProfile.read(profile),
                        exif == null ? Orientation.UPRIGHT : Orientation.ofExif(exif));
            }
            case GIF -> decode(upload, format, maxPixels, null, Orientation.UPRIGHT);
        };
    }

    private static Pixels decode(
            byte[] bytes, PictureFormat format, long limit, @Nullable ColorSpace declared, int orientation)
            throws DamagedPicture {
        BufferedImage image = read(bytes, format, limit);
        ColorSpace space = declared == null ? ColourProfile.of(image) : declared;
        Pixels picture = Shrinking.toFit(new DecodedRows(image), LONG_SIDE);
        Pixels upright = Orientation.upright(picture, orientation);
        return space == null ? upright : ColourProfile.toSrgb(upright, space);
    }

    private static BufferedImage read(byte[] bytes, PictureFormat format, long limit) throws DamagedPicture {
        ImageReader reader = reader(format);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            DecodingWarnings warnings = new DecodingWarnings();
            reader.addIIOReadWarningListener(warnings);
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > limit) {
                throw new Invalid(new FieldError("/file", "too-many-pixels", limit / 1_000_000));
            }
            BufferedImage image = reader.read(0);
            warnings.throwIfDamaged();
            return image;
        } catch (Invalid refused) {
            throw refused;
        } catch (IOException | RuntimeException undecodable) {
            // The readers answer nonsense with whatever exception they stumble into.
            throw new DamagedPicture(undecodable);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(PictureFormat format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.readerName());
        if (!readers.hasNext()) {
            throw new IllegalStateException("no reader for " + format);
        }
        return readers.next();
    }
}
