package org.thongthin.search.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long things took, over several rounds. Milliseconds. */
final class Timings {
    private final List<double[]> rounds = new ArrayList<>();

    /** @param nanoseconds one each time; in any order */
    void round(long[] nanoseconds) {
        rounds.add(Arrays.stream(nanoseconds)
                .mapToDouble(each -> each / 1e6)
                .sorted()
                .toArray());
    }

    double median() {
        return percentile(50);
    }

    /** The median over the rounds of each round's percentile (nearest rank). */
    double percentile(int percent) {
        double[] each = rounds.stream()
                .mapToDouble(round -> round[Math.max(0, (int) Math.ceil(round.length * percent / 100.0) - 1)])
                .sorted()
                .toArray();
        return each[each.length / 2];
    }

    double longest() {
        return rounds.stream()
                .mapToDouble(round -> round[round.length - 1])
                .max()
                .orElse(0);
    }
}
