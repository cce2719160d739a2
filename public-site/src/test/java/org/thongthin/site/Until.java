package org.thongthin.site;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another thread is about to do. */
public final class Until {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Until() {}

    /** Something that may be true now or soon. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    /** Returns as soon as it is true; fails where it never is. */
    public static void it(String happens, Condition condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came to pass that " + happens);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (Exception e) {
            throw new AssertionError("It could not be seen.", e);
        }
    }
}
