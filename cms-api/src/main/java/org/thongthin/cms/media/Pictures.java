package org.thongthin.cms.media;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Takes pictures in, and knows those that were. */
@Singleton
public final class Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final float MASTER_QUALITY = 0.9f;
    private static final float JPEG_QUALITY = 0.82f;
    private static final int WEBP_QUALITY = 80;

    private final MediaConfiguration configuration;
    private final PictureShelf shelf;
    private final PictureRepository repository;
    private final WebpEncoder webp;
    private final PictureDecoder decoder;
    private final Workbench workbench = new Workbench();

    Pictures(MediaConfiguration configuration, PictureShelf shelf, PictureRepository repository, WebpEncoder webp) {
        this.configuration = configuration;
        this.shelf = shelf;
        this.repository = repository;
        this.webp = webp;
        this.decoder = new PictureDecoder(configuration.maxPixels());
    }

    /**
     * Checks an upload by its content and keeps it: turned upright, in sRGB, on white where it was transparent, at most
     * 2560 pixels on the long side, encoded anew so that nothing but the picture is left, and with every derivative
     * made before this returns. The same upload twice is the same picture. Takes up to a few seconds: call it outside
     * a transaction.
     *
     * @param upload a JPEG, a PNG or a GIF (of which the first frame counts)
     * @throws Refused 413 {@code too-large} (with the limit), 415 {@code unsupported-type}
     * @throws Invalid 422 at {@code /file}: {@code required} when empty, {@code image-damaged},
     *     {@code too-many-pixels} (with the limit in megapixels)
     */
    public StoredPicture accept(byte[] upload) {
        if (upload.length == 0) {
            throw new Invalid(new FieldError("/file", "required"));
        }
        if (upload.length > configuration.maxBytes()) {
            throw new Refused(ProblemCode.TOO_LARGE, configuration.maxBytesInWords());
        }
        PictureFormat format = PictureFormat.of(upload);
        if (format == null) {
            throw new Refused(ProblemCode.UNSUPPORTED_TYPE);
        }
        return workbench.use(() -> keep(decode(upload, format)));
    }

    /** The picture of that name; null where none was taken in. */
    public @Nullable StoredPicture find(String hash) {
        return repository.find(hash);
    }

    private Pixels decode(byte[] upload, PictureFormat format) {
        try {
            return decoder.decode(upload, format);
        } catch (DamagedPicture damaged) {
            LOG.debug("a {} of {} bytes was refused", format, upload.length, damaged);
            throw new Invalid(new FieldError("/file", "image-damaged"));
        }
    }

    private StoredPicture keep(Pixels picture) {
        byte[] master = JpegEncoder.encode(picture, MASTER_QUALITY);
        String hash = sha256(master);
        StoredPicture known = shelf.again(hash);
        if (known != null) {
            return known;
        }
        Map<Rendition, byte[]> files = new EnumMap<>(Rendition.class);
        files.put(Rendition.MASTER, master);
        Pixels smallest = derive(picture, files);
        StoredPicture stored =
                new StoredPicture(hash, picture.width(), picture.height(), Placeholder.of(smallest), master.length);
        shelf.put(stored, Look.of(smallest), files);
        return stored;
    }

    /** {@return the smallest} */
    private Pixels derive(Pixels picture, Map<Rendition, byte[]> files) {
        Pixels large = Shrinking.toWidth(picture, Rendition.JPEG_1280.width());
        Pixels middle = Shrinking.toWidth(large, Rendition.JPEG_640.width());
        Pixels small = Shrinking.toWidth(middle, Rendition.JPEG_320.width());
        encode(large, Rendition.JPEG_1280, Rendition.WEBP_1280, files);
        encode(middle, Rendition.JPEG_640, Rendition.WEBP_640, files);
        encode(small, Rendition.JPEG_320, Rendition.WEBP_320, files);
        return small;
    }

    private void encode(Pixels picture, Rendition asJpeg, Rendition asWebp, Map<Rendition, byte[]> files) {
        files.put(asJpeg, JpegEncoder.encode(picture, JPEG_QUALITY));
        files.put(asWebp, webp.encode(picture, WEBP_QUALITY));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
