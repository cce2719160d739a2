package org.thongthin.search.index;

import java.time.Instant;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

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
}
