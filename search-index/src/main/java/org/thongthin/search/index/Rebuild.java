package org.thongthin.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A whole new index that grows beside the one that answers, from a snapshot of everything. Until {@link #swap} nothing
 * of it is seen; closing it before discards it. One thread at a time may use it.
 */
public final class Rebuild implements AutoCloseable {
    private final ReadModel readModel;
    private final Generation generation;
    private boolean finished;

    Rebuild(ReadModel readModel, Generation generation) {
        this.readModel = readModel;
        this.generation = generation;
    }

    public void add(ReadModelChange change) {
        if (finished) {
            throw new IllegalStateException("the rebuild is over");
        }
        try {
            generation.write(change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes what was added, and nothing else, the read model with this cursor: durable and visible on return. A search
     * that has begun goes on with the old index, which is deleted after the last of them.
     */
    public void swap(String cursor) {
        if (finished) {
            throw new IllegalStateException("the rebuild is over");
        }
        try {
            generation.commit(cursor);
            readModel.swapIn(generation);
            finished = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (finished) {
            return;
        }
        finished = true;
        generation.doom();
        generation.letGo();
    }
}
