package org.thongthin.search.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes on threads of its own while the next is being analysed; what is about the same thing in its order. After a failure
 * nothing more is written, and every later call fails with it. One thread at a time may use it.
 */
final class WritingBehind implements AutoCloseable {
    /** So many wait to be written at most, and what is analysed waits for them; enough for a lane that flushes a segment. */
    private static final int AHEAD = 512;

    /** To put a document into the index takes about twice as long as its analysis. */
    private static final int LANES = 2;

    private final List<ExecutorService> lanes =
            Stream.generate(WritingBehind::lane).limit(LANES).toList();
    private final Semaphore free = new Semaphore(AHEAD);
    private volatile @Nullable Throwable failure;

    @FunctionalInterface
    interface Step {
        void write() throws IOException;
    }

    private static ExecutorService lane() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("rebuild-writing").factory());
    }

    /** @param about steps about the same are done one after another */
    void add(String about, Step step) throws IOException {
        requireNoFailure();
        free.acquireUninterruptibly();
        lanes.get(Math.floorMod(about.hashCode(), LANES)).execute(() -> {
            write(step);
            free.release();
        });
    }

    /** A document that could not be written for whatever reason must not be missed without a word. */
    private void write(Step step) {
        if (failure != null) {
            return;
        }
        try {
            step.write();
        } catch (Throwable e) {
            failure = e;
        }
    }

    /** Returns when all that was added is written. */
    void finish() throws IOException {
        free.acquireUninterruptibly(AHEAD);
        free.release(AHEAD);
        requireNoFailure();
    }

    private void requireNoFailure() throws IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw new IOException(e.getMessage(), e);
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    /** Waits for what is being written, so that the index can be closed. */
    @Override
    public void close() {
        lanes.forEach(ExecutorService::close);
    }
}
