package org.thongthin.search.analysis;

import java.util.Arrays;

/**
 * Puts the marks of a Thai cluster into the one order in which they are read, whatever the order and number in which
 * they were typed: vowels below, vowels above, one tone mark, the silencer; ํ with า is ำ and comes after the tone;
 * เเ is แ.
 */
final class Clusters {
    private static final char NIKHAHIT = 'ํ';
    private static final char SARA_AA = 'า';
    private static final char SARA_AM = 'ำ';

    /** The order of marks in a cluster. It follows the canonical combining classes, so that NFC leaves it alone. */
    private static final String ORDER = "\u0e3aุูัิีึื็ํ่้๊๋์๎";

    private static final String TONES = "่้๊๋";

    private Clusters() {}

    static Traced repair(Traced text) {
        Traced out = text.next();
        int i = 0;
        while (i < text.length()) {
            int marksEnd = endOfMarks(text, i);
            if (marksEnd == i && !(isSaraAm(text, i) && followsConsonant(text, i))) {
                i = copyLetter(text, i, out);
                continue;
            }
            i = copyMarks(text, i, marksEnd, out);
        }
        return out;
    }

    private static int endOfMarks(Traced text, int from) {
        int end = from;
        while (end < text.length() && isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == 'ั'
                || (c >= 'ิ' && c <= '\u0e3a')
                || (c >= '็' && c <= '๎')
                || ((c < 'ก' || c > '\u0e7f') && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** Without a letter to stand on, ำ keeps what comes after it where it is: else that would lose its place too. */
    private static boolean followsConsonant(Traced text, int i) {
        return i > 0 && text.charAt(i - 1) >= 'ก' && text.charAt(i - 1) <= 'ฮ';
    }

    private static boolean isSaraAm(Traced text, int i) {
        return i < text.length() && text.charAt(i) == SARA_AM;
    }

    private static int copyLetter(Traced text, int i, Traced out) {
        char c = text.charAt(i);
        if (c == 'เ' && i + 1 < text.length() && text.charAt(i + 1) == 'เ') {
            out.append('แ', text.source(i));
            return i + 2;
        }
        boolean afterRu = i > 0 && (text.charAt(i - 1) == 'ฤ' || text.charAt(i - 1) == 'ฦ');
        out.append(c == 'ๅ' && !afterRu ? SARA_AA : c, text.source(i));
        return i + 1;
    }

    private static int copyMarks(Traced text, int from, int to, Traced out) {
        if (to - from == 1 && to < text.length() && text.charAt(from) != NIKHAHIT && !isSaraAm(text, to)) {
            out.append(text, from, to);
            return to;
        }
        String marks = text.chars().subSequence(from, to).toString();
        if (!marks.chars().allMatch(c -> ORDER.indexOf(c) >= 0)) {
            // Marks of other scripts among them: what their order means is not ours to say.
            out.append(text, from, to);
            return to;
        }
        boolean aa = marks.indexOf(NIKHAHIT) >= 0 && isSaraAa(text, to);
        if (!aa && !isSaraAm(text, to)) {
            out.append(inOrder(marks), text.source(from));
            return to;
        }
        int end = endOfMarks(text, to + 1);
        String late = text.chars().subSequence(to + 1, end).toString();
        if (!late.chars().allMatch(c -> ORDER.indexOf(c) >= 0)) {
            end = to + 1;
            late = "";
        }
        String all = (marks + late).replace(String.valueOf(NIKHAHIT), "");
        out.append(inOrder(all), text.source(from));
        out.append(SARA_AM, text.source(to));
        return end;
    }

    /** ๅ is typed for it where there is no ฤ or ฦ before it. */
    private static boolean isSaraAa(Traced text, int i) {
        return i < text.length() && (text.charAt(i) == SARA_AA || text.charAt(i) == 'ๅ');
    }

    private static String inOrder(String marks) {
        boolean[] seen = new boolean[ORDER.length()];
        boolean toned = false;
        for (int i = 0; i < marks.length(); i++) {
            boolean tone = TONES.indexOf(marks.charAt(i)) >= 0;
            if (!tone || !toned) {
                seen[ORDER.indexOf(marks.charAt(i))] = true;
            }
            toned |= tone;
        }
        char[] ordered = new char[ORDER.length()];
        int length = 0;
        for (int i = 0; i < seen.length; i++) {
            if (seen[i]) {
                ordered[length++] = ORDER.charAt(i);
            }
        }
        return new String(Arrays.copyOf(ordered, length));
    }
}
