package org.thongthin.cms.media;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one rendition of one picture is kept. Holds a hash and one of a few fixed file names, so that no key leads out
 * of the store.
 *
 * @param hash 64 lower-case hexadecimal digits
 */
record PictureKey(String hash, Rendition rendition) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    PictureKey {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a hash: " + hash);
        }
    }

    /** {@return null where a path names no derivative} */
    static @Nullable PictureKey derivative(String hash, String file) {
        Rendition rendition = Rendition.derivative(file);
        return rendition == null || !HASH.matcher(hash).matches() ? null : new PictureKey(hash, rendition);
    }

    /** Relative, with {@code /}: {@code ab/cd/abcd…/640.webp}. */
    String path() {
        return hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash + "/" + rendition.file();
    }
}
