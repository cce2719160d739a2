package org.thongthin.cms.media;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes pictures that no item shows any more, or that were uploaded and never put to one. */
@Singleton
class PictureSweep {
    private static final Logger LOG = LoggerFactory.getLogger(PictureSweep.class);
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 500;

    private final PictureRepository repository;
    private final PictureShelf shelf;
    private final Clock clock;

    PictureSweep(PictureRepository repository, PictureShelf shelf, Clock clock) {
        this.repository = repository;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Leaves alone what was uploaded within a day: it may be on its way to an item.
     *
     * @return how many pictures went, at most 500 a call
     */
    @Scheduled(fixedDelay = "1h", initialDelay = "15m")
    int sweep() {
        List<String> unused = repository.unused(clock.instant().minus(GRACE), BATCH);
        int removed = 0;
        for (String hash : unused) {
            if (shelf.removeUnused(hash, clock.instant().minus(GRACE))) {
                removed++;
            }
        }
        if (removed > 0) {
            LOG.info("{} pictures that no item shows were removed", removed);
        }
        return removed;
    }
}
