package org.thongthin.search.index;

import java.util.BitSet;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.Thai;

/**
 * How much of an item's title stands in a question, and of the question in the title. Who asks for a thing mostly names
 * it, whole, among other words; and a title that is all there says more than a few words of a longer one.
 *
 * <p>The part of the title is measured twice, by the grams in common, whose order is free, and by the fewest edits that
 * lead from the title to a piece of the question, which a typo in a short name costs less; the better one counts.
 */
final class TitleCoverage {
    private static final char BETWEEN_TITLES = '\n';

    /** With fewer grams in common, edits would not make a title of it either. */
    private static final float WORTH_ALIGNING = 0.25f;

    /** Shorter, a few letters may stand before brackets by chance. */
    private static final int SHORTEST_BEFORE_BRACKETS = 3;

    private final BitSet asked = new BitSet(1 << 16);
    private final int askedGrams;
    private final String text;

    /**
     * @param text normalised
     * @param grams the text's
     */
    TitleCoverage(String text, List<String> grams) {
        this.text = text;
        this.askedGrams = grams.size();
        grams.forEach(gram -> asked.set(hash(gram, 0, gram.length())));
    }

    /** An item's titles as they are kept; both normalised. */
    static BytesRef encode(String title, @Nullable String titleEn) {
        return new BytesRef(titleEn == null ? title : title + BETWEEN_TITLES + titleEn);
    }

    /** What the titles add to the score, 0 or more; of two titles the better. */
    float score(BytesRef titles) {
        String encoded = titles.utf8ToString();
        int end = encoded.indexOf(BETWEEN_TITLES);
        if (end < 0) {
            return ofTitle(encoded);
        }
        return Math.max(ofTitle(encoded.substring(0, end)), ofTitle(encoded.substring(end + 1)));
    }

    /** What stands in brackets tells namesakes apart and is seldom asked for. */
    private float ofTitle(String title) {
        float whole = ofText(title);
        int bracket = title.indexOf('(');
        if (bracket <= SHORTEST_BEFORE_BRACKETS) {
            return whole;
        }
        return Math.max(
                whole,
                Weights.BEFORE_BRACKETS * ofText(title.substring(0, bracket).strip()));
    }

    private float ofText(String title) {
        int grams = 0;
        int common = 0;
        int start = 0;
        for (int end = 0; end <= title.length(); end++) {
            if (end < title.length() && Grams.isPart(title.charAt(end))) {
                continue;
            }
            for (int gram = start; gram < end && (gram == start || gram + Grams.SIZE <= end); gram++) {
                grams++;
                if (asked.get(hash(title, gram, Math.min(end, gram + Grams.SIZE)))) {
                    common++;
                }
            }
            start = end + 1;
        }
        return common == 0 ? 0 : named(title, (float) common / grams) + answered(common);
    }

    private float named(String title, float inCommon) {
        float part = inCommon < WORTH_ALIGNING ? inCommon : Math.max(inCommon, aligned(title));
        return Weights.TITLE_NAMED * part * part * part * title.length() / (title.length() + Weights.SHORT_TITLE);
    }

    private float aligned(String title) {
        int edits = Alignment.edits(title, text);
        return 1 - Math.min(1, Weights.EDIT * edits / title.length());
    }

    private float answered(int common) {
        float part = Math.min(1, (float) common / askedGrams);
        return Weights.TITLE_ANSWERS * part * part;
    }

    /** In 16 bits: of a hundred grams of a question, one in 600 of a title's is taken for another. */
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash * 0x9E3779B9 >>> 16;
    }

    /** The fewest edits between a text and any piece of another, all of its columns in the bits of one number. */
    private static final class Alignment {
        private static final int ASCII = 0x80;

        /**
         * Of the title's length at most; that, too, where a letter is neither Thai nor ASCII or there are more of them
         * than bits. Myers, "A fast bit-vector algorithm for approximate string matching", JACM 46 (1999).
         */
        static int edits(String title, String text) {
            int length = title.length();
            if (length == 0 || length > Long.SIZE) {
                return length;
            }
            long[] places = new long[2 * ASCII];
            for (int i = 0; i < length; i++) {
                int letter = letter(title.charAt(i));
                if (letter < 0) {
                    return length;
                }
                places[letter] |= 1L << i;
            }
            return fewest(places, length, text);
        }

        private static int fewest(long[] places, int length, String text) {
            long last = 1L << (length - 1);
            long more = -1;
            long fewer = 0;
            int edits = length;
            int fewest = length;
            for (int i = 0; i < text.length(); i++) {
                int letter = letter(text.charAt(i));
                long same = letter < 0 ? 0 : places[letter];
                long diagonal = (((same & more) + more) ^ more) | same | fewer;
                long up = fewer | ~(diagonal | more);
                long down = more & diagonal;
                if ((up & last) != 0) {
                    edits++;
                } else if ((down & last) != 0) {
                    edits--;
                }
                fewest = Math.min(fewest, edits);
                up <<= 1;
                down <<= 1;
                more = down | ~(diagonal | up);
                fewer = up & diagonal;
            }
            return fewest;
        }

        private static int letter(char c) {
            if (c < ASCII) {
                return c;
            }
            return Thai.is(c) ? ASCII + c - Thai.FIRST : -1;
        }
    }
}
