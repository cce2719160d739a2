package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.WholeNames;
import org.thongthin.search.query.BadCursorException;
import org.thongthin.search.query.FacetCount;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;

/** One question asked of one state of the index. */
final class Searching {
    private static final String KIND_NEWS = "news";
    private static final long DAY = 86_400_000L;

    private final SearchQuestion question;
    private final Synonyms synonyms;
    private final WholeNames names;
    private final @Nullable Cursor cursor;
    private final Moment moment;
    private final SteadySearcher searcher;

    Searching(IndexSearcher searcher, SearchQuestion question, Synonyms synonyms, WholeNames names) {
        this.question = question;
        this.synonyms = synonyms;
        this.names = names;
        this.cursor = question.after() == null ? null : Cursor.decode(question.after(), question);
        this.moment = cursor == null ? Moment.now(Times.millis(question.now())) : cursor.moment();
        this.searcher = new SteadySearcher(searcher, moment);
    }

    SearchAnswer answer() throws IOException {
        if (question.text().isBlank()) {
            return answer(MatchAllDocsQuery.INSTANCE, Set.of(), null);
        }
        List<String> layouts = Layouts.of(question.text());
        int layout = moment.isNew() ? layout(layouts) : moment.way().layout();
        if (layout >= layouts.size()) {
            throw new BadCursorException("The cursor is of no layout");
        }
        return answer(layouts.get(layout), layout);
    }

    private int layout(List<String> layouts) throws IOException {
        return question.exact() ? 0 : new Layouts(searcher).meant(layouts);
    }

    private SearchAnswer answer(String text, int layout) throws IOException {
        Finding finding = new Finding(searcher, moment, Live.items(question.now()), recentNews(), synonyms, names);
        TextQuery asked = TextQuery.of(text);
        String corrected = layout == 0 ? null : text;
        if (moment.isNew() || !moment.way().loosely()) {
            moment.take(new Moment.Way(layout, false));
            Finding.Found found = finding.strictly(asked);
            if (!found.isEmpty() || !moment.isNew()) {
                return answer(found.candidates(), found.words(), corrected);
            }
        }
        moment.take(new Moment.Way(layout, true));
        Finding.Found found = finding.loosely(asked);
        return answer(found.candidates(), found.words(), corrected);
    }

    /** For an index whose words stand in it otherwise: what has all of them, and nothing finer. */
    SearchAnswer plainly() throws IOException {
        if (question.text().isBlank()) {
            return answer();
        }
        Set<String> words = TextQuery.of(question.text()).words();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.MUST));
        return answer(all.build(), words, null);
    }

    private SearchAnswer answer(Query text, Set<String> words, @Nullable String corrected) throws IOException {
        Ordering ordering = Ordering.of(question.sort(), question.near(), !words.isEmpty());
        if (cursor != null) {
            ordering.require(cursor);
        }
        int first = question.offset();
        int end = Math.min(first + question.limit(), SearchQuestion.DEEPEST);
        TopFieldCollector top = new TopFieldCollectorManager(
                        ordering.sort(question.near()),
                        end + 1,
                        cursor == null ? null : cursor.last(),
                        Integer.MAX_VALUE)
                .newCollector();
        List<FacetCounter> counters =
                Facet.of(question.filter()).stream().map(FacetCounter::new).toList();
        FacetedCollector collector = new FacetedCollector(top, counters);
        searcher.search(query(text), Collecting.with(collector));
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        counters.forEach(counter -> facets.put(counter.field(), counter.counts(question.facetValues())));
        List<FieldDoc> found = found(top, first, end + 1);
        return new SearchAnswer(
                collector.total(),
                true,
                hits(found.subList(0, Math.clamp(end - first, 0, found.size())), words),
                facets,
                corrected,
                end > first && found.size() > end - first ? next(found.get(end - first - 1)) : null);
    }

    private Query query(Query text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(Live.items(question.now()), Occur.FILTER)
                .add(text, Occur.MUST);
        Narrowing.addTo(query, question.filter(), question.near());
        return query.build();
    }

    private Query recentNews() {
        Query recent = LongField.newDistanceFeatureQuery(
                Fields.PUBLISHED_AT, Weights.RECENT_NEWS, moment.millis(), Weights.PIVOT_DAYS * DAY);
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, KIND_NEWS)), Occur.FILTER)
                .add(recent, Occur.MUST)
                .build();
    }

    private static List<FieldDoc> found(TopFieldCollector top, int from, int end) {
        return from >= end
                ? List.of()
                : Arrays.stream(top.topDocs(from, end - from).scoreDocs)
                        .map(FieldDoc.class::cast)
                        .toList();
    }

    private List<Hit> hits(List<FieldDoc> found, Set<String> words) throws IOException {
        HitReader reader = new HitReader(searcher.storedFields(), words, question);
        List<Hit> hits = new ArrayList<>(found.size());
        for (FieldDoc document : found) {
            hits.add(reader.hit(document.doc, score(document)));
        }
        return List.copyOf(hits);
    }

    private String next(FieldDoc last) {
        return new Cursor(moment, Arrays.asList(last.fields)).encode(question);
    }

    /** Lucene gives it as the first of what hits were ordered by. */
    private static double score(FieldDoc found) {
        return found.fields[0] instanceof Float score ? score : 0;
    }
}
