package org.thongthin.cms.content.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written differently, by words, which are never cut within a cluster. Of long texts only phrases, then lines
 * are matched and the words within those that differ; where that too is more than anybody could read, the whole is said
 * to be another. So the time is bounded, whatever the texts.
 */
public final class TextDifference {
    /** UTF-16 units of both texts; beyond them nothing is cut finer than lines. */
    private static final int LONGEST = 200_000;

    /** Of all words: with fewer in common a text is another one, and single words found again only confuse. */
    private static final double ALIKE = 0.2;

    private final Script script = new Script();

    private TextDifference() {}

    /** In the order of reading; of a change what went before what came. Null counts as empty. */
    public static List<Segment> between(@Nullable String before, @Nullable String after) {
        TextDifference difference = new TextDifference();
        difference.compare(before == null ? "" : before, after == null ? "" : after);
        return difference.script.segments();
    }

    private void compare(String before, String after) {
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            whole(before, after);
        } else if (before.length() + after.length() > LONGEST) {
            coarsely(before, after, Grain.LINES);
        } else if (!byWords(before, after)) {
            coarsely(before, after, Grain.PHRASES);
        }
    }

    private void whole(String before, String after) {
        if (before.equals(after)) {
            script.keep(before);
        } else {
            script.change(before, after);
        }
    }

    /** @return false where they are too many, and nothing is written */
    private boolean byWords(String before, String after) {
        List<String> old = Grain.WORDS.cut(before);
        List<String> now = Grain.WORDS.cut(after);
        if (Bag.of(old).likeness(Bag.of(now)) < ALIKE) {
            script.change(before, after);
            return true;
        }
        Matching matching = Matching.of(old, now);
        if (matching == null) {
            return false;
        }
        matching.walk(old, now, script::keep, script::change);
        return true;
    }

    private void coarsely(String before, String after, Grain grain) {
        List<String> old = grain.cut(before);
        List<String> now = grain.cut(after);
        Matching matching = Matching.of(old, now);
        if (matching != null) {
            matching.walk(old, now, script::keep, this::finely);
        } else if (grain == Grain.PHRASES) {
            coarsely(before, after, Grain.LINES);
        } else {
            script.change(before, after);
        }
    }

    private void finely(String before, String after) {
        boolean readable = before.length() + after.length() <= LONGEST;
        if (before.isEmpty() || after.isEmpty() || !readable || !byWords(before, after)) {
            script.change(before, after);
        }
    }
}
