package org.thongthin.search.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.thongthin.search.analysis.Fillers;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.PlaceKinds;
import org.thongthin.search.analysis.Words;
import org.thongthin.search.query.SearchQuestion;

/**
 * A text as Lucene queries: words and grams in one flat sum, and what only the best are asked. Whatever is typed is text;
 * there are no operators.
 */
final class TextQuery {
    /** What a question costs grows with its terms; no one means more than these. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_GRAMS = 160;
    private static final int MOST_PAIRS = 30;

    private final String normalised;
    private final List<String> words;
    private final List<String> grams;
    private final Set<String> different;
    private final List<String> telling;

    private TextQuery(String normalised, List<String> words, List<String> grams) {
        this.normalised = normalised;
        this.words = words;
        this.grams = grams;
        this.different = new LinkedHashSet<>(words);
        this.telling = Fillers.without(List.copyOf(different)).stream()
                .filter(word -> word.length() > 1)
                .toList();
    }

    static TextQuery of(String text) {
        String normalised = Normaliser.normalise(text.substring(0, Math.min(text.length(), SearchQuestion.LONGEST)));
        String telling = PlaceKinds.without(normalised);
        return new TextQuery(
                normalised, first(MOST_WORDS, Words.texts(telling)), different(MOST_GRAMS, Grams.of(telling)));
    }

    private static List<String> first(int most, List<String> terms) {
        return terms.subList(0, Math.min(most, terms.size()));
    }

    private static List<String> different(int most, List<String> terms) {
        return first(most, List.copyOf(new LinkedHashSet<>(terms)));
    }

    String normalised() {
        return normalised;
    }

    /** The words of the question, each once. */
    Set<String> words() {
        return different;
    }

    /** The grams of the question, each once. */
    List<String> grams() {
        return grams;
    }

    /** The words that an item is to have: not those that say nothing. */
    List<String> telling() {
        return telling;
    }

    /** Whether it has words that only hold a sentence together. */
    boolean isSentence() {
        return Fillers.areIn(different);
    }

    /** How much of a title is in the text. */
    TitleCoverage titleCoverage() {
        return new TitleCoverage(normalised, different(MOST_GRAMS, Grams.of(normalised)));
    }

    /** Scores each different word and, at a lower weight, each different gram that an item has. */
    void addTerms(BooleanQuery.Builder query, SteadySearcher searcher) throws IOException {
        for (String word : different) {
            query.add(searcher.query(new Term(Fields.WORDS, word)), Occur.SHOULD);
        }
        for (String gram : grams) {
            query.add(new BoostQuery(searcher.query(new Term(Fields.GRAMS, gram)), Weights.GRAM), Occur.SHOULD);
        }
    }

    /** What an item that has every term, and much of it, would be scored by {@link #addTerms}, at most. */
    float most(SteadySearcher searcher) throws IOException {
        double most = 0;
        for (String word : different) {
            most += searcher.rarity(new Term(Fields.WORDS, word));
        }
        for (String gram : grams) {
            most += Weights.GRAM * searcher.rarity(new Term(Fields.GRAMS, gram));
        }
        return (float) most;
    }

    /** Scores how near to each other words stand that the question has side by side. */
    void addCloseness(BooleanQuery.Builder query) {
        for (int i = 0; i + 1 < words.size() && i < MOST_PAIRS; i++) {
            Query pair = new PhraseQuery(Weights.PAIR_SLOP, Fields.WORDS, words.get(i), words.get(i + 1));
            query.add(new BoostQuery(pair, Weights.PAIR), Occur.SHOULD);
        }
    }
}
