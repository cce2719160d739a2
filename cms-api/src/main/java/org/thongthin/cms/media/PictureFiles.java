package org.thongthin.cms.media;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Derivatives for features that decide by themselves who may see which. */
@Singleton
public final class PictureFiles {
    private final PictureStore store;

    PictureFiles(PictureStore store) {
        this.store = store;
    }

    /**
     * @param file width and form, such as {@code 640.webp}
     * @return null where there is none of that name
     */
    public @Nullable PictureFile find(String hash, String file) {
        PictureKey key = PictureKey.derivative(hash, file);
        byte[] content = key == null ? null : store.get(key);
        return key == null || content == null
                ? null
                : new PictureFile(content, key.rendition().mediaType());
    }
}
