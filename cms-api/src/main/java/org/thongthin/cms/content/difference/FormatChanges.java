package org.thongthin.cms.content.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.difference.Block.Format;
import org.thongthin.cms.content.difference.BlockDifference.FormatChange;

/**
 * What is set differently. Where the words themselves went or came, they tell of their emphasis too; where a link leads
 * they don't, so a new address is always told.
 */
final class FormatChanges {
    /** Formats of both blocks whose words are looked for in the other; of more, each that differs is told. */
    private static final int MOST = 500;

    private FormatChanges() {}

    static List<FormatChange> between(@Nullable Block before, @Nullable Block after) {
        if (after == null) {
            return List.of();
        }
        List<Format> old = before == null ? List.of() : before.formats();
        List<Format> gone = without(old, after.formats());
        List<Format> come = without(after.formats(), old);
        if (old.size() + after.formats().size() <= MOST) {
            Set<String> addresses = gone.stream().map(Format::target).collect(Collectors.toSet());
            gone.removeIf(format -> !after.text().contains(format.text()));
            come.removeIf(format -> format.isLink()
                    ? addresses.contains(format.target())
                    : before == null || !before.text().contains(format.text()));
        }
        List<FormatChange> changes = new ArrayList<>();
        gone.forEach(format -> changes.add(change(Segment.Op.DELETE, format)));
        come.forEach(format -> changes.add(change(Segment.Op.INSERT, format)));
        return changes;
    }

    private static List<Format> without(List<Format> these, List<Format> those) {
        Map<Format, Integer> there = new HashMap<>();
        those.forEach(format -> there.merge(format, 1, Integer::sum));
        List<Format> left = new ArrayList<>();
        for (Format format : these) {
            if (there.merge(format, -1, Integer::sum) < 0) {
                left.add(format);
            }
        }
        return left;
    }

    private static FormatChange change(Segment.Op op, Format format) {
        return new FormatChange(op, format.name(), format.text(), format.isLink() ? format.target() : null);
    }
}
