package org.thongthin.cms.content.difference;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which pieces two lists have in common, in their order: a shortest edit script (Myers, "An O(ND) difference algorithm
 * and its variations", 1986).
 *
 * @param removed places in the first list that are not in the second
 * @param added places in the second list that are not in the first
 */
record Matching(BitSet removed, BitSet added) {
    /** Pieces of both lists between their common ends. The time grows with its square. */
    static final int MOST = 4_000;

    /** @return null where there are more than {@value #MOST} to match */
    static @Nullable Matching of(List<String> before, List<String> after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        List<String> old = before.subList(start, before.size() - end);
        List<String> now = after.subList(start, after.size() - end);
        return old.size() + now.size() > MOST ? null : between(old, now, start);
    }

    private static int commonStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<String> before, List<String> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int end = 0;
        while (end < most && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    private static Matching between(List<String> before, List<String> after, int start) {
        Matching matching = new Matching(new BitSet(), new BitSet());
        if (before.isEmpty() || after.isEmpty()) {
            matching.removed.set(start, start + before.size());
            matching.added.set(start, start + after.size());
            return matching;
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> old = numbered(before, numbers);
        List<Integer> now = numbered(after, numbers);
        for (Change change : new MyersDiffWithLinearSpace<Integer>().computeDiff(old, now, null)) {
            if (change.deltaType != DeltaType.INSERT) {
                matching.removed.set(start + change.startOriginal, start + change.endOriginal);
            }
            if (change.deltaType != DeltaType.DELETE) {
                matching.added.set(start + change.startRevised, start + change.endRevised);
            }
        }
        return matching;
    }

    /**
     * Tells the pieces in the order of reading.
     *
     * @param kept gets what both have
     * @param changed gets what the first has and what the second has in its place; one of them may be empty
     */
    void walk(List<String> before, List<String> after, Consumer<String> kept, BiConsumer<String, String> changed) {
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            int oldEnd = removed.nextClearBit(old);
            int nowEnd = added.nextClearBit(now);
            if (oldEnd > old || nowEnd > now) {
                changed.accept(
                        String.join("", before.subList(old, oldEnd)), String.join("", after.subList(now, nowEnd)));
            } else {
                kept.accept(before.get(old));
                oldEnd++;
                nowEnd++;
            }
            old = oldEnd;
            now = nowEnd;
        }
    }

    /** Numbers compare faster than texts. */
    private static List<Integer> numbered(List<String> pieces, Map<String, Integer> numbers) {
        List<Integer> numbered = new ArrayList<>(pieces.size());
        for (String piece : pieces) {
            numbered.add(numbers.computeIfAbsent(piece, ignored -> numbers.size()));
        }
        return numbered;
    }
}
