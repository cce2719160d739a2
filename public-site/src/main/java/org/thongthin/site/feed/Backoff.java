package org.thongthin.site.feed;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to leave somebody alone who has failed to answer: twice as long each time, and never the same for two askers.
 *
 * @param longest the longest pause
 */
record Backoff(Duration longest) {
    private static final long FIRST_MILLIS = 200;
    private static final int DOUBLINGS = 20;

    /**
     * The pause after so many failures in a row, from half of it to the whole.
     *
     * @param failures at least 1
     */
    Duration after(int failures) {
        long whole = Math.min(longest.toMillis(), FIRST_MILLIS << Math.min(failures - 1, DOUBLINGS));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(whole / 2, whole + 1));
    }
}
