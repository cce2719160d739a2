package org.thongthin.cms.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.moderation.CannedReason;

/**
 * The reasons for a return as the page that keeps them shows them.
 *
 * @param lines one a reason, in their order
 * @param added what was written into the line for a new one
 * @param fault what is wrong with that, in words; empty for nothing
 */
record ReasonForm(List<Line> lines, String added, String fault) {
    /**
     * @param text what stands in the field: what was written there, where it could not be saved
     * @param fault why it could not, in words; empty for nothing
     * @param last whether it is the last of those that are offered
     */
    record Line(CannedReason reason, String text, String fault, boolean last) {}

    static ReasonForm of(List<CannedReason> reasons) {
        return of(reasons, Map.of(), "");
    }

    /** What was written for a new one, and why it could not be added. */
    static ReasonForm refused(List<CannedReason> reasons, String added, String fault) {
        return new ReasonForm(of(reasons).lines(), added, fault);
    }

    /** What was written for this one, and why it could not be saved. */
    static ReasonForm refused(List<CannedReason> reasons, UUID id, String text, String fault) {
        return of(reasons, Map.of(id, text), fault);
    }

    private static ReasonForm of(List<CannedReason> reasons, Map<UUID, String> written, String fault) {
        long offered = reasons.stream().filter(CannedReason::offered).count();
        List<Line> lines = reasons.stream()
                .map(reason -> {
                    String text = written.get(reason.id());
                    return new Line(
                            reason,
                            text == null ? reason.text() : text,
                            text == null ? "" : fault,
                            isLast(reason.position(), offered));
                })
                .toList();
        return new ReasonForm(lines, "", "");
    }

    public boolean hasRetired() {
        return lines.stream().anyMatch(line -> !line.reason().offered());
    }

    private static boolean isLast(@Nullable Integer position, long offered) {
        return position != null && position == offered;
    }
}
