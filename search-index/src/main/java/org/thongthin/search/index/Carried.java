package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Tells whether a public item is of a place, an organisation or a category. */
final class Carried {
    /** Looking a code up in a segment is one step. */
    private final Effort effort = new Effort(3_000);

    private final List<LeafReaderContext> leaves;
    private final Instant now;
    private final Map<String, @Nullable TermsEnum[]> terms = new HashMap<>();

    Carried(IndexReader reader, Instant now) {
        this.leaves = reader.leaves();
        this.now = now;
    }

    static String carrier(String field, String code) {
        return field + "/" + code;
    }

    /** Always where nothing has to carry it; not any more after thousands of names that no item has. */
    boolean isCarried(String carrier) throws IOException {
        int end = carrier.indexOf('/');
        return end < 0 || has(carrier.substring(0, end), carrier.substring(end + 1));
    }

    private boolean has(String field, String code) throws IOException {
        @Nullable TermsEnum[] ofField = terms.get(field);
        if (ofField == null) {
            ofField = new TermsEnum[leaves.size()];
            terms.put(field, ofField);
        }
        BytesRef term = new BytesRef(code);
        for (int i = 0; i < ofField.length; i++) {
            if (!effort.spend(1)) {
                return false;
            }
            TermsEnum segment = ofField[i];
            if (segment == null) {
                Terms all = leaves.get(i).reader().terms(field);
                segment = all == null ? TermsEnum.EMPTY : all.iterator();
                ofField[i] = segment;
            }
            if (segment.seekExact(term) && isAnyLive(leaves.get(i), segment)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyLive(LeafReaderContext leaf, TermsEnum term) throws IOException {
        Live.Segment live = new Live.Segment(leaf.reader(), now);
        PostingsEnum items = term.postings(null, PostingsEnum.NONE);
        while (items.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            if (live.has(items.docID())) {
                return true;
            }
        }
        return false;
    }
}
