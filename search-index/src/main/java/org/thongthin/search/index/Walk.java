package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the public items in the order of their ids. The dictionary of keys is in that order, over all segments and
 * whatever their documents' order is: so a walk may begin anywhere, sorts nothing, and holds no more than it gives.
 */
final class Walk {
    private static final Set<String> SOURCE = Set.of(Fields.SOURCE);
    private static final BytesRef ITEMS = new BytesRef(ItemDocument.key(""));

    private final List<LeafReaderContext> leaves;
    private final StoredFields stored;
    private final @Nullable TermsEnum keys;
    private final Segment[] segments;
    private final Instant now;
    private final @Nullable BytesRef kind;

    /** @param kind the code of a kind; null for all of them */
    Walk(IndexSearcher searcher, @Nullable String kind, Instant now) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.stored = searcher.storedFields();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.KEY);
        this.keys = terms == null ? null : terms.iterator();
        this.segments = new Segment[leaves.size()];
        this.kind = kind == null ? null : new BytesRef(kind);
        this.now = now;
    }

    /** The sources of the next items behind an id, or from the first on; at most {@code limit}. */
    List<String> sources(@Nullable String after, int limit) throws IOException {
        List<String> sources = new ArrayList<>();
        for (BytesRef key = first(after); key != null && sources.size() < limit; key = next()) {
            int document = document();
            if (document >= 0) {
                sources.add(stored.document(document, SOURCE).get(Fields.SOURCE));
            }
        }
        return sources;
    }

    /** The id of every n-th item: the last of each full group of n. */
    List<String> every(int n) throws IOException {
        List<String> ids = new ArrayList<>();
        long passed = 0;
        for (BytesRef key = first(null); key != null; key = next()) {
            if (document() >= 0 && ++passed % n == 0) {
                ids.add(key.utf8ToString().substring(ITEMS.length));
            }
        }
        return ids;
    }

    private @Nullable BytesRef first(@Nullable String after) throws IOException {
        if (keys == null) {
            return null;
        }
        BytesRef from = new BytesRef(ItemDocument.key(after == null ? "" : after));
        return switch (keys.seekCeil(from)) {
            case END -> null;
            case FOUND -> after == null ? ofAnItem(keys.term()) : next();
            case NOT_FOUND -> ofAnItem(keys.term());
        };
    }

    private @Nullable BytesRef next() throws IOException {
        return keys == null ? null : ofAnItem(keys.next());
    }

    private static @Nullable BytesRef ofAnItem(@Nullable BytesRef key) {
        return key != null && StringHelper.startsWith(key, ITEMS) ? key : null;
    }

    /** The public item under the key of now; -1 where it is not public, or of another kind. */
    private int document() throws IOException {
        if (keys == null) {
            return -1;
        }
        PostingsEnum documents = keys.postings(null, PostingsEnum.NONE);
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            int leaf = ReaderUtil.subIndex(document, leaves);
            if (isWanted(leaf, document - leaves.get(leaf).docBase)) {
                return document;
            }
        }
        return -1;
    }

    /** What is read of a segment is read forwards: for a document before the last one it begins anew. */
    private boolean isWanted(int leaf, int document) throws IOException {
        Segment segment = segments[leaf];
        if (segment == null || segment.last > document) {
            segment = new Segment(leaves.get(leaf).reader(), now);
            segments[leaf] = segment;
        }
        return segment.has(document, kind);
    }

    private static final class Segment {
        private final Live.Segment live;
        private final SortedDocValues kinds;
        private int last = -1;

        Segment(LeafReader reader, Instant now) throws IOException {
            this.live = new Live.Segment(reader, now);
            this.kinds = DocValues.getSorted(reader, Fields.KIND);
        }

        boolean has(int document, @Nullable BytesRef kind) throws IOException {
            last = document;
            return live.has(document)
                    && (kind == null
                            || (kinds.advanceExact(document)
                                    && kinds.lookupOrd(kinds.ordValue()).equals(kind)));
        }
    }
}
