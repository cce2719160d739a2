package org.thongthin.cms.media;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of pictures lie. Each call throws {@link UncheckedIOException} where the store fails; a key's bytes
 * are seen whole or not at all, by every other user of the same store.
 */
interface PictureStore {
    /** Keeps the bytes, in place of any that were there; durable on return. */
    void put(PictureKey key, byte[] bytes);

    /** {@return null where there is nothing under the key} */
    byte @Nullable [] get(PictureKey key);

    boolean exists(PictureKey key);

    /** Does nothing where there is nothing under the key. */
    void delete(PictureKey key);
}
