package org.thongthin.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Suggestion;

/**
 * All that the public site knows: items, reference data, and how far along the change feed they are. Any number of
 * threads may read; changes are made one after another. A reader sees the state after some change as a whole, never one
 * in between. Failing files end in an {@link UncheckedIOException}.
 */
public final class ReadModel implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ReadModel.class.getName());

    private final Generations generations;
    /** The clock's milliseconds at the start, so that it grows over restarts too. */
    private final AtomicLong visibleChanges = new AtomicLong(System.currentTimeMillis());

    private volatile Generation current;
    private boolean closed;

    private ReadModel(Generations generations, Generation current) {
        this.generations = generations;
        this.current = current;
    }

    /**
     * Opens the read model in the folder, which is made where there is none. An index that is damaged, or that another
     * version wrote, is left for an empty one without a cursor, so that whoever follows the feed starts anew.
     *
     * @throws IllegalStateException where a running process has the folder open
     */
    public static ReadModel open(Path folder) {
        try {
            Generations generations = new Generations(folder);
            Generation opened = openCurrent(generations);
            if (opened == null) {
                opened = Generation.create(generations.next());
                generations.point(opened.path());
            }
            generations.sweep(opened.path());
            return new ReadModel(generations, opened);
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("another process has the index open: " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null where there is none that can be used. */
    private static @Nullable Generation openCurrent(Generations generations) throws IOException {
        Path path = generations.current();
        if (path == null) {
            if (!generations.isNew()) {
                LOG.log(Level.WARNING, "The index has no readable pointer to its generation: starting empty.");
            }
            return null;
        }
        try {
            return Generation.open(path);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (UnfitIndexException e) {
            LOG.log(Level.WARNING, "The index {0} is of another version, starting empty: {1}", path, e.getMessage());
            return null;
        } catch (IOException | RuntimeException e) {
            // Lucene answers damage with exceptions of many kinds, not only its own.
            LOG.log(Level.WARNING, "The index " + path + " is damaged: starting empty.", e);
            return null;
        }
    }

    /** Where in the change feed this state stands: what came with the last change; null before the first. */
    public @Nullable String cursor() {
        return current.cursor();
    }

    /** A number that grows with each visible change, and from one start to the next. */
    public long generation() {
        return visibleChanges.get();
    }

    /**
     * Makes the changes, in their order, and the cursor one durable step: on return they are on disk and every later
     * question sees all of them; on an exception none of them is or will be seen.
     */
    public synchronized void apply(List<? extends ReadModelChange> changes, String cursor) {
        requireOpen();
        try {
            for (ReadModelChange change : changes) {
                current.write(change);
            }
            current.commit(cursor);
        } catch (IOException e) {
            startOverFromLastCommit();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            startOverFromLastCommit();
            throw e;
        }
        visibleChanges.incrementAndGet();
    }

    private void startOverFromLastCommit() {
        Generation failed = current;
        try {
            failed.abandonWriting();
            current = Generation.open(failed.path());
            failed.letGo();
        } catch (IOException | UnfitIndexException | RuntimeException e) {
            LOG.log(Level.ERROR, "The index cannot be written to; it goes on answering as of its last change.", e);
        }
    }

    /** Starts a new index beside this one, which goes on answering. */
    public Rebuild rebuild() {
        try {
            return new Rebuild(this, Generation.create(generations.next()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void swapIn(Generation rebuilt) throws IOException {
        requireOpen();
        generations.point(rebuilt.path());
        Generation old = current;
        current = rebuilt;
        visibleChanges.incrementAndGet();
        old.doom();
        old.letGo();
    }

    public SearchAnswer search(SearchQuestion question) {
        return read(searcher -> new Searching(searcher, question).answer());
    }

    /** The item's source; null where there is none or its {@code until} is not after now. */
    public @Nullable String item(String id, Instant now) {
        return read(searcher -> Lookups.item(searcher, id, now)).orElse(null);
    }

    /** The reference's source; null where there is none. */
    public @Nullable String reference(String type, String id) {
        return read(searcher -> Lookups.reference(searcher, type, id)).orElse(null);
    }

    /** The sources of all references of the type, ordered by id. */
    public List<String> references(String type) {
        return read(searcher -> Lookups.references(searcher, type));
    }

    /** The ids of all references of the type, in order, for those whose sources are too many to have at once. */
    public List<String> referenceIds(String type) {
        return read(searcher -> Lookups.referenceIds(searcher, type));
    }

    /** Whether an item that is public now shows the picture. */
    public boolean refersToMedia(String hash, Instant now) {
        return read(searcher -> Lookups.exists(searcher, Live.items(Fields.MEDIA, hash, now)));
    }

    /** The hashes of all pictures that items show, expired ones too, in order and each once. */
    public List<String> media() {
        return read(Lookups::media);
    }

    /**
     * What may be meant by what has been typed so far, the likeliest first, each text once.
     *
     * @param limit at most so many
     */
    public List<Suggestion> suggest(String typed, int limit, Instant now) {
        return read(searcher -> new Suggesting(searcher, limit, now).suggest(typed));
    }

    private <T> T read(Generation.Reading<T> reading) {
        while (true) {
            Generation held = current;
            if (!held.hold()) {
                requireStillCurrent(held);
                continue;
            }
            try {
                return held.read(reading);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                held.letGo();
            }
        }
    }

    private void requireStillCurrent(Generation let) {
        if (let == current) {
            throw new IllegalStateException("the read model is closed");
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the read model is closed");
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            current.letGo();
        }
    }
}
