package org.thongthin.cms.content;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture as one revision shows it.
 *
 * @param id the same over revisions, so that an order or an edit can name it
 * @param hash of the stored picture's content; its address
 * @param alt what it shows, for those who don't see it; asked for at submission
 * @param width of the stored picture, in pixels
 * @param colour its own ground colour, {@code #rrggbb}, shown until it has loaded
 */
@Introspected
public record ItemImage(
        UUID id,
        String hash,
        @Nullable String alt,
        @Nullable String caption,
        int width,
        int height,
        String colour) {}
