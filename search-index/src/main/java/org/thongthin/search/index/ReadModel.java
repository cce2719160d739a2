package org.thongthin.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.WholeNames;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.NumberSum;
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
    private final Version version;
    /** The clock's milliseconds at the start, so that it grows over restarts too. */
    private final AtomicLong visibleChanges = new AtomicLong(System.currentTimeMillis());

    private final SynonymBook synonyms = new SynonymBook();
    private volatile Generation current;
    private boolean closed;

    private ReadModel(Generations generations, Version version, Generation current) {
        this.generations = generations;
        this.version = version;
        this.current = current;
    }

    /**
     * Opens the read model in the folder, which is made where there is none. An index that another version wrote goes on
     * answering until a new one is swapped in, where this version can read it. One that is damaged is left for an empty one
     * without a cursor. What has to be done about either is told by {@link #rebuildReason}.
     *
     * @throws IllegalStateException where a running process has the folder open
     */
    public static ReadModel open(Path folder) {
        return open(folder, Version.ours());
    }

    static ReadModel open(Path folder, Version version) {
        try {
            Generations generations = new Generations(folder);
            return new ReadModel(generations, version, new Opening(generations, version).open());
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("another process has the index open: " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where in the change feed this state stands: what came with the last change; null before the first. */
    public @Nullable String cursor() {
        return current.cursor();
    }

    /** Why the index has to be built anew, though it may answer; null where it has not. */
    public @Nullable RebuildReason rebuildReason() {
        return current.rebuildReason();
    }

    /** When somebody went back to the index of before, if that is the one that answers; null otherwise. */
    public @Nullable Instant rolledBackAt() {
        return generations.rolledBackAt();
    }

    /** A number that grows with each visible change, and from one start to the next. */
    public long generation() {
        return visibleChanges.get();
    }

    /**
     * Makes the changes, in their order, and the cursor one durable step: on return they are on disk and every later
     * question sees all of them; on an exception none of them is or will be seen.
     *
     * @throws IllegalStateException where something is to be put into an index of another version
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
            current = Generation.open(failed.path(), version);
            failed.letGo();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The index cannot be written to; it goes on answering as of its last change.", e);
            failed.noteDamage(e);
        } catch (UnfitIndexException | RuntimeException e) {
            // Lucene answers damage with exceptions of many kinds, not only its own.
            failed.setDamaged(e);
        }
    }

    /** Starts a new index beside this one, which goes on answering. */
    public Rebuild rebuild() {
        try {
            return new Rebuild(this, Generation.create(generations.next(), version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void swapIn(Generation rebuilt) throws IOException {
        requireOpen();
        Generation old = current;
        Path older = generations.previous();
        try {
            generations.point(rebuilt.path(), old.isWorthKeeping() ? old.path() : older);
        } catch (IOException e) {
            if (!rebuilt.path().equals(generations.current())) {
                throw e;
            }
            LOG.log(Level.WARNING, "The swap is done, but a power cut may yet undo it.", e);
        }
        current = rebuilt;
        visibleChanges.incrementAndGet();
        old.abandonWriting();
        if (old.isWorthKeeping()) {
            Generations.discard(older);
        } else {
            old.doom();
        }
        old.letGo();
    }

    /**
     * What the index holds now, for comparing it with what it should hold. It keeps that state readable until it is
     * closed.
     */
    public Inventory inventory() {
        Generation held = held();
        try {
            return new Inventory(held);
        } catch (IOException e) {
            held.letGo();
            throw held.failed(e);
        }
    }

    /** Compares the checksum of every file with what it was written with; damage makes itself known as {@link #rebuildReason}. */
    public void verify() {
        Generation held = held();
        try {
            held.verify();
        } finally {
            held.letGo();
        }
    }

    public SearchAnswer search(SearchQuestion question) {
        WholeNames names = current.names();
        return readOrElse(
                searcher -> new Searching(searcher, question, synonyms.of(searcher), names).answer(),
                searcher -> new Searching(searcher, question, synonyms.of(searcher), names).plainly());
    }

    /**
     * Adds up numbers of the items that pass a filter now, in one pass.
     *
     * @return by name, for each that is asked for
     */
    public Map<String, NumberSum> sums(Filter filter, List<String> numbers, Instant now) {
        return read(searcher -> Sums.of(searcher, filter, numbers, now));
    }

    /** The item's source; null where there is none or its {@code until} is not after now. */
    public @Nullable String item(String id, Instant now) {
        return read(searcher -> Lookups.item(searcher, id, now)).orElse(null);
    }

    /**
     * The sources of items that are public now, in the order of their ids (of their UTF-8 bytes), to go through all of them
     * piece by piece: an item that stays is met once, however many come and go meanwhile.
     *
     * @param kind the code of a kind; null for all of them
     * @param after the id behind which to go on, whether there is such an item or not; null for the start
     * @param limit at most so many; fewer only at the end
     */
    public List<String> items(@Nullable String kind, @Nullable String after, int limit, Instant now) {
        return read(searcher -> new Walk(searcher, kind, now).sources(after, limit));
    }

    /** How many items are public now. @param kind the code of a kind; null for all of them */
    public int count(@Nullable String kind, Instant now) {
        return read(searcher -> searcher.count(kind == null ? Live.items(now) : Live.items(Fields.KIND, kind, now)));
    }

    /** In that order, the id of every n-th item that is public now: where each full group of n ends. */
    public List<String> itemIds(int every, Instant now) {
        return read(searcher -> new Walk(searcher, null, now).every(every));
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

    /** When the next of the items that are public now ends; null where none of them does. */
    public @Nullable Instant nextEnd(Instant now) {
        return read(searcher -> Lookups.nextEnd(searcher, now)).orElse(null);
    }

    /**
     * The sources of items whose {@code until} came after the one moment and no later than now, in no order.
     *
     * @param most where there are more, the others are left out
     */
    public List<String> ended(Instant after, Instant now, int most) {
        return read(searcher -> Lookups.ended(searcher, after, now, most));
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
        return readOrElse(
                searcher -> new Suggesting(searcher, limit, now).suggest(typed), searcher -> List.<Suggestion>of());
    }

    /** An index of another version may lack what the finer ways to read it ask for. */
    private <T> T readOrElse(Generation.Reading<T> finely, Generation.Reading<T> plainly) {
        Generation held = held();
        try {
            return held.read(finely);
        } catch (RuntimeException e) {
            if (held.isOurs()) {
                throw e;
            }
            LOG.log(Level.DEBUG, "The index of another version answers plainly.", e);
            return held.read(plainly);
        } finally {
            held.letGo();
        }
    }

    <T> T read(Generation.Reading<T> reading) {
        Generation held = held();
        try {
            return held.read(reading);
        } finally {
            held.letGo();
        }
    }

    private Generation held() {
        Generation held = current;
        while (!held.hold()) {
            requireStillCurrent(held);
            held = current;
        }
        return held;
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
