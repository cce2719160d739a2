package org.thongthin.site.pictures;

import io.micronaut.http.MediaType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file of a picture.
 *
 * @param hash names the picture's content; safe in a path
 * @param width in pixels, one of {@link #WIDTHS}
 */
public record Derivative(String hash, int width, Format format) {
    static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{8,128}");
    private static final Pattern FILE = Pattern.compile("(320|640|1280)\\.(jpg|webp)");

    /** What a file can be. */
    public enum Format {
        JPG,
        WEBP;

        MediaType mediaType() {
            return switch (this) {
                case JPG -> MediaType.IMAGE_JPEG_TYPE;
                case WEBP -> MediaType.IMAGE_WEBP_TYPE;
            };
        }

        String extension() {
            return switch (this) {
                case JPG -> "jpg";
                case WEBP -> "webp";
            };
        }

        /** Whether a file that begins so can be one: what a proxy says in a picture's place is none. */
        boolean begins(byte[] head) {
            return switch (this) {
                case JPG -> head.length > 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xd8;
                case WEBP -> head.length > 11 && head[0] == 'R' && head[1] == 'I' && head[8] == 'W' && head[9] == 'E';
            };
        }
    }

    public Derivative {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("This is no picture's hash: " + hash);
        }
    }

    /** The six files that every picture has. */
    static Stream<Derivative> of(String hash) {
        return WIDTHS.stream()
                .flatMap(width -> Stream.of(Format.values()).map(format -> new Derivative(hash, width, format)));
    }

    /** The file of this name, or null where no picture can have such a one. */
    static @Nullable Derivative named(String hash, String file) {
        Matcher parts = FILE.matcher(file);
        if (!parts.matches() || !HASH.matcher(hash).matches()) {
            return null;
        }
        return new Derivative(
                hash, Integer.parseInt(parts.group(1)), parts.group(2).equals("jpg") ? Format.JPG : Format.WEBP);
    }

    /** {@code 640.webp}, as in its address. */
    public String file() {
        return width + "." + format.extension();
    }
}
