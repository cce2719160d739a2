package org.thongthin.site.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One picture of an item. Its files are at {@code /media/{hash}/{width}.{jpg|webp}}, 320, 640 and 1280 wide.
 *
 * @param hash names the content
 * @param alt what it shows, for those who don't see it; empty where none was given
 * @param width of the picture as uploaded, in pixels; 0 when unknown. Only the ratio to {@code height} matters for a page
 * @param colour its prevailing colour, {@code #rrggbb}, to be shown while it loads
 */
public record Image(
        @Nullable String id,
        @JsonProperty(required = true) String hash,
        String alt,
        @Nullable String caption,
        int width,
        int height,
        @Nullable String colour) {
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{8,128}");

    public Image {
        Objects.requireNonNull(hash, "hash");
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("This is no picture's hash: " + hash);
        }
        alt = Objects.requireNonNullElse(alt, "");
    }
}
