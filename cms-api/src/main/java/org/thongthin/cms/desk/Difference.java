package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.difference.BlockDifference;

/**
 * One field of two versions of an item, side by side.
 *
 * @param before what it said; null where there was no version before
 * @param blocks what differs in it, line by line or paragraph by paragraph; empty where nothing does
 */
record Difference(Fact now, @Nullable Fact before, List<BlockDifference> blocks) {
    public boolean isChanged() {
        return before != null && !said(before).equals(said(now));
    }

    private static List<String> said(Fact fact) {
        return fact.html() ? fact.lines().stream().map(BodyNotation::normal).toList() : fact.lines();
    }

    public boolean isGiven() {
        return now.isGiven() || (before != null && before.isGiven());
    }

    /** Whether it differs, and yet no word and no format that could be named, as where cells of a table were joined. */
    public boolean isOfLayoutOnly() {
        return isChanged() && blocks.stream().noneMatch(BlockDifference::isChanged);
    }

    /** @param before as {@code now}, field by field; null where there was no version before */
    static List<Difference> between(List<Fact> now, @Nullable List<Fact> before) {
        List<Difference> differences = new ArrayList<>();
        for (int index = 0; index < now.size(); index++) {
            Fact earlier = before == null ? null : before.get(index);
            differences.add(of(now.get(index), earlier));
        }
        return differences;
    }

    private static Difference of(Fact now, @Nullable Fact before) {
        Difference whole = new Difference(now, before, List.of());
        return before == null || !whole.isChanged() ? whole : new Difference(now, before, blocks(now, before));
    }

    private static List<BlockDifference> blocks(Fact now, Fact before) {
        return now.html()
                ? BlockDifference.ofBodies(body(before), body(now))
                : BlockDifference.ofLines(before.lines(), now.lines());
    }

    private static @Nullable String body(Fact fact) {
        return fact.isGiven() ? fact.lines().getFirst() : null;
    }
}
