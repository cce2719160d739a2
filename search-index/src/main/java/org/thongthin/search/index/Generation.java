package org.thongthin.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.WholeNames;

/**
 * One Lucene index with its one writer. It is closed, and deleted where that was asked for, when the last of those who
 * hold it lets go.
 */
final class Generation {
    private static final Logger LOG = System.getLogger(Generation.class.getName());

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Version version;
    private final boolean ours;
    private final ProtectedNames names;
    private volatile @Nullable String cursor;
    private volatile boolean damaged;
    private int holders = 1;
    private boolean doomed;

    /** Work on a searcher. */
    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private Generation(
            Path path, Directory directory, IndexWriter writer, SearcherManager searchers, Commit at, boolean ours)
            throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.version = at.version();
        this.cursor = at.cursor();
        this.ours = ours;
        this.names = protectedNames(searchers);
    }

    /** An empty one, committed; where that fails, for want of space for example, nothing of it stays. */
    static Generation create(Path path, Version version) throws IOException {
        try {
            return opened(path, WriterConfig.toCreate(), new Commit(version, null), true);
        } catch (IOException | RuntimeException e) {
            try {
                Generations.delete(path);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /**
     * The one that stands there as of its last commit. One that another version wrote keeps its documents as they are: they
     * can be read and removed, and no merge touches them.
     *
     * @throws UnfitIndexException where another version wrote it that can't be read
     * @throws IOException where it is damaged: every file is read once and its checksum compared
     */
    static Generation open(Path path, Version version) throws IOException, UnfitIndexException {
        try (Directory directory = FSDirectory.open(path)) {
            Commit commit = verify(directory);
            boolean ours = commit.version().equals(version);
            if (!ours && !commit.version().isReadable()) {
                throw new UnfitIndexException("it is of " + commit.version() + ", we are of " + version);
            }
            return opened(path, ours ? WriterConfig.toGoOn() : WriterConfig.toTakeAway(), commit, ours);
        }
    }

    /** Whatever fails on the way, the lock and the files are let go, so that the next try is not refused. */
    private static Generation opened(Path path, IndexWriterConfig config, Commit at, boolean ours) throws IOException {
        Directory directory = FSDirectory.open(path);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, config);
            if (config.getOpenMode() == IndexWriterConfig.OpenMode.CREATE) {
                commit(writer, at);
            }
            SearcherManager searchers = new SearcherManager(writer, new Searchers());
            return new Generation(path, directory, writer, searchers, at, ours);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer == null ? null : writer::rollback, directory);
            throw e;
        }
    }

    private static ProtectedNames protectedNames(SearcherManager searchers) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return ProtectedNames.of(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    private static Commit verify(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Damage.requireNone(reader);
            return Commit.read(reader.getIndexCommit().getUserData());
        }
    }

    Path path() {
        return path;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    boolean isOurs() {
        return ours;
    }

    /** Null where it can go on as it is. */
    @Nullable
    RebuildReason rebuildReason() {
        if (cursor == null) {
            return RebuildReason.EMPTY;
        }
        if (damaged) {
            return RebuildReason.DAMAGED;
        }
        return ours ? null : RebuildReason.OTHER_VERSION;
    }

    /** Whether anyone may ever want to go back to it. */
    boolean isWorthKeeping() {
        return cursor != null && !damaged;
    }

    /**
     * Nothing of it is durable or visible before {@link #commit}.
     *
     * @throws IllegalStateException where something is to be put into one of another version
     */
    void write(ReadModelChange change) throws IOException {
        ready(change).write();
    }

    /** Like {@link #write}, with the analysis done and the writing left to be done, in the same order. */
    WritingBehind.Step ready(ReadModelChange change) {
        if (!ours && !isRemoval(change)) {
            throw new IllegalStateException("the index is of another version and can only be replaced");
        }
        return Writing.ready(writer, change, names);
    }

    private static boolean isRemoval(ReadModelChange change) {
        return change instanceof ReadModelChange.RemoveItem || change instanceof ReadModelChange.RemoveReference;
    }

    /** The names that are protected in it. */
    WholeNames names() {
        return names.known();
    }

    void commit(@Nullable String reached) throws IOException {
        Writing.learn(writer, names);
        commit(writer, new Commit(version, reached));
        searchers.maybeRefreshBlocking();
        // Last: who reads this cursor finds what came with it.
        cursor = reached;
    }

    private static void commit(IndexWriter writer, Commit at) throws IOException {
        writer.setLiveCommitData(at.data().entrySet());
        writer.commit();
    }

    /** Adds up what is committed, from the files and not from memory, every one of which is verified before. */
    Contents contents() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Damage.requireNone(reader);
            return Contents.of(reader);
        }
    }

    /** Compares the checksum of every file; what fails is remembered as damage. */
    void verify() {
        try {
            IndexSearcher searcher = acquire();
            try {
                Damage.requireNone(searcher.getIndexReader());
            } finally {
                release(searcher);
            }
        } catch (IOException e) {
            noteDamage(e);
        }
    }

    <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = acquire();
            try {
                return reading.read(searcher);
            } finally {
                release(searcher);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    /** What to throw for it; damage is remembered, so that the index is built anew. */
    UncheckedIOException failed(IOException failure) {
        noteDamage(failure);
        return new UncheckedIOException(failure);
    }

    /** Remembers damage, if it is that what the failure shows. */
    void noteDamage(IOException failure) {
        if (Damage.shows(failure)) {
            setDamaged(failure);
        }
    }

    void setDamaged(Exception failure) {
        if (!damaged) {
            LOG.log(Level.ERROR, "The index is damaged and will be built anew: " + path, failure);
        }
        damaged = true;
    }

    /** False where it is closed already. */
    synchronized boolean hold() {
        if (holders == 0) {
            return false;
        }
        holders++;
        return true;
    }

    void letGo() {
        synchronized (this) {
            holders--;
            if (holders > 0) {
                return;
            }
        }
        close();
    }

    /** To be deleted when it is closed. */
    synchronized void doom() {
        doomed = true;
    }

    /** Gives up what was written since the last commit and the lock; readers may go on. */
    void abandonWriting() throws IOException {
        writer.rollback();
    }

    private void close() {
        try (directory) {
            try {
                searchers.close();
            } finally {
                writer.rollback();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + path, e);
        } finally {
            deleteIfDoomed();
        }
    }

    private synchronized void deleteIfDoomed() {
        if (!doomed) {
            return;
        }
        Generations.discard(path);
    }
}
