package org.thongthin.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One Lucene index with its one writer. It is closed, and deleted where that was asked for, when the last of those who
 * hold it lets go.
 */
final class Generation {
    private static final Logger LOG = System.getLogger(Generation.class.getName());
    private static final Similarity SIMILARITY = new BM25Similarity(Weights.K1, Weights.B);

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable String cursor;
    private int holders = 1;
    private boolean doomed;

    /** Work on a searcher. */
    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private Generation(
            Path path, Directory directory, IndexWriter writer, SearcherManager searchers, @Nullable String cursor) {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.cursor = cursor;
    }

    /** An empty one, committed; where that fails, for want of space for example, nothing of it stays. */
    static Generation create(Path path) throws IOException {
        try {
            return opened(path, config(IndexWriterConfig.OpenMode.CREATE), null);
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
     * The one that stands there as of its last commit.
     *
     * @throws UnfitIndexException where another version wrote it
     * @throws IOException where it is damaged: every file is read once and its checksum compared
     */
    static Generation open(Path path) throws IOException, UnfitIndexException {
        try (Directory directory = FSDirectory.open(path)) {
            Commit commit = verify(directory);
            return opened(path, config(IndexWriterConfig.OpenMode.APPEND), commit.cursor());
        }
    }

    /** Whatever fails on the way, the lock and the files are let go, so that the next try is not refused. */
    private static Generation opened(Path path, IndexWriterConfig config, @Nullable String cursor) throws IOException {
        Directory directory = FSDirectory.open(path);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, config);
            if (config.getOpenMode() == IndexWriterConfig.OpenMode.CREATE) {
                commit(writer, cursor);
            }
            SearcherManager searchers = new SearcherManager(writer, new Searchers());
            return new Generation(path, directory, writer, searchers, cursor);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer == null ? null : writer::rollback, directory);
            throw e;
        }
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }

    private static Commit verify(Directory directory) throws IOException, UnfitIndexException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Commit commit = Commit.read(reader.getIndexCommit().getUserData());
            if (!commit.isOurs()) {
                throw new UnfitIndexException("it is of " + commit + ", we are of " + Commit.at(null));
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return commit;
        }
    }

    private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setSimilarity(SIMILARITY)
                .setRAMBufferSizeMB(32)
                .setCommitOnClose(false);
    }

    Path path() {
        return path;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    /** Nothing of it is durable or visible before {@link #commit}. */
    void write(ReadModelChange change) throws IOException {
        switch (change) {
            case ReadModelChange.PutItem(IndexedItem item) ->
                writer.updateDocument(key(ItemDocument.key(item.id())), ItemDocument.of(item));
            case ReadModelChange.RemoveItem(String id) -> writer.deleteDocuments(key(ItemDocument.key(id)));
            case ReadModelChange.PutReference(Reference reference) ->
                writer.updateDocuments(
                        key(ReferenceDocuments.key(reference.type(), reference.id())),
                        ReferenceDocuments.of(reference));
            case ReadModelChange.RemoveReference(String type, String id) ->
                writer.deleteDocuments(key(ReferenceDocuments.key(type, id)));
        }
    }

    private static Term key(String key) {
        return new Term(Fields.KEY, key);
    }

    void commit(String reached) throws IOException {
        commit(writer, reached);
        searchers.maybeRefreshBlocking();
        // Last: who reads this cursor finds what came with it.
        cursor = reached;
    }

    private static void commit(IndexWriter writer, @Nullable String cursor) throws IOException {
        writer.setLiveCommitData(Commit.at(cursor).data().entrySet());
        writer.commit();
    }

    <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.read(searcher);
        } finally {
            searchers.release(searcher);
        }
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
        try {
            Generations.delete(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An old generation stays until the next start: " + path, e);
        }
    }
}
