package org.thongthin.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Fillers;
import org.thongthin.search.analysis.NormalisedText;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.Thai;

/** Cuts the piece of a text that shows best why it was found. Not for use by several threads at once. */
public final class Snippets {
    /** How long a snippet is, at most, in UTF-16 units. */
    public static final int LONGEST = 180;

    /** How much of a text is looked at. */
    private static final int FARTHEST = 10_000;

    private static final int BEFORE_FIRST_WORD = 40;

    /** A shorter word counts only where the dictionary too sees it as a word. */
    private static final int CERTAIN = 4;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> words;
    private final TextBreaks breaks = new TextBreaks();

    /** @param words normalised words of the question; those that say nothing are not marked */
    public Snippets(List<String> words) {
        this.words = Fillers.without(words).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** All of a short text, a title for example, as it is. */
    public Snippet whole(String text) {
        return new Snippet(text, List.copyOf(marks(text)));
    }

    /**
     * From the passage with the best piece, the first of equals; the start of the first where no word is found in any.
     */
    public Snippet best(List<String> passages) {
        Piece best = null;
        String fallback = "";
        for (String passage : passages) {
            String text = SPACE.matcher(seen(passage)).replaceAll(" ").strip();
            if (fallback.isEmpty()) {
                fallback = text;
            }
            Piece piece = piece(text);
            if (piece != null && (best == null || piece.worth() > best.worth())) {
                best = piece;
            }
        }
        return best == null ? cut(fallback, 0, List.of()) : cut(best.text(), best.first(), best.marks());
    }

    private String seen(String passage) {
        if (passage.length() <= FARTHEST) {
            return passage;
        }
        String near = passage.substring(0, FARTHEST + LONGEST);
        breaks.setText(near);
        return near.substring(0, breaks.clusterUpTo(FARTHEST));
    }

    /** A text, all marks of it, and with which of them its best piece begins. */
    private record Piece(String text, int first, int worth, List<Mark> marks) {}

    private @Nullable Piece piece(String text) {
        List<Mark> marks = marks(text);
        int best = 0;
        int first = 0;
        for (int i = 0; i < marks.size(); i++) {
            int worth = worth(text, marks, i, start(marks.get(i)) + LONGEST);
            if (worth > best) {
                best = worth;
                first = i;
            }
        }
        return marks.isEmpty() ? null : new Piece(text, first, best, marks);
    }

    private static int start(Mark first) {
        return Math.max(0, first.start() - BEFORE_FIRST_WORD);
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
        if (words.isEmpty()) {
            return List.of();
        }
        breaks.setText(text);
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
        if (start >= end || !breaks.isCluster(start) || !breaks.isCluster(end)) {
            return;
        }
        boolean thai = Thai.is(word.charAt(0));
        if ((thai && word.length() >= CERTAIN) || (breaks.isWord(start) && breaks.isWord(end))) {
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

    /** What begins shortly before the first mark; the text's start where there is none. */
    private Snippet cut(String text, int first, List<Mark> marks) {
        breaks.setText(text);
        int start = marks.isEmpty() ? 0 : startBefore(marks.get(first));
        int end = end(text, start);
        while (start < end && text.charAt(start) == ' ' && breaks.isWord(start + 1)) {
            start++;
        }
        while (start < end && text.charAt(end - 1) == ' ' && breaks.isWord(end - 1)) {
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

    /** A mark too deep in a long word is shown from itself on, since it can't be shown otherwise. */
    private int startBefore(Mark first) {
        int start = breaks.wordFrom(start(first));
        if (start <= first.start()) {
            return start;
        }
        int word = breaks.wordUpTo(first.start());
        return first.end() - word <= LONGEST ? word : first.start();
    }

    /** A word longer than a snippet is cut between clusters. */
    private int end(String text, int start) {
        int farthest = Math.min(text.length(), start + LONGEST);
        int end = breaks.wordUpTo(farthest);
        return end > start ? end : Math.max(start, breaks.clusterUpTo(farthest));
    }
}
