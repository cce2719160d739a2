package org.thongthin.search.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.thongthin.search.analysis.Grams;

/** Which items match one or two words, which people mean as they typed them. */
final class Matching {
    private static final int LONGEST_WITHIN = 20;

    /** The few grams of a shorter word may stand anywhere in a text. */
    private static final int SHORTEST_WITHIN = 6;

    /** Where nothing matches otherwise, an item with {@link #MOST_GRAMS} of this part of the grams, the rarest, does. */
    private static final double RARE_GRAMS = 0.5;

    private static final double MOST_GRAMS = 0.45;

    /** The same for what is no word at all. */
    private static final double SOME_GRAMS = 0.45;

    /** The same for a single word. */
    private static final double NEARLY_ALL_GRAMS = 0.75;

    private final SteadySearcher searcher;

    Matching(SteadySearcher searcher) {
        this.searcher = searcher;
    }

    /** All of the words as they are; an unknown one matches nothing. */
    Query words(List<String> telling) throws IOException {
        return words(telling, NameQuery.none(searcher));
    }

    /** All of the words, as they are or, in roman letters, as they sound; an unknown one matches nothing. */
    Query words(List<String> telling, NameQuery names) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : telling) {
            Query alike = names.soundingLike(word);
            boolean known = searcher.frequency(new Term(Fields.WORDS, word)) > 0;
            if (alike == null && !known) {
                return new MatchNoDocsQuery("unknown words");
            }
            query.add(alike == null ? word(word) : either(word(word), alike), Occur.FILTER);
        }
        return query.build();
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    /** The word as the dictionary cuts it, or, unless it is too short, within a text that was cut otherwise. */
    private static Query word(String word) {
        Query whole = new TermQuery(new Term(Fields.WORDS, word));
        List<String> grams = Grams.of(word);
        if (word.length() < SHORTEST_WITHIN || word.length() > LONGEST_WITHIN || grams.isEmpty()) {
            return whole;
        }
        BooleanQuery.Builder within = new BooleanQuery.Builder();
        Set.copyOf(grams).forEach(gram -> within.add(gram(gram), Occur.FILTER));
        return either(whole, within.build());
    }

    /** A name one slip away, or a good part of the grams, of a word nearly all. */
    Query loosely(List<String> telling, List<String> grams, NameQuery names) throws IOException {
        return either(names.misspelt(), grams(telling, grams));
    }

    private Query grams(List<String> telling, List<String> grams) throws IOException {
        return switch (telling.size()) {
            case 1 -> atLeast(grams, NEARLY_ALL_GRAMS);
            case 2 -> rareGrams(grams);
            default -> atLeast(grams, SOME_GRAMS);
        };
    }

    /** Grams that no item has are what a typo leaves, but where they are the most, nothing is meant that we have. */
    private Query rareGrams(List<String> grams) throws IOException {
        List<String> rarest = known(Fields.GRAMS, grams);
        if (rarest.size() < part(Set.copyOf(grams).size(), MOST_GRAMS)) {
            return new MatchNoDocsQuery("unknown grams");
        }
        return atLeast(rarest.subList(0, part(rarest.size(), RARE_GRAMS)), MOST_GRAMS);
    }

    /** The terms that some item has, each once, the rarest first. */
    private List<String> known(String field, List<String> terms) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        for (String term : terms) {
            Term asked = new Term(field, term);
            int frequency = searcher.frequency(asked);
            if (frequency > 0) {
                frequencies.put(term, frequency);
            }
        }
        return frequencies.keySet().stream()
                .sorted(Comparator.<String>comparingInt(frequencies::get).thenComparing(Comparator.naturalOrder()))
                .toList();
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
