package org.thongthin.site.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away from the index that still answers what the feed says is gone, while a new one is built: what is hidden does
 * not wait for that.
 */
final class Tombstones {
    private static final Logger LOG = LoggerFactory.getLogger(Tombstones.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final CmsClient cms;
    private final Publication publication;
    private final Clock clock;
    private String after;
    private Instant due = Instant.MIN;

    /** @param after the cursor from which the feed is read */
    Tombstones(CmsClient cms, Publication publication, Clock clock, String after) {
        this.cms = cms;
        this.publication = publication;
        this.clock = clock;
        this.after = after;
    }

    /** Does so, if the last time is long enough ago. Where cms-api can't be asked the new index will tell. */
    void takeAway() throws InterruptedException {
        if (clock.instant().isBefore(due)) {
            return;
        }
        try {
            takeAwayAll();
        } catch (IOException e) {
            LOG.debug("What is gone since can't be taken from the old index: {}", e.toString());
        }
        due = clock.instant().plus(EVERY);
    }

    private void takeAwayAll() throws IOException, InterruptedException {
        while (cms.changes(after, Duration.ZERO) instanceof Answer.Changes changes) {
            publication.takeAway(changes.changes());
            after = changes.next();
            if (!changes.full()) {
                return;
            }
        }
    }
}
