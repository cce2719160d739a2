package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.Keyboard;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.SoundTerms;
import org.thongthin.search.analysis.Thai;
import org.thongthin.search.query.SearchQuestion;

/**
 * Tells on which keyboard layout a text was meant, by how much of it anything in the index explains: of Thai, the share of
 * grams that some item has; of roman letters, the share of those that are in words or names that some item has.
 */
final class Layouts {
    /** What is explained as well as this is meant as it stands. */
    private static final double GOOD = 0.7;

    /** The other layout is to explain so much more. */
    private static final double CLEARLY = 0.35;

    private final SteadySearcher searcher;

    Layouts(SteadySearcher searcher) {
        this.searcher = searcher;
    }

    /** What was typed, and what the same keys give on other layouts. */
    static List<String> of(String text) {
        String typed = text.substring(0, Math.min(text.length(), SearchQuestion.LONGEST));
        List<String> layouts = new ArrayList<>(List.of(typed));
        layouts.addAll(Keyboard.otherLayouts(typed));
        return layouts;
    }

    /** Which of them was meant: the first, as it was typed, unless another is clearly more. */
    int meant(List<String> layouts) throws IOException {
        double asTyped = explained(layouts.getFirst());
        int meant = 0;
        double most = asTyped >= GOOD ? 1 : asTyped + CLEARLY;
        for (int i = 1; i < layouts.size() && most < 1; i++) {
            double explained = explained(layouts.get(i));
            if (explained > most) {
                meant = i;
                most = explained;
            }
        }
        return meant;
    }

    private double explained(String text) throws IOException {
        String normalised = Normaliser.normalise(text);
        double explained = latin(SoundTerms.ofQuestion(normalised));
        int signs = 0;
        for (String part : normalised.split(" ")) {
            signs += isNumber(part)
                    ? 0
                    : (int) part.chars().filter(c -> !Thai.is(c)).count();
        }
        List<String> grams = Grams.of(normalised).stream()
                .filter(gram -> gram.chars().allMatch(c -> Thai.is(c)))
                .toList();
        for (String gram : grams) {
            explained += searcher.has(new Term(Fields.GRAMS, gram)) ? 1 : 0;
        }
        int all = signs + grams.size();
        return all == 0 ? 1 : explained / all;
    }

    /** The letters of the words that stand in some item, or are, with others, a name there. */
    private int latin(SoundTerms.Asked asked) throws IOException {
        boolean[] known = new boolean[asked.words().size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = searcher.has(new Term(Fields.WORDS, asked.words().get(i)));
        }
        for (SoundTerms.Whole whole : asked.wholes()) {
            if (searcher.has(new Term(Fields.SOUNDS, whole.term()))) {
                Arrays.fill(known, whole.from(), whole.to(), true);
            }
        }
        int letters = 0;
        for (int i = 0; i < known.length; i++) {
            letters += known[i] ? asked.words().get(i).length() : 0;
        }
        return letters;
    }

    /** A number says the same on both layouts. */
    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
