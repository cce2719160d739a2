package org.thongthin.cms.media;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;

/**
 * How pictures are taken in.
 *
 * @param maxBytes largest upload, in bytes
 * @param maxPixels largest width × height, in pixels; more is refused before it is decoded
 * @param folder where {@link FolderPictureStore} keeps them
 */
@ConfigurationProperties("media")
record MediaConfiguration(
        @Bindable(defaultValue = "2097152") @Positive int maxBytes,
        @Bindable(defaultValue = "40000000") @Positive int maxPixels,
        @Bindable(defaultValue = "data/media") Path folder) {
    /** The upload limit as people say it, such as {@code 2 MB}. */
    String maxBytesInWords() {
        double megabytes = Math.round(maxBytes / 1048576.0 * 10) / 10.0;
        return megabytes == Math.rint(megabytes) ? (long) megabytes + " MB" : megabytes + " MB";
    }
}
