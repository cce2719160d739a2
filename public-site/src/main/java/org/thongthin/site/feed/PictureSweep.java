package org.thongthin.site.feed;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.pictures.PictureFolder;

/** Keeps the picture folder equal to what items show: removes what none has shown for a while, and brings back what was lost. */
@Singleton
final class PictureSweep {
    private static final Logger LOG = LoggerFactory.getLogger(PictureSweep.class);
    private static final Duration REPAIR_WITHIN = Duration.ofMinutes(1);

    private final PictureFolder pictures;
    private final Publication publication;
    private final PictureIntake intake;
    private final Clock clock;
    private final Duration keep;
    /** Since when no item has been seen to show a picture. */
    private final Map<String, Instant> unusedSince = new HashMap<>();

    PictureSweep(
            PictureFolder pictures,
            Publication publication,
            PictureIntake intake,
            FeedConfiguration configuration,
            Clock clock) {
        this.pictures = pictures;
        this.publication = publication;
        this.intake = intake;
        this.clock = clock;
        this.keep = configuration.keepUnusedPictures();
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    synchronized void sweep() throws IOException, InterruptedException {
        Set<String> used = publication.used();
        remove(used);
        intake.fetch(used, REPAIR_WITHIN);
    }

    private void remove(Set<String> used) throws IOException {
        Instant now = clock.instant();
        List<String> here = pictures.hashes();
        unusedSince.keySet().retainAll(Set.copyOf(here));
        unusedSince.keySet().removeAll(used);
        List<String> due = new ArrayList<>();
        for (String hash : here) {
            if (used.contains(hash)) {
                continue;
            }
            Instant since = unusedSince.computeIfAbsent(hash, first -> now);
            if (!since.plus(keep).isAfter(now)) {
                due.add(hash);
            }
        }
        publication.removeUnused(due);
        if (!due.isEmpty()) {
            LOG.info("Removed {} pictures that no item shows any more.", due.size());
        }
    }
}
