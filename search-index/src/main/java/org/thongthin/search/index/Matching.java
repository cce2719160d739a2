package org.thongthin.search.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.thongthin.search.analysis.Fillers;
import org.thongthin.search.analysis.Grams;

/** Which items match a text at all. It decides totals and facets, so it asks for more than a gram in common. */
final class Matching {
    /** Up to so many words must all be there: who types no more than these means each. */
    private static final int ALL_WORDS = 2;

    /** Of more words, this part, and two at least: questions have words that answers do not. */
    private static final double MOST_WORDS = 0.5;

    /** One of this part, the rarest, is among them: the type of a local government alone is no match for its name. */
    private static final double RARE_WORDS = 0.34;

    /** With these two, a question stays below the number of clauses that Lucene allows. */
    private static final int MOST_TELLING = 20;

    private static final int LONGEST_WITHIN = 20;

    /** Of many words one that is shorter is looked for as it is. */
    private static final int SHORTEST_WITHIN = Grams.SIZE + 1;

    /** The same where all words count: the few grams of a short one may stand anywhere in a text. */
    private static final int SHORTEST_ALONE = 6;

    /** An item with {@link #MOST_GRAMS} of this part of the grams, the rarest, matches too: a word may be misspelt. */
    private static final double RARE_GRAMS = 0.5;

    private static final double MOST_GRAMS = 0.45;

    /** Where nothing matches otherwise. */
    private static final double SOME_GRAMS = 0.45;

    /** The same for a single word. */
    private static final double NEARLY_ALL_GRAMS = 0.75;

    private final IndexReader reader;

    Matching(IndexReader reader) {
        this.reader = reader;
    }

    /** All of a few words; of many, enough of them or of the grams. */
    Query words(List<String> asked, List<String> grams) throws IOException {
        List<String> telling = telling(asked);
        if (telling.size() > ALL_WORDS || telling.isEmpty()) {
            return enough(telling, grams);
        }
        List<String> known = known(Fields.WORDS, telling);
        return known.size() == telling.size()
                ? some(known, known.size(), SHORTEST_ALONE)
                : new MatchNoDocsQuery("unknown words");
    }

    /** Enough of those words that some item has, or of the grams. */
    private Query enough(List<String> telling, List<String> grams) throws IOException {
        List<String> known = known(Fields.WORDS, telling);
        List<String> words = known.subList(0, Math.min(known.size(), MOST_TELLING));
        Query byGrams = rareGrams(grams);
        if (words.isEmpty()) {
            return byGrams;
        }
        int needed = Math.min(words.size(), Math.max(2, part(words.size(), MOST_WORDS)));
        Query byWords = new BooleanQuery.Builder()
                .add(some(words, needed, SHORTEST_WITHIN), Occur.FILTER)
                .add(some(words.subList(0, part(words.size(), RARE_WORDS)), 1, SHORTEST_WITHIN), Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(byWords, Occur.SHOULD)
                .add(byGrams, Occur.SHOULD)
                .build();
    }

    /** Grams that no item has are what a typo leaves, but where they are the most, nothing is meant that we have. */
    private Query rareGrams(List<String> grams) throws IOException {
        List<String> rarest = known(Fields.GRAMS, grams);
        if (rarest.size() < part(Set.copyOf(grams).size(), MOST_GRAMS)) {
            return new MatchNoDocsQuery("unknown grams");
        }
        return atLeast(rarest.subList(0, part(rarest.size(), RARE_GRAMS)), MOST_GRAMS);
    }

    private static Query some(List<String> words, int needed, int shortestWithin) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word(word, shortestWithin), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(needed).build();
    }

    /** The words that an item is to have: not those that say nothing. */
    private static List<String> telling(List<String> words) {
        return Fillers.without(words).stream().filter(word -> word.length() > 1).toList();
    }

    /** The terms that some item has, each once, the rarest first. */
    private List<String> known(String field, List<String> terms) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        for (String term : terms) {
            int frequency = reader.docFreq(new Term(field, term));
            if (frequency > 0) {
                frequencies.put(term, frequency);
            }
        }
        return frequencies.keySet().stream()
                .sorted(Comparator.<String>comparingInt(frequencies::get).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Where no item has what was asked: a good part of the grams, of a word nearly all, of two words one or the other. */
    Query loosely(List<String> asked, List<String> grams) throws IOException {
        List<String> telling = telling(asked);
        if (telling.size() > ALL_WORDS || telling.isEmpty()) {
            return atLeast(grams, SOME_GRAMS);
        }
        return telling.size() == 1 ? atLeast(grams, NEARLY_ALL_GRAMS) : enough(telling, grams);
    }

    /** The word as the dictionary cuts it, or, unless it is too short, within a text that was cut otherwise. */
    private static Query word(String word, int shortestWithin) {
        Query whole = new TermQuery(new Term(Fields.WORDS, word));
        List<String> grams = Grams.of(word);
        if (word.length() < shortestWithin || word.length() > LONGEST_WITHIN || grams.isEmpty()) {
            return whole;
        }
        BooleanQuery.Builder within = new BooleanQuery.Builder();
        Set.copyOf(grams).forEach(gram -> within.add(gram(gram), Occur.FILTER));
        return new BooleanQuery.Builder()
                .add(whole, Occur.SHOULD)
                .add(within.build(), Occur.SHOULD)
                .build();
    }

    private static Query atLeast(List<String> all, double part) {
        Set<String> grams = new LinkedHashSet<>(all);
        if (grams.isEmpty()) {
            return new MatchNoDocsQuery("no grams");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        grams.forEach(gram -> query.add(gram(gram), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(part(grams.size(), part)).build();
    }

    private static int part(int of, double part) {
        return Math.min(of, Math.max(1, (int) Math.ceil(of * part)));
    }

    private static Query gram(String gram) {
        return new TermQuery(new Term(Fields.GRAMS, gram));
    }
}
