package org.thongthin.search.benchmark;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.thongthin.search.baseline.Baseline;

/** Asks both sides the same, question by question in turn, so that what disturbs the machine disturbs both. */
final class Asking {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final int HITS = 10;
    private static final String HEAD = "  %-18s %5s | %8s %8s %8s %9s | %8s %8s %9s%n";
    private static final String LINE = "  %-18s %5d | %8.2f %8.2f %8.2f %9d | %8.2f %8.2f %9d%n";

    private final ToLongFunction<String> site;
    private final ToLongFunction<String> stock;
    private final PrintStream out;

    Asking(Site site, Baseline stock, PrintStream out) {
        this.site = text -> site.search(text).total();
        this.stock = text -> stock.search(text, HITS).total();
        this.out = out;
    }

    /** How long the site's answers took. */
    record Outcome(Timings shortOnes, Timings questions) {}

    Outcome ask(Questions questions) {
        for (int i = 0; i < WARM_UP; i++) {
            questions.all().forEach(this::both);
        }
        out.printf(HEAD, "milliseconds", "", "site p50", "p99", "longest", "found", "bare p50", "p99", "found");
        for (Map.Entry<String, List<String>> group : questions.groups().entrySet()) {
            if (!group.getKey().equals(Questions.LONG)) {
                line(group.getKey(), group.getValue());
            }
        }
        Timings shortOnes = line("all of these", questions.shortOnes());
        return new Outcome(shortOnes, line(Questions.LONG, questions.group(Questions.LONG)));
    }

    private long both(String text) {
        return site.applyAsLong(text) + stock.applyAsLong(text);
    }

    private Timings line(String name, List<String> texts) {
        Side ours = new Side(site, texts.size());
        Side theirs = new Side(stock, texts.size());
        for (int round = 0; round < ROUNDS && !texts.isEmpty(); round++) {
            for (int i = 0; i < texts.size(); i++) {
                Side first = (i + round) % 2 == 0 ? ours : theirs;
                Side second = first == ours ? theirs : ours;
                first.ask(i, texts.get(i));
                second.ask(i, texts.get(i));
            }
            ours.endRound();
            theirs.endRound();
        }
        if (!texts.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    LINE,
                    name,
                    texts.size(),
                    ours.timings.median(),
                    ours.timings.percentile(99),
                    ours.timings.longest(),
                    ours.medianFound(),
                    theirs.timings.median(),
                    theirs.timings.percentile(99),
                    theirs.medianFound());
        }
        return ours.timings;
    }

    private static final class Side {
        private final ToLongFunction<String> asked;
        private final long[] nanos;
        private final long[] found;
        private final Timings timings = new Timings();

        Side(ToLongFunction<String> asked, int texts) {
            this.asked = asked;
            this.nanos = new long[texts];
            this.found = new long[texts];
        }

        void ask(int i, String text) {
            long start = System.nanoTime();
            found[i] = asked.applyAsLong(text);
            nanos[i] = System.nanoTime() - start;
        }

        void endRound() {
            timings.round(nanos);
        }

        long medianFound() {
            return Arrays.stream(found).sorted().toArray()[found.length / 2];
        }
    }

    /** The milliseconds of the one that takes longest, of each the median of three times. */
    static double longest(Site site, Stream<String> texts) {
        return texts.mapToDouble(text -> {
                    long[] nanos = new long[3];
                    for (int i = 0; i < nanos.length; i++) {
                        long start = System.nanoTime();
                        site.search(text);
                        nanos[i] = System.nanoTime() - start;
                    }
                    Arrays.sort(nanos);
                    return nanos[1] / 1e6;
                })
                .max()
                .orElse(0);
    }
}
