package org.thongthin.cms.desk;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** What a picture may be, as its form says; the same settings that {@code media} holds uploads to. */
@Singleton
final class UploadLimits {
    private static final double MEGABYTE = 1024 * 1024;
    private static final int MILLION = 1_000_000;

    private final int maxBytes;
    private final int maxPixels;

    UploadLimits(
            @Property(name = "media.max-bytes", defaultValue = "2097152") int maxBytes,
            @Property(name = "media.max-pixels", defaultValue = "40000000") int maxPixels) {
        this.maxBytes = maxBytes;
        this.maxPixels = maxPixels;
    }

    /** The largest file in megabytes, to one decimal, such as {@code 2} or {@code 1.5}. */
    public String megabytes() {
        double megabytes = Math.round(maxBytes / MEGABYTE * 10) / 10.0;
        return megabytes == Math.rint(megabytes) ? String.valueOf((long) megabytes) : String.valueOf(megabytes);
    }

    /** The largest file in bytes. */
    public int bytes() {
        return maxBytes;
    }

    /** Width × height in millions of pixels. */
    public int megapixels() {
        return maxPixels / MILLION;
    }
}
