package org.thongthin.search.query;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Fillers;
import org.thongthin.search.analysis.NormalisedText;
import org.thongthin.search.analysis.Normaliser;

/** Cuts the piece of a text that shows best why it was found. Not for use by several threads at once. */
public final class Snippets {
    /** How long a snippet is, at most, in UTF-16 units. */
    public static final int LONGEST = 180;

    /** How much of a text is looked at. */
    private static final int FARTHEST = 30_000;

    private static final int BEFORE_FIRST_WORD = 40;

    /** A shorter word counts only where the dictionary too sees it as a word. */
    private static final int CERTAIN = 4;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final ULocale THAI = new ULocale("th");

    private final List<String> words;
    private final BreakIterator wordBreaks = BreakIterator.getWordInstance(THAI);
    private final BreakIterator clusterBreaks = BreakIterator.getCharacterInstance(THAI);

    /** @param words normalised words of the question; those that say nothing are not marked */
    public Snippets(List<String> words) {
        this.words = Fillers.without(words).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * From the passage with the best piece, the first of equals; the start of the first where no word is found in any.
     */
    public Snippet best(List<String> passages) {
        Piece best = null;
        String fallback = "";
        for (String passage : passages) {
            String text = SPACE.matcher(passage.substring(0, Math.min(passage.length(), FARTHEST)))
                    .replaceAll(" ")
                    .strip();
            if (fallback.isEmpty()) {
                fallback = text;
            }
            Piece piece = piece(text);
            if (piece != null && (best == null || piece.worth() > best.worth())) {
                best = piece;
            }
        }
        return best == null ? cut(fallback, 0, List.of()) : cut(best.text(), best.start(), best.marks());
    }

    /** A text, where its best piece may start, what that is worth, and all marks of the text. */
    private record Piece(String text, int start, int worth, List<Mark> marks) {}

    private @Nullable Piece piece(String text) {
        List<Mark> marks = marks(text);
        if (marks.isEmpty()) {
            return null;
        }
        int best = 0;
        int start = 0;
        for (int i = 0; i < marks.size(); i++) {
            int from = Math.max(0, marks.get(i).start() - BEFORE_FIRST_WORD);
            int worth = worth(text, marks, i, from + LONGEST);
            if (worth > best) {
                best = worth;
                start = from;
            }
        }
        return new Piece(text, start, best, marks);
    }

    /** The letters of the different marked texts between the first mark and the end. */
    private static int worth(String text, List<Mark> marks, int first, int end) {
        List<String> seen = new ArrayList<>();
        int worth = 0;
        for (int i = first; i < marks.size() && marks.get(i).end() <= end; i++) {
            String marked = text.substring(marks.get(i).start(), marks.get(i).end());
            if (!seen.contains(marked)) {
                seen.add(marked);
                worth += marked.length();
            }
        }
        return worth;
    }

    private List<Mark> marks(String text) {
        wordBreaks.setText(text);
        clusterBreaks.setText(text);
        NormalisedText normalised = Normaliser.map(text);
        List<Mark> found = new ArrayList<>();
        for (String word : words) {
            for (int at = normalised.text().indexOf(word); at >= 0; ) {
                int end = at + word.length();
                addMark(normalised.sourceStart(at), normalised.sourceEnd(end), word, found);
                at = normalised.text().indexOf(word, end);
            }
        }
        return merged(found);
    }

    private void addMark(int start, int end, String word, List<Mark> found) {
        if (start >= end || !clusterBreaks.isBoundary(start) || !clusterBreaks.isBoundary(end)) {
            return;
        }
        boolean thai = word.charAt(0) >= 0x0E00 && word.charAt(0) <= 0x0E7F;
        if ((thai && word.length() >= CERTAIN) || (wordBreaks.isBoundary(start) && wordBreaks.isBoundary(end))) {
            found.add(new Mark(start, end));
        }
    }

    private static List<Mark> merged(List<Mark> found) {
        found.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        List<Mark> merged = new ArrayList<>();
        for (Mark mark : found) {
            Mark last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && mark.start() <= last.end()) {
                merged.set(merged.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }

    private Snippet cut(String text, int from, List<Mark> marks) {
        wordBreaks.setText(text);
        clusterBreaks.setText(text);
        int start = boundaryAfter(from, text);
        int end = boundaryBefore(Math.min(text.length(), start + LONGEST), start);
        while (start < end && text.charAt(start) == ' ' && isBoundary(start + 1)) {
            start++;
        }
        while (start < end && text.charAt(end - 1) == ' ' && isBoundary(end - 1)) {
            end--;
        }
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.start() >= start && mark.end() <= end) {
                inside.add(new Mark(mark.start() - start, mark.end() - start));
            }
        }
        return new Snippet(text.substring(start, end), List.copyOf(inside));
    }

    private int boundaryAfter(int from, String text) {
        int at = from;
        while (at < text.length() && !isBoundary(at)) {
            at++;
        }
        return at;
    }

    /** A word longer than a snippet is cut between clusters, since it can't be shown otherwise. */
    private int boundaryBefore(int from, int start) {
        int at = from;
        while (at > start && !isBoundary(at)) {
            at--;
        }
        if (at > start) {
            return at;
        }
        return clusterBreaks.isBoundary(from) ? from : clusterBreaks.preceding(from);
    }

    private boolean isBoundary(int at) {
        return wordBreaks.isBoundary(at) && clusterBreaks.isBoundary(at);
    }
}
