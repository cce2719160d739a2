package org.thongthin.site.feed;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.RebuildReason;

/**
 * Follows the change feed from the cursor in the index, one long poll after another, as long as the process lives; where the cursor is
 * gone or there is none yet, builds the index anew from a snapshot. The site serves all the while.
 */
@Singleton
final class FeedFollower implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FeedFollower.class);
    private static final int QUIET_FAILURES = 30;

    private final CmsClient cms;
    private final ReadModel model;
    private final Publication publication;
    private final PictureIntake intake;
    private final Rebuilding rebuilding;
    private final FeedStatus status;
    private final FeedMetrics metrics;
    private final FeedConfiguration configuration;
    private final DriftWatch drift;
    private final Clock clock;
    private final Backoff backoff;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;
    private @Nullable String told;

    FeedFollower(
            CmsClient cms,
            ReadModel model,
            Publication publication,
            PictureIntake intake,
            FeedStatus status,
            FeedMetrics metrics,
            Rebuilding rebuilding,
            DriftWatch drift,
            FeedConfiguration configuration,
            Clock clock) {
        this.cms = cms;
        this.model = model;
        this.publication = publication;
        this.intake = intake;
        this.status = status;
        this.metrics = metrics;
        this.configuration = configuration;
        this.rebuilding = rebuilding;
        this.drift = drift;
        this.clock = clock;
        this.backoff = new Backoff(configuration.longestPause());
    }

    @Override
    public synchronized void onApplicationEvent(ServerStartupEvent started) {
        thread = Thread.ofVirtual().name("feed-follower").start(this::follow);
        drift.start();
    }

    /**
     * Ends after the batch in hand. The thread is not interrupted: an interrupt in the middle of a write would close the index's files
     * under Lucene. What it waits for is broken off instead.
     */
    @PreDestroy
    synchronized void stop() throws InterruptedException {
        stopped.countDown();
        drift.stop();
        intake.stop();
        drift.awaitEnd();
        if (thread != null && !thread.join(Duration.ofSeconds(10))) {
            LOG.warn("The follower did not end in time.");
        }
    }

    private void follow() {
        intake.want(publication.waiting());
        int failures = 0;
        while (stopped.getCount() > 0) {
            try {
                step();
                if (failures > 0) {
                    LOG.info("cms-api is followed again, from {}.", model.cursor());
                }
                failures = 0;
            } catch (InterruptedException e) {
                return;
            } catch (Exception | Error e) {
                // Errors too: a thread that is gone would leave a site that looks well and tells yesterday's news for
                // ever.
                failures++;
                pause(e, failures);
            }
        }
    }

    private void step() throws IOException, InterruptedException {
        String cursor = model.cursor();
        RebuildReason reason = model.rebuildReason();
        if (cursor == null || reason == RebuildReason.EMPTY) {
            rebuilding.run(configuration.firstPicturesWithin(), null);
            return;
        }
        if (reason != null) {
            tellOnce("The index answers, but must be built anew: " + reason);
            rebuilding.run(configuration.picturesWithin(), cursor);
            return;
        }
        switch (cms.changes(cursor, patience())) {
            case Answer.Changes changes -> take(changes, cursor);
            case Answer.CursorGone() -> goOnWithoutCursor(cursor);
        }
    }

    private void tellOnce(String news) {
        if (!news.equals(told)) {
            LOG.warn(news);
            told = news;
        }
    }

    /** Whoever went back to an index did not mean to have it replaced at once by what they went back from. */
    private void goOnWithoutCursor(String cursor) throws IOException, InterruptedException {
        Instant rolledBackAt = model.rolledBackAt();
        if (rolledBackAt != null && clock.instant().isBefore(rolledBackAt.plus(configuration.keepRolledBack()))) {
            status.contacted();
            tellOnce("The index that was gone back to is kept, without changes, for " + configuration.keepRolledBack());
            var _ = stopped.await(configuration.pollFor().toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        LOG.warn("cms-api does not know the cursor {} (any more): building the index anew.", cursor);
        rebuilding.run(configuration.picturesWithin(), null);
    }

    /** None before the first whole answer: how far the site is should be known at once, and not after a long poll. */
    private Duration patience() {
        return status.wasComplete() ? configuration.pollFor() : Duration.ZERO;
    }

    private void take(Answer.Changes answer, String cursor) {
        status.contacted();
        if (!answer.changes().isEmpty() || !answer.next().equals(cursor)) {
            intake.want(publication.apply(answer.changes(), answer.next()));
        }
        if (!answer.full()) {
            status.complete();
        }
    }

    private void pause(Throwable failure, int failures) {
        if (stopped.getCount() == 0) {
            return;
        }
        metrics.failed(FeedMetrics.Failure.FEED);
        if (failures % QUIET_FAILURES == 1) {
            // That cms-api is away is told in a line; anything else is a fault of somebody's, and wants its trace.
            LOG.atWarn()
                    .setCause(failure instanceof IOException ? null : failure)
                    .log(
                            "cms-api can't be followed ({} in a row); last contact {}: {}",
                            failures,
                            status.lastContact(),
                            failure.toString());
        }
        try {
            var _ = stopped.await(backoff.after(failures).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
