package org.thongthin.cms.content.difference;

import java.util.ArrayList;
import java.util.List;

/** Segments as they are found, those that belong together joined. */
final class Script {
    /** What stayed, and what changed behind it. */
    private static final class Step {
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();

        private boolean isReplacement() {
            return !gone.isEmpty() && !come.isEmpty();
        }

        private boolean isChange() {
            return !gone.isEmpty() || !come.isEmpty();
        }

        /** Nobody reads the blank between two replaced words as something that stayed. */
        private boolean isOneWith(Step next) {
            return isReplacement()
                    && next.isReplacement()
                    && next.kept.toString().isBlank();
        }

        private void join(Step next) {
            gone.append(next.kept).append(next.gone);
            come.append(next.kept).append(next.come);
        }
    }

    private final List<Step> steps = new ArrayList<>(List.of(new Step()));

    void keep(String text) {
        if (steps.getLast().isChange()) {
            steps.add(new Step());
        }
        steps.getLast().kept.append(text);
    }

    void change(String before, String after) {
        steps.getLast().gone.append(before);
        steps.getLast().come.append(after);
    }

    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (Step step : joined()) {
            add(segments, Segment.Op.EQUAL, step.kept);
            add(segments, Segment.Op.DELETE, step.gone);
            add(segments, Segment.Op.INSERT, step.come);
        }
        return segments;
    }

    private List<Step> joined() {
        List<Step> joined = new ArrayList<>();
        for (Step step : steps) {
            if (!joined.isEmpty() && joined.getLast().isOneWith(step)) {
                joined.getLast().join(step);
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    private static void add(List<Segment> segments, Segment.Op op, StringBuilder text) {
        if (!text.isEmpty()) {
            segments.add(new Segment(op, text.toString()));
        }
    }
}
