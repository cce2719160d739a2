package org.thongthin.cms.content.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Finds for each block the one that it has become. */
final class BlockPairing {
    /** One of them may be missing, never both. */
    record Pair(@Nullable Block before, @Nullable Block after) {}

    /** Blocks to compare with one another between two that stayed: so many times so many. */
    private static final int MOST_PAIRS = 2_500;

    /** UTF-16 units of the blocks between two that stayed. */
    private static final int LONGEST = 200_000;

    /** Of their words: with fewer in common a block has not become the other. */
    private static final double ALIKE = 0.4;

    private final List<Pair> pairs = new ArrayList<>();

    private BlockPairing() {}

    /** In the order of reading. */
    static List<Pair> of(List<Block> before, List<Block> after) {
        BlockPairing pairing = new BlockPairing();
        Matching matching = Matching.of(texts(before), texts(after));
        if (matching == null) {
            pairing.apart(before, after);
            return pairing.pairs;
        }
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            int oldEnd = matching.removed().nextClearBit(old);
            int nowEnd = matching.added().nextClearBit(now);
            if (oldEnd > old || nowEnd > now) {
                pairing.changed(before.subList(old, oldEnd), after.subList(now, nowEnd));
            } else {
                pairing.pairs.add(new Pair(before.get(old), after.get(now)));
                oldEnd++;
                nowEnd++;
            }
            old = oldEnd;
            now = nowEnd;
        }
        return pairing.pairs;
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    private void apart(List<Block> before, List<Block> after) {
        before.forEach(block -> pairs.add(new Pair(block, null)));
        after.forEach(block -> pairs.add(new Pair(null, block)));
    }

    private void changed(List<Block> before, List<Block> after) {
        if (before.size() == 1 && after.size() == 1) {
            pairs.add(new Pair(before.getFirst(), after.getFirst()));
        } else if ((long) before.size() * after.size() > MOST_PAIRS || length(before) + length(after) > LONGEST) {
            apart(before, after);
        } else {
            alike(before, after);
        }
    }

    private static long length(List<Block> blocks) {
        ToIntFunction<Block> length = block -> block.text().length();
        return blocks.stream().mapToInt(length).asLongStream().sum();
    }

    /** The pairs, in both orders, that are most alike taken together. */
    private void alike(List<Block> before, List<Block> after) {
        double[][] likeness = likeness(before, after);
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int now = after.size() - 1; now >= 0; now--) {
                double paired = likeness[old][now] < ALIKE ? 0 : likeness[old][now] + best[old + 1][now + 1];
                best[old][now] = Math.max(paired, Math.max(best[old + 1][now], best[old][now + 1]));
            }
        }
        int old = 0;
        int now = 0;
        while (old < before.size() && now < after.size()) {
            if (best[old][now] == best[old + 1][now]) {
                pairs.add(new Pair(before.get(old++), null));
            } else if (best[old][now] == best[old][now + 1]) {
                pairs.add(new Pair(null, after.get(now++)));
            } else {
                pairs.add(new Pair(before.get(old++), after.get(now++)));
            }
        }
        apart(before.subList(old, before.size()), after.subList(now, after.size()));
    }

    private static double[][] likeness(List<Block> before, List<Block> after) {
        List<Bag> old = bags(before);
        List<Bag> now = bags(after);
        double[][] likeness = new double[old.size()][now.size()];
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                likeness[i][j] = old.get(i).likeness(now.get(j));
            }
        }
        return likeness;
    }

    private static List<Bag> bags(List<Block> blocks) {
        return blocks.stream()
                .map(block -> Bag.of(Grain.WORDS.cut(block.text())))
                .toList();
    }
}
