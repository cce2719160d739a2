package org.thongthin.cms.media;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A picture that was taken in: decoded, cleaned and kept with all its derivatives.
 *
 * @param hash lower-case hexadecimal SHA-256 of the re-encoded master; names the picture everywhere
 * @param width of the master in pixels, upright, at most 2560
 * @param height of the master in pixels, upright, at most 2560
 * @param colour what stands in for the picture while it loads, as {@code #rrggbb}
 * @param bytes size of the master
 */
@MappedEntity("media_object")
public record StoredPicture(@Id String hash, int width, int height, String colour, long bytes) {}
