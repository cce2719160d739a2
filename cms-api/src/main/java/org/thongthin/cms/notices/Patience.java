package org.thongthin.cms.notices;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after what went wrong: twice as long each time, up to a bound, and never all at the same moment. */
final class Patience {
    private static final Duration LONGEST_RETRY = Duration.ofHours(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private int lost;

    /** Until the next try of one mail, after so many. */
    static Duration after(int attempts, Duration first) {
        return jittered(first, attempts, LONGEST_RETRY);
    }

    /** Until the next try of any, since no server was there. */
    synchronized Duration lose() {
        lost++;
        return jittered(FIRST_PAUSE, lost, LONGEST_PAUSE);
    }

    synchronized void restore() {
        lost = 0;
    }

    private static Duration jittered(Duration first, int times, Duration longest) {
        int doublings = Math.clamp(times - 1L, 0, 20);
        long millis = Math.min(longest.toMillis(), first.toMillis() << doublings);
        return Duration.ofMillis(millis - ThreadLocalRandom.current().nextLong(millis / 4 + 1));
    }
}
