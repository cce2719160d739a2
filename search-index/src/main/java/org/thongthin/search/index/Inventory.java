package org.thongthin.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What the read model holds at one moment, to be ticked off against a list of what it should hold: what is asked for is
 * ticked off, and what was not asked for is left. It costs a bit an entry. To be closed; one thread at a time may use it.
 */
public final class Inventory implements AutoCloseable {
    private static final Set<String> SOURCE = Set.of(Fields.SOURCE);

    private final Generation generation;
    private final IndexSearcher searcher;
    private final FixedBitSet ticked;

    /** Takes over the caller's hold on the generation. */
    Inventory(Generation generation) throws IOException {
        this.generation = generation;
        this.searcher = generation.acquire();
        this.ticked = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    /** The item's source, whether its time is over or not; null where there is none. */
    public @Nullable String takeItem(String id) {
        return take(ItemDocument.key(id));
    }

    /** The reference's source; null where there is none. */
    public @Nullable String takeReference(String type, String id) {
        return take(ReferenceDocuments.key(type, id));
    }

    private @Nullable String take(String key) {
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                String source = take(leaf, key);
                if (source != null) {
                    return source;
                }
            }
            return null;
        } catch (IOException e) {
            throw generation.failed(e);
        }
    }

    /** Under a reference's key stand its names too; only one of the documents has a source. */
    private @Nullable String take(LeafReaderContext leaf, String key) throws IOException {
        PostingsEnum documents = leaf.reader().postings(new Term(Fields.KEY, key), PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        for (int document = documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live != null && !live.get(document)) {
                continue;
            }
            String source =
                    leaf.reader().storedFields().document(document, SOURCE).get(Fields.SOURCE);
            if (source != null) {
                ticked.set(leaf.docBase + document);
                return source;
            }
        }
        return null;
    }

    /** The ids of the items that were not taken and that are public at this time. */
    public void forEachItemLeft(Instant now, Consumer<String> ids) {
        forEachLeft(Live.items(now), ids);
    }

    /** The ids of the references of the type that were not taken. */
    public void forEachReferenceLeft(String type, Consumer<String> ids) {
        forEachLeft(new TermQuery(new Term(Fields.TYPE, ReferenceDocuments.type(type))), ids);
    }

    private void forEachLeft(Query query, Consumer<String> ids) {
        try {
            searcher.search(query, Collecting.with(new Left(ids)));
        } catch (IOException e) {
            throw generation.failed(e);
        }
    }

    private final class Left extends SimpleCollector {
        private final Consumer<String> found;
        private SortedDocValues ids = DocValues.emptySorted();
        private int base;

        Left(Consumer<String> found) {
            this.found = found;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            base = leaf.docBase;
        }

        @Override
        public void collect(int document) throws IOException {
            if (!ticked.get(base + document) && ids.advanceExact(document)) {
                found.accept(ids.lookupOrd(ids.ordValue()).utf8ToString());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public void close() {
        try {
            generation.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            generation.letGo();
        }
    }
}
