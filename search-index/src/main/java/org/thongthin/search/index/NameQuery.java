package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.SoundTerms;
import org.thongthin.search.analysis.WholeNames;
import org.thongthin.search.analysis.Words;

/**
 * What a question calls by name, as clauses for the sum of its score: whole names as they are or one slip of the fingers
 * away, and, of roman letters, what they sound like.
 */
final class NameQuery {
    /** A question of more runs than these is a sentence, whose runs are no names. */
    private static final int MOST_RUNS = 6;

    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONGEST_MISSPELT = 30;
    private static final int MOST_GUESSES = 12;

    /** Of a word in roman letters, so much of its sounds make it another spelling. */
    private static final double MOST_SOUNDS = 0.6;

    private final SteadySearcher searcher;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> guesses = new LinkedHashSet<>();
    private final SoundTerms.Asked sounds;

    private NameQuery(SteadySearcher searcher, SoundTerms.Asked sounds) {
        this.searcher = searcher;
        this.sounds = sounds;
    }

    /** Of a question that calls nothing by name. */
    static NameQuery none(SteadySearcher searcher) {
        return new NameQuery(searcher, SoundTerms.ofQuestion(""));
    }

    static NameQuery of(String normalised, WholeNames known, SteadySearcher searcher) throws IOException {
        NameQuery query = new NameQuery(searcher, SoundTerms.ofQuestion(normalised));
        query.names.addAll(known.in(normalised, Words.of(normalised)));
        List<String> runs = WholeNames.runs(normalised);
        for (String run : runs.size() > MOST_RUNS ? List.<String>of() : runs) {
            query.addRun(run);
        }
        return query;
    }

    private void addRun(String run) throws IOException {
        if (searcher.frequency(new Term(Fields.WHOLE_NAMES, run)) > 0) {
            names.add(run);
        } else if (run.length() >= SHORTEST_MISSPELT && run.length() <= LONGEST_MISSPELT && !isWord(run)) {
            guesses.addAll(misspelt(run));
        }
    }

    /** To look for a run among all names takes longer than the rest of the question: a word that items have is spared it. */
    private boolean isWord(String run) throws IOException {
        return searcher.frequency(new Term(Fields.WORDS, run)) > 0;
    }

    /** The names that become the run by one letter added, left out or replaced, or two swapped. */
    private List<String> misspelt(String run) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.WHOLE_NAMES);
        List<String> guesses = new ArrayList<>();
        if (terms == null) {
            return guesses;
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(Fields.WHOLE_NAMES, run), 1, 0, true);
        for (BytesRef name = near.next(); name != null && guesses.size() < MOST_GUESSES; name = near.next()) {
            guesses.add(name.utf8ToString());
        }
        return guesses;
    }

    /** Scores whole names, and of roman letters the names and runs of sounds. */
    void addTo(BooleanQuery.Builder query, float weight) throws IOException {
        for (String name : names) {
            query.add(named(name, weight), Occur.SHOULD);
        }
        for (String name : guesses) {
            query.add(named(name, weight), Occur.SHOULD);
        }
        for (String gram : Set.copyOf(sounds.grams())) {
            query.add(new BoostQuery(sound(gram), weight), Occur.SHOULD);
        }
        for (SoundTerms.Whole whole : sounds.wholes()) {
            query.add(new BoostQuery(sound(whole.term()), weight), Occur.SHOULD);
        }
    }

    /** The rarer the name the better; not the more often: who has all names is better than who has one over and over. */
    private Query named(String name, float weight) throws IOException {
        double rarity = searcher.rarity(new Term(Fields.WHOLE_NAMES, name));
        return new BoostQuery(new ConstantScoreQuery(name(name)), (float) rarity * Weights.NAME * weight);
    }

    private static Query name(String name) {
        return new TermQuery(new Term(Fields.WHOLE_NAMES, name));
    }

    private static Query sound(String term) {
        return new TermQuery(new Term(Fields.SOUNDS, term));
    }

    /** Items with a name that may be what was meant. */
    Query misspelt() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        guesses.forEach(name -> query.add(name(name), Occur.SHOULD));
        return query.build();
    }

    /** Items with a name that the word is, or begins, ends or stands in, or with most of its sounds; null where it is not in roman letters. */
    @Nullable
    Query soundingLike(String word) {
        int at = sounds.words().indexOf(word);
        if (at < 0) {
            return null;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (SoundTerms.Whole whole : sounds.wholes()) {
            if (whole.from() <= at && at < whole.to()) {
                query.add(sound(whole.term()), Occur.SHOULD);
            }
        }
        Set<String> grams = Set.copyOf(SoundTerms.gramsOf(word));
        if (grams.size() > 1) {
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            grams.forEach(gram -> most.add(sound(gram), Occur.SHOULD));
            most.setMinimumNumberShouldMatch((int) Math.ceil(grams.size() * MOST_SOUNDS));
            query.add(most.build(), Occur.SHOULD);
        }
        return query.build();
    }
}
