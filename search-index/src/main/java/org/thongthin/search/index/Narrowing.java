package org.thongthin.search.index;

import java.util.List;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.NumberRange;
import org.thongthin.search.query.Occurs;

/** What narrows a question and is not counted: all but the facets, which {@link FacetedCollector} narrows by itself. */
final class Narrowing {
    private Narrowing() {}

    static void addTo(BooleanQuery.Builder query, Filter filter, @Nullable Near near) {
        if (filter.occurs() != null) {
            query.add(occurs(filter.occurs()), Occur.FILTER);
        }
        for (NumberRange range : filter.numbers()) {
            query.add(number(range), Occur.FILTER);
        }
        if (filter.excludeId() != null) {
            query.add(new TermQuery(new Term(Fields.KEY, ItemDocument.key(filter.excludeId()))), Occur.MUST_NOT);
        }
        if (near != null) {
            query.add(
                    LatLonPoint.newDistanceQuery(
                            Fields.POINT, near.centre().lat(), near.centre().lon(), near.radiusMetres()),
                    Occur.FILTER);
        }
    }

    /** What the facets of the filter ask as well, for those who do not count by them. */
    static void addFacetsTo(BooleanQuery.Builder query, Filter filter) {
        for (Facet facet : Facet.of(filter)) {
            if (!facet.chosen().isEmpty()) {
                List<BytesRef> chosen =
                        facet.chosen().stream().map(BytesRef::new).toList();
                query.add(new TermInSetQuery(facet.field(), chosen), Occur.FILTER);
            }
        }
    }

    private static Query occurs(Occurs asked) {
        return switch (asked) {
            case Occurs.During during -> during(during);
            case Occurs.Before before ->
                new BooleanQuery.Builder()
                        .add(
                                LongField.newRangeQuery(
                                        Fields.OCCURS_FROM, Long.MIN_VALUE, before(Times.millis(before.end()))),
                                Occur.FILTER)
                        .add(
                                LongField.newRangeQuery(
                                        Fields.OCCURS_UNTIL, after(Times.millis(before.end())), Long.MAX_VALUE),
                                Occur.MUST_NOT)
                        .build();
        };
    }

    private static Query during(Occurs.During during) {
        long from = during.from() == null ? Long.MIN_VALUE : Times.millis(during.from());
        long until = during.until() == null ? Long.MAX_VALUE : Times.millis(during.until());
        Query isNotOver = new BooleanQuery.Builder()
                .add(LongField.newRangeQuery(Fields.OCCURS_FROM, from, Long.MAX_VALUE), Occur.SHOULD)
                .add(LongField.newRangeQuery(Fields.OCCURS_UNTIL, after(from), Long.MAX_VALUE), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(LongField.newRangeQuery(Fields.OCCURS_FROM, Long.MIN_VALUE, before(until)), Occur.FILTER)
                .add(isNotOver, Occur.FILTER)
                .build();
    }

    private static long before(long millis) {
        return millis == Long.MIN_VALUE ? millis : millis - 1;
    }

    private static long after(long millis) {
        return millis == Long.MAX_VALUE ? millis : millis + 1;
    }

    private static Query number(NumberRange range) {
        double least = range.least() == null ? Double.NEGATIVE_INFINITY : range.least();
        double most = range.below() == null ? Double.POSITIVE_INFINITY : Math.nextDown(range.below());
        return DoubleField.newRangeQuery(Fields.NUMBER + range.name(), least, most);
    }
}
