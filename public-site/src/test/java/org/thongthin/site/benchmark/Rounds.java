package org.thongthin.site.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Several measurements of one thing; what is said of them is the median. */
final class Rounds {
    private final String name;
    private final List<Load.Result> results = new ArrayList<>();

    Rounds(String name) {
        this.name = name;
    }

    void add(Load.Result result) {
        results.add(result);
    }

    double rate() {
        return median(Load.Result::rate);
    }

    double p99() {
        return median(Load.Result::p99);
    }

    private double median(ToDoubleFunction<Load.Result> figure) {
        double[] sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "  %-38s %9.0f a second   p50 %6.2f ms   p99 %6.2f ms   rounds %s",
                name,
                rate(),
                median(Load.Result::median),
                p99(),
                results.stream().map(result -> Math.round(result.rate())).toList());
    }
}
