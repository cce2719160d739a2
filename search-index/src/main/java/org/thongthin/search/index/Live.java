package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The items that are public at a time. Whatever answers with items, or counts them, asks here. */
final class Live {
    private Live() {}

    static Query items(Instant now) {
        return withoutExpired(new TermQuery(new Term(Fields.TYPE, ItemDocument.TYPE)), now);
    }

    /** Items with the value in the field; only items have the fields that this is asked for. */
    static Query items(String field, String value, Instant now) {
        return withoutExpired(new TermQuery(new Term(field, value)), now);
    }

    private static Query withoutExpired(Query items, Instant now) {
        Query expired = LongField.newRangeQuery(Fields.UNTIL, Long.MIN_VALUE, Times.millis(now));
        return new BooleanQuery.Builder()
                .add(items, Occur.FILTER)
                .add(expired, Occur.MUST_NOT)
                .build();
    }

    /** The same for those who walk through a segment by themselves, document by document in their order. */
    static final class Segment {
        private final @Nullable Bits undeleted;
        private final SortedNumericDocValues until;
        private final long now;

        Segment(LeafReader reader, Instant now) throws IOException {
            this.undeleted = reader.getLiveDocs();
            this.until = DocValues.getSortedNumeric(reader, Fields.UNTIL);
            this.now = Times.millis(now);
        }

        boolean has(int document) throws IOException {
            if (undeleted != null && !undeleted.get(document)) {
                return false;
            }
            return !until.advanceExact(document) || until.nextValue() > now;
        }
    }
}
