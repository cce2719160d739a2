package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** Reads candidates of one segment; each document is asked for at most once, in their order. */
final class SegmentCandidates {
    private final int base;
    private final NumericDocValues orders;
    private final BinaryDocValues keys;
    private final Live.Segment live;

    SegmentCandidates(LeafReaderContext leaf, Instant now) throws IOException {
        base = leaf.docBase;
        orders = DocValues.getNumeric(leaf.reader(), Fields.ORDER);
        keys = DocValues.getBinary(leaf.reader(), Fields.SUGGESTED);
        live = new Live.Segment(leaf.reader(), now);
    }

    long order(int document) throws IOException {
        return orders.advanceExact(document) ? orders.longValue() : Long.MIN_VALUE;
    }

    /** Null where it is deleted or over. */
    @Nullable
    Candidate read(int document, long order) throws IOException {
        if (!live.has(document) || !keys.advanceExact(document)) {
            return null;
        }
        String[] texts = keys.binaryValue().utf8ToString().split(String.valueOf(SuggestionFields.NEXT), -1);
        return new Candidate(base + document, order, texts[0], List.of(texts).subList(1, texts.length));
    }
}
