package org.thongthin.site.feed;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.pictures.Derivative;
import org.thongthin.site.pictures.PictureFolder;
import org.thongthin.site.readmodel.PublicItem;

/**
 * Takes in pictures, four at a time, beside the follower: an item that waits is published as soon as the last of its files is here, and
 * one whose picture can't be had is tried again and again without holding up any other.
 */
@Singleton
final class PictureIntake {
    private static final Logger LOG = LoggerFactory.getLogger(PictureIntake.class);
    private static final int LANES = 4;

    private final CmsClient cms;
    private final PictureFolder pictures;
    private final Publication publication;
    private final FeedMetrics metrics;
    private final Backoff backoff;
    private final ScheduledThreadPoolExecutor lanes = new ScheduledThreadPoolExecutor(
            LANES, Thread.ofVirtual().name("pictures-", 0).factory());
    /** The items whose next try is laid down already. */
    private final Set<String> planned = ConcurrentHashMap.newKeySet();

    PictureIntake(
            CmsClient cms,
            PictureFolder pictures,
            Publication publication,
            FeedMetrics metrics,
            FeedConfiguration configuration) {
        this.cms = cms;
        this.pictures = pictures;
        this.publication = publication;
        this.metrics = metrics;
        this.backoff = new Backoff(configuration.longestPause());
        lanes.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Sees to it that these waiting items get their pictures. */
    void want(Collection<String> items) {
        items.forEach(item -> plan(item, 0));
    }

    /**
     * Takes in what of these pictures is not here, as far as it can be had in this time. Returns earlier when there is nothing left to do;
     * what failed is only counted.
     */
    void fetch(Collection<String> hashes, Duration within) throws InterruptedException {
        List<Callable<Void>> fetches = pictures.missing(hashes).stream()
                .<Callable<Void>>map(derivative -> () -> {
                    fetch(derivative);
                    return null;
                })
                .toList();
        lanes.invokeAll(fetches, Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** Plans nothing more and breaks off what is under way, for the follower too. */
    @PreDestroy
    void stop() throws InterruptedException {
        lanes.shutdown();
        cms.stop();
        if (!lanes.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A picture's delivery did not end in time.");
        }
    }

    private void plan(String item, int failures) {
        if (lanes.isShutdown() || !planned.add(item)) {
            return;
        }
        long pause = failures == 0 ? 0 : backoff.after(failures).toMillis();
        var _ = lanes.schedule(() -> deliver(item, failures), pause, TimeUnit.MILLISECONDS);
    }

    /** Unplanned first: what is wanted from here on may be another state of the item, with other pictures. */
    private void deliver(String id, int failures) {
        planned.remove(id);
        try {
            PublicItem item = publication.waiting(id);
            if (item == null) {
                return;
            }
            for (Derivative derivative : pictures.missing(item.hashes())) {
                fetch(derivative);
            }
            if (!publication.release(id)) {
                plan(id, 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            if (lanes.isShutdown()) {
                return;
            }
            LOG.warn("Item {} waits for a picture: {}", id, e.toString());
            plan(id, failures + 1);
        }
    }

    private void fetch(Derivative derivative) throws IOException, InterruptedException {
        try {
            pictures.take(derivative, path -> cms.picture(derivative, path));
        } catch (IOException e) {
            if (!lanes.isShutdown()) {
                metrics.failed(FeedMetrics.Failure.PICTURE);
            }
            throw e;
        }
    }
}
