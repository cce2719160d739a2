package org.thongthin.site.feed;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the index checked against cms-api again and again, at times that no two sites share. */
@Singleton
final class DriftWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);

    private final DriftCheck check;
    private final DriftMetrics metrics;
    private final Duration every;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    DriftWatch(DriftCheck check, DriftMetrics metrics, FeedConfiguration configuration) {
        this.check = check;
        this.metrics = metrics;
        this.every = configuration.checkEvery();
    }

    synchronized void start() {
        thread = Thread.ofVirtual().name("drift-watch").start(this::watch);
    }

    /** Nothing new is begun. The thread is not interrupted, for the same reason as the follower's. */
    void stop() {
        stopped.countDown();
    }

    /** Waits for what was under way, so that the index is not closed under it; whoever calls has broken off the network. */
    synchronized void awaitEnd() throws InterruptedException {
        if (thread != null && !thread.join(Duration.ofSeconds(10))) {
            LOG.warn("A check of the index did not end in time.");
        }
    }

    private void watch() {
        try {
            while (!stopped.await(pause().toMillis(), TimeUnit.MILLISECONDS)) {
                checkNow();
            }
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    private Duration pause() {
        long millis = every.toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis * 3 / 4, millis * 5 / 4 + 1));
    }

    /** One check; what it finds shows in the metrics. */
    void checkNow() throws InterruptedException {
        try {
            Drift drift = check.run();
            if (drift != null) {
                metrics.checked(drift);
            }
        } catch (IOException | RuntimeException e) {
            if (stopped.getCount() > 0) {
                LOG.warn("The index could not be checked against cms-api: {}", e.toString());
            }
        }
    }
}
