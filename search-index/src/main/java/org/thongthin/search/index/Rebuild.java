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
    private final WritingBehind writing = new WritingBehind();
    private boolean finished;

    Rebuild(ReadModel readModel, Generation generation) {
        this.readModel = readModel;
        this.generation = generation;
    }

    /** That it can't be written may be told by a later call. */
    public void add(ReadModelChange change) {
        requireUnfinished();
        try {
            writing.add(Writing.about(change), generation.ready(change));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds up what was added, from the files that it was written to, each verified, so that it can be compared with where it
     * came from before it counts.
     */
    public Contents contents() {
        requireUnfinished();
        try {
            writing.finish();
            generation.commit(null);
            return generation.contents();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes what was added, and nothing else, the read model with this cursor: durable and visible on return. A search
     * that has begun goes on with the old index. That is kept to go back to, and what was kept until now is deleted.
     */
    public void swap(String cursor) {
        requireUnfinished();
        try {
            writing.finish();
            generation.commit(cursor);
            readModel.swapIn(generation);
            finished = true;
            writing.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("the rebuild is over");
        }
    }

    @Override
    public void close() {
        if (finished) {
            return;
        }
        finished = true;
        writing.close();
        generation.doom();
        generation.letGo();
    }
}
