package org.thongthin.search.index;

import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Near;

/** What narrows a question and is not counted: all but the facets, which {@link FacetedCollector} narrows by itself. */
final class Narrowing {
    private Narrowing() {}

    static void addTo(BooleanQuery.Builder query, Filter filter, @Nullable Near near) {
        if (filter.district() != null) {
            query.add(new TermQuery(new Term(Fields.DISTRICT, filter.district())), Occur.FILTER);
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
}
