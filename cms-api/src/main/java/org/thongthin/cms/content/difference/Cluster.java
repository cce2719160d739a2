package org.thongthin.cms.content.difference;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;

/** What belongs to the letter before it, or waits for the one after it, and so is never cut off. */
final class Cluster {
    /** Written behind a consonant, and nothing without one. */
    private static final String FOLLOWING_VOWELS = "ะาำๅ";

    /** Written before the consonant after which they are spoken. */
    private static final String LEADING_VOWELS = "เแโใไ";

    private Cluster() {}

    /** Whether a text may be cut before the character at this place; never at its ends. */
    static boolean borders(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int next = text.codePointAt(at);
        boolean halved = Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
        return before == '\n' || !(halved || waits(before, next) || leans(next));
    }

    private static boolean waits(int before, int next) {
        return LEADING_VOWELS.indexOf(before) >= 0
                || kind(before) == GraphemeClusterBreak.PREPEND
                || kind(before) == GraphemeClusterBreak.ZWJ
                || (before == '\r' && next == '\n');
    }

    private static boolean leans(int next) {
        return switch (kind(next)) {
            case GraphemeClusterBreak.EXTEND, GraphemeClusterBreak.SPACING_MARK, GraphemeClusterBreak.ZWJ -> true;
            default -> FOLLOWING_VOWELS.indexOf(next) >= 0;
        };
    }

    /** Unicode Standard Annex 29, table 2. */
    private static int kind(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
    }
}
