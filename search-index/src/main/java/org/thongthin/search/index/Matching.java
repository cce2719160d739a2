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
    /** Up to so many words must all be there. */
    private static final int ALL_WORDS = 2;

    /** Of more words, this part: questions have words that answers do not. */
    private static final double MOST_WORDS = 0.5;

    /** One of this part, the rarest, is among them: the type of a local government alone is no match for its name. */
    private static final double RARE_WORDS = 0.34;

    /** With these two, a question stays below the number of clauses that Lucene allows. */
    private static final int MOST_TELLING = 20;

    private static final int LONGEST_WITHIN = 20;

    /** An item with {@link #MOST_GRAMS} of this part of the grams, the rarest, matches too: a word may be misspelt. */
    private static final double RARE_GRAMS = 0.5;

    private static final double MOST_GRAMS = 0.45;

    /** Where nothing matches otherwise. */
    private static final double SOME_GRAMS = 0.45;

    private final IndexReader reader;

    Matching(IndexReader reader) {
        this.reader = reader;
    }

    /** Enough of the words, or of the grams. */
    Query words(List<String> asked, List<String> grams) throws IOException {
        List<String> words = telling(asked);
        Query byGrams = rareGrams(grams);
        if (words.isEmpty()) {
            return byGrams;
        }
        int needed = words.size() <= ALL_WORDS ? words.size() : Math.max(ALL_WORDS, part(words.size(), MOST_WORDS));
        Query byWords = new BooleanQuery.Builder()
                .add(some(words, needed), Occur.FILTER)
                .add(some(words.subList(0, part(words.size(), RARE_WORDS)), 1), Occur.FILTER)
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

    private static Query some(List<String> words, int needed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word(word), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(needed).build();
    }

    /**
     * The words that an item is to have: not those that say nothing, and not those that no item has, which a typo left
     * when it broke a word. The rarest come first.
     */
    private List<String> telling(List<String> words) throws IOException {
        List<String> content = words.stream()
                .filter(word -> word.length() > 1 && !Fillers.contains(word))
                .toList();
        List<String> known = known(Fields.WORDS, content);
        return known.subList(0, Math.min(known.size(), MOST_TELLING));
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

    /** Some of the grams. */
    Query grams(List<String> grams) {
        return atLeast(grams, SOME_GRAMS);
    }

    /** The word as the dictionary cuts it, or within a text that was cut otherwise. */
    private static Query word(String word) {
        Query whole = new TermQuery(new Term(Fields.WORDS, word));
        List<String> grams = Grams.of(word);
        if (word.length() <= Grams.SIZE || word.length() > LONGEST_WITHIN || grams.isEmpty()) {
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
