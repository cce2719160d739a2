package org.thongthin.cms.notices;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what has to be noted, though the database may be away for a moment. */
final class Insistence {
    private static final Logger LOG = LoggerFactory.getLogger(Insistence.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** What is written. */
    @FunctionalInterface
    interface Write {
        /** @return false where there was nothing to write to */
        boolean run();
    }

    private Insistence() {}

    /**
     * @param limit how long to go on trying
     * @return what the write returned
     * @throws RuntimeException as the last try threw it
     */
    static boolean until(Duration limit, Write write) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return write.run();
            } catch (RuntimeException failed) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw failed;
                }
                LOG.warn("the outbox could not be written, and will be again: {}", failed.toString());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
