package org.thongthin.search.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.thongthin.search.analysis.WholeNames;

/** Which items a text finds, and how well. Filters of the question take away from these, they never add any. */
final class Finding {
    /** Of so many telling words each is meant; of more, only most are in what is looked for. */
    private static final int ALL_WORDS = 2;

    private static final float ALL = 0;
    private static final float ANY = Float.MIN_VALUE;

    /** A bar that no score reaches. */
    private static final float NOTHING = Float.MAX_VALUE;

    private final SteadySearcher searcher;
    private final Moment moment;
    private final Query among;
    private final Query news;
    private final Synonyms synonyms;
    private final WholeNames protectedNames;
    private final Matching matching;

    /**
     * @param moment under which scores are reckoned
     * @param among the items that count at all
     * @param news what makes one item better than another whatever the text
     * @param synonyms by which a text has other ways to ask
     * @param protectedNames of the index
     */
    Finding(
            SteadySearcher searcher,
            Moment moment,
            Query among,
            Query news,
            Synonyms synonyms,
            WholeNames protectedNames) {
        this.searcher = searcher;
        this.moment = moment;
        this.among = among;
        this.news = news;
        this.synonyms = synonyms;
        this.protectedNames = protectedNames;
        this.matching = new Matching(searcher);
    }

    /** @param words by which it was found, normalised */
    record Found(Candidates candidates, Set<String> words) {
        boolean isEmpty() {
            return candidates.isEmpty();
        }
    }

    /** Items that have all of a few words, or enough of what many words say, in the text's own words or others. */
    Found strictly(TextQuery text) throws IOException {
        Candidates found = inItsWords(text);
        Set<String> words = new LinkedHashSet<>(text.words());
        for (Synonyms.Way way : synonyms.ways(text.normalised())) {
            TextQuery other = TextQuery.of(way.text());
            found = found.or(inItsWords(other), part(way, other, text));
            words.addAll(other.words());
        }
        return new Found(found, words);
    }

    /** What is found by rarer words, or by more of them, is no better for it than what was typed. */
    private float part(Synonyms.Way way, TextQuery other, TextQuery typed) throws IOException {
        float most = typed.most(searcher) / other.most(searcher);
        return moment.number((most < 1 ? most : 1) * (float) Math.pow(Weights.SYNONYM, way.replaced()));
    }

    private Candidates inItsWords(TextQuery text) throws IOException {
        NameQuery names = names(text);
        if (text.isSentence()
                || text.telling().size() > ALL_WORDS
                || text.telling().isEmpty()) {
            float most = text.most(searcher);
            return found(text, terms(text, names), Weights.PART_OF_BEST, Math.max(ANY, Weights.PART_OF_ALL * most));
        }
        return found(text, terms(text, names).add(matching.words(text.telling(), names), Occur.FILTER), ALL, ANY);
    }

    /** Items that nearly have it: for words that no item has as they were typed. */
    Found loosely(TextQuery text) throws IOException {
        NameQuery names = names(text);
        Query nearly = matching.loosely(text.telling(), text.grams(), names);
        return new Found(found(text, terms(text, names).add(nearly, Occur.FILTER), ALL, ANY), text.words());
    }

    private NameQuery names(TextQuery text) throws IOException {
        return NameQuery.of(text.normalised(), protectedNames, searcher);
    }

    private BooleanQuery.Builder terms(TextQuery text, NameQuery names) throws IOException {
        BooleanQuery.Builder terms = new BooleanQuery.Builder().add(among, Occur.FILTER);
        text.addTerms(terms, searcher);
        names.addTo(terms, text.isSentence() ? Weights.NAMES_IN_SENTENCE : 1);
        return terms.setMinimumNumberShouldMatch(1);
    }

    /** Later pages take what reached the bars of the first one. */
    private Candidates found(TextQuery text, BooleanQuery.Builder terms, float partOfBest, float least)
            throws IOException {
        Candidates found = moment.isNew()
                ? Recall.of(terms.build(), searcher, partOfBest, least)
                : Recall.of(terms.build(), searcher, ALL, moment.number(NOTHING));
        if (moment.isNew()) {
            moment.number(found.isEmpty() ? NOTHING : found.least());
        }
        float close = moment.number(found.isEmpty() ? NOTHING : Refining.least(found.scores()));
        if (found.isEmpty()) {
            return found;
        }
        BooleanQuery.Builder closeness = new BooleanQuery.Builder().add(news, Occur.SHOULD);
        text.addCloseness(closeness);
        return new Refining(searcher, closeness.build(), text.titleCoverage()).refine(found, close);
    }
}
