package org.thongthin.search.analysis;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts normalised text into words with ICU's Thai dictionary. */
public final class Words {
    /** What a longer word is cut to: nothing that people type is as long. */
    private static final int LONGEST = 48;

    private static final BreakIterator PROTOTYPE = BreakIterator.getWordInstance(new ULocale("th"));

    private Words() {}

    /** The words in their order; what has neither letter nor digit is none. */
    public static List<Word> of(String normalised) {
        BreakIterator breaks = breaks(normalised);
        List<Word> words = new ArrayList<>(normalised.length() / 4 + 1);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER || hasLetter(normalised, start, end)) {
                int cut = Math.min(end, start + LONGEST);
                words.add(new Word(normalised.substring(start, cut), start, cut));
            }
        }
        return words;
    }

    /** The words' texts alone. */
    public static List<String> texts(String normalised) {
        return Word.texts(of(normalised));
    }

    static BreakIterator breaks(String text) {
        BreakIterator breaks = (BreakIterator) PROTOTYPE.clone();
        breaks.setText(text);
        return breaks;
    }

    private static boolean hasLetter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
