package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.Words;
import org.thongthin.search.query.SearchQuestion;

/**
 * A text as a Lucene query: what matches, by its words, and how well, by words, grams and phrases in one flat sum.
 * Whatever is typed is text; there are no operators.
 */
final class TextQuery {
    /** What a question costs grows with its terms; no one means more than these. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_GRAMS = 160;
    private static final int MOST_PAIRS = 12;

    private final List<String> words;
    private final List<String> grams;

    private TextQuery(List<String> words, List<String> grams) {
        this.words = words;
        this.grams = grams;
    }

    static TextQuery of(String text) {
        String normalised = Normaliser.normalise(text.substring(0, Math.min(text.length(), SearchQuestion.LONGEST)));
        return new TextQuery(first(MOST_WORDS, Words.texts(normalised)), first(MOST_GRAMS, Grams.of(normalised)));
    }

    private static List<String> first(int most, List<String> terms) {
        return terms.subList(0, Math.min(most, terms.size()));
    }

    /** The words of the question, each once. */
    List<String> words() {
        return List.copyOf(new LinkedHashSet<>(words));
    }

    /** Items that have enough of the words, whole or within others. */
    Query strict(Matching matching) throws IOException {
        return scored(matching.words(words(), grams));
    }

    /** Items that have a good part of the grams: for words that no item has as they were typed. */
    Query loose(Matching matching) throws IOException {
        return scored(matching.loosely(words(), grams));
    }

    private Query scored(Query matching) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(matching, Occur.FILTER);
        counted(words).forEach((word, times) -> query.add(term(Fields.WORDS, word, times), Occur.SHOULD));
        counted(grams)
                .forEach((gram, times) -> query.add(term(Fields.GRAMS, gram, times * Weights.GRAM), Occur.SHOULD));
        phrases().forEach(phrase -> query.add(phrase, Occur.SHOULD));
        return query.build();
    }

    private static Map<String, Integer> counted(List<String> terms) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        return counts;
    }

    private static Query term(String field, String text, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, text)), boost);
    }

    private List<Query> phrases() {
        List<Query> phrases = new ArrayList<>();
        if (words.size() < 2) {
            return phrases;
        }
        phrases.add(phrase(Fields.TITLE_PHRASES, words, Weights.TITLE_PHRASE));
        phrases.add(phrase(Fields.BODY_PHRASES, words, Weights.BODY_PHRASE));
        for (int i = 0; words.size() > 2 && i + 1 < words.size() && i < MOST_PAIRS; i++) {
            phrases.add(phrase(Fields.BODY_PHRASES, words.subList(i, i + 2), Weights.PAIR));
        }
        return phrases;
    }

    private static Query phrase(String field, List<String> words, float boost) {
        return new BoostQuery(new PhraseQuery(field, words.toArray(String[]::new)), boost);
    }
}
