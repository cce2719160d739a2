package org.thongthin.cms.media;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture's row and its files as one thing. The row is changed first and so locked while the files are: a picture that
 * is being uploaded again and removed at the same moment ends whole or gone, never as a row without files.
 */
@Singleton
class PictureShelf {
    private final PictureRepository repository;
    private final PictureStore store;

    PictureShelf(PictureRepository repository, PictureStore store) {
        this.repository = repository;
        this.store = store;
    }

    /** The picture, marked as uploaded again; null where it is not known, or not whole. */
    @Transactional
    @Nullable
    StoredPicture again(String hash) {
        return repository.uploadedAgain(hash) == 0 || !isWhole(hash) ? null : repository.find(hash);
    }

    /** @param look null for one that looks like any other */
    @Transactional
    void put(StoredPicture picture, @Nullable Long look, Map<Rendition, byte[]> files) {
        repository.record(picture.hash(), picture.width(), picture.height(), picture.colour(), picture.bytes(), look);
        files.forEach((rendition, bytes) -> store.put(new PictureKey(picture.hash(), rendition), bytes));
    }

    /** Removes it with its files, unless it is used or was uploaded since; whether it did. */
    @Transactional
    boolean removeUnused(String hash, Instant before) {
        if (repository.deleteUnused(hash, before) == 0) {
            return false;
        }
        for (Rendition rendition : Rendition.values()) {
            store.delete(new PictureKey(hash, rendition));
        }
        return true;
    }

    private boolean isWhole(String hash) {
        for (Rendition rendition : Rendition.values()) {
            if (!store.exists(new PictureKey(hash, rendition))) {
                return false;
            }
        }
        return true;
    }
}
