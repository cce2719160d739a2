package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of two versions of an item, side by side.
 *
 * @param before what it said; null where there was no version before
 */
record Difference(Fact now, @Nullable Fact before) {
    public boolean isChanged() {
        return before != null && !said(before).equals(said(now));
    }

    private static List<String> said(Fact fact) {
        return fact.html() ? fact.lines().stream().map(BodyNotation::normal).toList() : fact.lines();
    }

    public boolean isGiven() {
        return now.isGiven() || (before != null && before.isGiven());
    }

    /** @param before as {@code now}, field by field; null where there was no version before */
    static List<Difference> between(List<Fact> now, @Nullable List<Fact> before) {
        List<Difference> differences = new ArrayList<>();
        for (int index = 0; index < now.size(); index++) {
            Fact earlier = before == null ? null : before.get(index);
            differences.add(new Difference(now.get(index), earlier));
        }
        return differences;
    }
}
