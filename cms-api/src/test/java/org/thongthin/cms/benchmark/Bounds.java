package org.thongthin.cms.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What was measured against what was promised, as a table. */
final class Bounds {
    private static final String LINE = "  %-52s %6s %8s %8s %8s %8s%n";

    private final PrintStream out;
    private final List<String> broken = new ArrayList<>();

    Bounds(PrintStream out) {
        this.out = out;
    }

    void head(String title) {
        out.printf("%n%s%n", title);
        out.printf(LINE, "milliseconds", "times", "p50", "p99", "longest", "bound");
    }

    /** @param bound of the 99th percentile. Milliseconds. */
    void line(String name, Timings timings, int bound) {
        boolean holds = timings.percentile(99) < bound;
        out.printf(
                LINE,
                name,
                timings.count(),
                figure(timings.percentile(50)),
                figure(timings.percentile(99)),
                figure(timings.longest()),
                bound + (holds ? "  " : " !"));
        if (!holds) {
            broken.add(name);
        }
    }

    /** The names of those that broke their bound. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    private static String figure(double milliseconds) {
        return "%.1f".formatted(milliseconds);
    }
}
