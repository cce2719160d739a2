package org.thongthin.cms.media;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Room for two pictures at a time: an unpacked one takes up to some hundreds of megabytes, and as many as like may come. */
final class Workbench {
    private final Semaphore places = new Semaphore(2, true);

    /** Waits for a place, first come first served, and gives it back whatever happens. */
    <T> T use(Supplier<T> work) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to decode", e);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
