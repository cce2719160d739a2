package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.Keyboard;
import org.thongthin.search.query.Suggestion;

/**
 * Suggestions from one state of the index: first what begins with what is typed, then what has a word that does, then
 * what has it somewhere, or else what almost has it; and where all this finds nothing, the same for what the keys would
 * have typed on the other layout. Of each, places, organisations and categories stand before items, for they lead to
 * many.
 */
final class Suggesting {
    private static final Sort BY_NEWEST = new Sort(
            LongField.newSortField(Fields.PUBLISHED_AT, true, SortedNumericSelector.Type.MIN), SortField.FIELD_DOC);

    /** How many candidates of one way to match are looked at closely. */
    private static final int LOOKED_AT = 60;

    /** Shorter than this, a typo leaves too little to know what was meant. */
    private static final int SHORTEST_WITH_TYPO = 5;

    private static final int SECOND_TYPO_FROM = 10;

    private final IndexSearcher searcher;
    private final int limit;
    private final Instant now;
    private final Map<String, Suggestion> found = new LinkedHashMap<>();

    Suggesting(IndexSearcher searcher, int limit, Instant now) {
        this.searcher = searcher;
        this.limit = limit;
        this.now = now;
    }

    List<Suggestion> suggest(String typed) throws IOException {
        String start = typed.substring(0, Math.min(typed.length(), 2 * SuggestionFields.LONGEST));
        collect(key(start));
        if (found.isEmpty()) {
            collect(key(Keyboard.otherLayout(start)));
        }
        return List.copyOf(found.values());
    }

    private static String key(String typed) {
        String key = SuggestionFields.key(typed);
        return key.substring(0, Math.min(key.length(), SuggestionFields.LONGEST));
    }

    private void collect(String key) throws IOException {
        if (key.isEmpty()) {
            return;
        }
        add(startsWith(SuggestionFields.WHOLE + key), key, 0);
        add(startsWith(key), key, 0);
        if (key.length() >= Grams.SIZE) {
            add(grams(key, 0), key, 0);
        }
        if (found.isEmpty() && key.length() >= SHORTEST_WITH_TYPO) {
            int typos = key.length() < SECOND_TYPO_FROM ? 1 : 2;
            add(grams(key, typos), key, typos);
        }
    }

    private static Query startsWith(String start) {
        Term term = new Term(Fields.STARTS, start);
        return start.length() <= SuggestionFields.SHORT ? new TermQuery(term) : new PrefixQuery(term);
    }

    /** A typo spoils as many grams as a gram is long; one is always to be there. */
    private static Query grams(String key, int typos) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        LinkedHashSet<String> grams = new LinkedHashSet<>(Grams.of(key));
        grams.forEach(gram -> query.add(new TermQuery(new Term(Fields.NAME_GRAMS, gram)), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(Math.max(1, grams.size() - typos * Grams.SIZE))
                .build();
    }

    private void add(Query matching, String key, int typos) throws IOException {
        if (found.size() >= limit) {
            return;
        }
        Query names = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TYPE, ReferenceDocuments.NAME_TYPE)), Occur.FILTER)
                .add(matching, Occur.MUST)
                .build();
        Query items = new BooleanQuery.Builder()
                .add(Live.items(now), Occur.FILTER)
                .add(matching, typos == 0 ? Occur.FILTER : Occur.MUST)
                .build();
        add(searcher.search(names, LOOKED_AT), key, typos);
        add(typos == 0 ? searcher.search(items, LOOKED_AT, BY_NEWEST) : searcher.search(items, LOOKED_AT), key, typos);
    }

    private void add(TopDocs candidates, String key, int typos) throws IOException {
        for (ScoreDoc candidate : candidates.scoreDocs) {
            if (found.size() >= limit) {
                return;
            }
            for (Suggestion suggestion : suggestions(searcher.storedFields().document(candidate.doc), key, typos)) {
                found.putIfAbsent(suggestion.type() + suggestion.text(), suggestion);
            }
        }
    }

    private List<Suggestion> suggestions(Document document, String key, int typos) throws IOException {
        String nameType = document.get(Fields.NAME_TYPE);
        if (nameType == null) {
            return texts(document, Fields.TITLE, Fields.TITLE_EN, key, typos)
                    .map(text -> new Suggestion(text, "item", document.get(Fields.ID), document.get(Fields.KIND)))
                    .toList();
        }
        String code = document.get(Fields.CODE);
        if (!Lookups.exists(searcher, Live.items(field(nameType), code, now))) {
            return List.of();
        }
        String type = nameType.equals("province") || nameType.equals("district") ? "place" : nameType;
        return texts(document, Fields.NAME, Fields.NAME_EN, key, typos)
                .map(text -> new Suggestion(text, type, code, document.get(Fields.NAME_KIND)))
                .toList();
    }

    /** The one of the two texts that has what was typed; the first where both do. */
    private static Stream<String> texts(Document document, String first, String second, String key, int typos) {
        return Stream.of(document.get(first), document.get(second))
                .filter(Objects::nonNull)
                .filter(text -> Typos.within(typos, key, SuggestionFields.key(text)))
                .limit(1);
    }

    private static String field(String nameType) {
        return nameType.equals("organisation") ? Fields.OWNER : nameType;
    }
}
