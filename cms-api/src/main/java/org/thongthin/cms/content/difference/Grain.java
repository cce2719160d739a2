package org.thongthin.cms.content.difference;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** How finely a text is cut. Put together again, its pieces are the text. */
enum Grain {
    WORDS {
        @Override
        List<String> cut(String text) {
            // New ones each time: they hold the text that they work on.
            BreakIterator words = BreakIterator.getWordInstance(THAI);
            BreakIterator clusters = BreakIterator.getCharacterInstance(THAI);
            words.setText(text);
            clusters.setText(text);
            List<String> pieces = new ArrayList<>();
            int from = 0;
            for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
                if (to == text.length() || (clusters.isBoundary(to) && Cluster.borders(text, to))) {
                    pieces.add(text.substring(from, to));
                    from = to;
                }
            }
            return pieces;
        }
    },

    /** Up to the next blank, which in Thai ends a phrase or a sentence and not a word. */
    PHRASES {
        @Override
        List<String> cut(String text) {
            return after(text, false);
        }
    },

    LINES {
        @Override
        List<String> cut(String text) {
            return after(text, true);
        }
    };

    private static final ULocale THAI = new ULocale("th");

    abstract List<String> cut(String text);

    private static List<String> after(String text, boolean linesOnly) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            char before = text.charAt(at - 1);
            boolean ends = before == '\n' || (!linesOnly && before == ' ' && text.charAt(at) != ' ');
            if (ends && Cluster.borders(text, at)) {
                pieces.add(text.substring(from, at));
                from = at;
            }
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }
}
