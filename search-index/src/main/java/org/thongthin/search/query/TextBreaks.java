package org.thongthin.search.query;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a text may be cut: between its words, and never within what is written as one. Thai writes a vowel before, above,
 * below or behind its consonant; Unicode's graphemes keep only those above and below with it. Not for use by several
 * threads at once.
 */
final class TextBreaks {
    private static final ULocale THAI = new ULocale("th");

    private final BreakIterator words = BreakIterator.getWordInstance(THAI);
    private final BreakIterator graphemes = BreakIterator.getCharacterInstance(THAI);
    private String text = "";

    void setText(String text) {
        this.text = text;
        words.setText(text);
        graphemes.setText(text);
    }

    boolean isWord(int at) {
        return isCluster(at) && words.isBoundary(at);
    }

    boolean isCluster(int at) {
        return at == 0
                || at == text.length()
                || (!isWrittenAsOne(text.charAt(at - 1), text.charAt(at)) && graphemes.isBoundary(at));
    }

    private static boolean isWrittenAsOne(char before, char after) {
        return (isThai(before) && isFollowingVowel(after)) || (isLeadingVowel(before) && isConsonant(after));
    }

    private static boolean isThai(char c) {
        return c >= 'ก' && c <= '๎';
    }

    private static boolean isFollowingVowel(char c) {
        return c == 'ะ' || c == 'า' || c == 'ำ' || c == 'ๅ';
    }

    private static boolean isLeadingVowel(char c) {
        return c >= 'เ' && c <= 'ไ';
    }

    private static boolean isConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    /** The first end of a word from there on. */
    int wordFrom(int from) {
        int at = from;
        while (!isWord(at)) {
            at++;
        }
        return at;
    }

    /** The last end of a word up to there; 0 at the latest. */
    int wordUpTo(int from) {
        int at = from;
        while (!isWord(at)) {
            at--;
        }
        return at;
    }

    /** The last end of a cluster up to there; 0 at the latest. */
    int clusterUpTo(int from) {
        int at = from;
        while (!isCluster(at)) {
            at--;
        }
        return at;
    }
}
