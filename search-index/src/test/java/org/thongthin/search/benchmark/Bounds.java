package org.thongthin.search.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured against what was promised. */
final class Bounds {
    private final PrintStream out;
    private final List<String> broken = new ArrayList<>();

    Bounds(PrintStream out) {
        this.out = out;
    }

    void atMost(String what, double measured, double bound) {
        told(what, measured, "at most", bound, measured <= bound);
    }

    void atLeast(String what, double measured, double bound) {
        told(what, measured, "at least", bound, measured >= bound);
    }

    private void told(String what, double measured, String side, double bound, boolean holds) {
        out.printf(Locale.ROOT, "  %-56s %8.2f  %s %.2f%s%n", what, measured, side, bound, holds ? "" : "  !");
        if (!holds) {
            broken.add(what);
        }
    }

    /** What broke its bound. */
    List<String> broken() {
        return List.copyOf(broken);
    }
}
