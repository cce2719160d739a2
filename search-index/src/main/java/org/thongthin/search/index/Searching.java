package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Keyboard;
import org.thongthin.search.query.FacetCount;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** One question asked of one state of the index. */
final class Searching {
    private static final SortField BY_NEWEST =
            LongField.newSortField(Fields.PUBLISHED_AT, true, SortedNumericSelector.Type.MIN);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final String KIND_NEWS = "news";
    private static final long DAY = 86_400_000L;

    private final IndexSearcher searcher;
    private final SearchQuestion question;

    Searching(IndexSearcher searcher, SearchQuestion question) {
        this.searcher = searcher;
        this.question = question;
    }

    SearchAnswer answer() throws IOException {
        if (question.text().isBlank()) {
            return answer(MatchAllDocsQuery.INSTANCE, List.of(), null);
        }
        Matching matching = new Matching(searcher.getIndexReader());
        TextQuery asked = TextQuery.of(question.text());
        Query strict = asked.strict(matching);
        if (finds(strict)) {
            return answer(strict, asked.words(), null);
        }
        String retyped = Keyboard.otherLayout(question.text());
        TextQuery corrected = TextQuery.of(retyped);
        Query correctedStrict = corrected.strict(matching);
        if (finds(correctedStrict)) {
            return answer(correctedStrict, corrected.words(), retyped);
        }
        return answer(asked.loose(matching), asked.words(), null);
    }

    /** Whether there is anything at all, filters aside: a filter that leaves nothing is no reason to ask for else. */
    private boolean finds(Query text) throws IOException {
        return Lookups.exists(
                searcher,
                new BooleanQuery.Builder()
                        .add(Live.items(question.now()), Occur.FILTER)
                        .add(text, Occur.FILTER)
                        .build());
    }

    private SearchAnswer answer(Query text, List<String> words, @Nullable String corrected) throws IOException {
        List<FacetCounter> counters =
                Facet.of(question.filter()).stream().map(FacetCounter::new).toList();
        int wanted = Math.min(question.offset() + question.limit(), SearchQuestion.DEEPEST);
        TopFieldCollector top =
                new TopFieldCollectorManager(order(words), Math.max(wanted, 1), Integer.MAX_VALUE).newCollector();
        FacetedCollector collector = new FacetedCollector(top, counters);
        searcher.search(query(text, words), Collecting.with(collector));
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        counters.forEach(counter -> facets.put(counter.field(), counter.counts()));
        return new SearchAnswer(collector.total(), hits(top, wanted, words), facets, corrected);
    }

    private Query query(Query text, List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(Live.items(question.now()), Occur.FILTER)
                .add(text, Occur.MUST);
        Filter filter = question.filter();
        if (filter.district() != null) {
            query.add(new TermQuery(new Term(Fields.DISTRICT, filter.district())), Occur.FILTER);
        }
        if (filter.excludeId() != null) {
            query.add(new TermQuery(new Term(Fields.KEY, ItemDocument.key(filter.excludeId()))), Occur.MUST_NOT);
        }
        Near near = question.near();
        if (near != null) {
            query.add(
                    LatLonPoint.newDistanceQuery(
                            Fields.POINT, near.centre().lat(), near.centre().lon(), near.radiusMetres()),
                    Occur.FILTER);
        }
        if (!words.isEmpty()) {
            query.add(recentNews(), Occur.SHOULD);
        }
        return query.build();
    }

    private Query recentNews() {
        Query recent = LongField.newDistanceFeatureQuery(
                Fields.PUBLISHED_AT, Weights.RECENT_NEWS, Times.millis(question.now()), Weights.PIVOT_DAYS * DAY);
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, KIND_NEWS)), Occur.FILTER)
                .add(recent, Occur.MUST)
                .build();
    }

    private org.apache.lucene.search.Sort order(List<String> words) {
        Near near = question.near();
        if (question.sort() == Sort.NEAREST && near != null) {
            return new org.apache.lucene.search.Sort(
                    LatLonDocValuesField.newDistanceSort(
                            Fields.POINT, near.centre().lat(), near.centre().lon()),
                    BY_NEWEST,
                    BY_ID);
        }
        if (question.sort() == Sort.NEWEST || words.isEmpty()) {
            return new org.apache.lucene.search.Sort(BY_NEWEST, BY_ID);
        }
        return new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, BY_NEWEST, BY_ID);
    }

    private List<Hit> hits(TopFieldCollector top, int wanted, List<String> words) throws IOException {
        if (question.limit() == 0 || question.offset() >= wanted) {
            return List.of();
        }
        HitReader reader = new HitReader(searcher.storedFields(), words, question.near());
        List<Hit> hits = new ArrayList<>(question.limit());
        for (ScoreDoc found : top.topDocs(question.offset(), wanted - question.offset()).scoreDocs) {
            hits.add(reader.hit(found.doc));
        }
        return List.copyOf(hits);
    }
}
