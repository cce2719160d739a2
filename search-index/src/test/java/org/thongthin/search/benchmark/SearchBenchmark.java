package org.thongthin.search.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.thongthin.search.HostileTexts;
import org.thongthin.search.baseline.Baseline;
import org.thongthin.search.baseline.StockAnalysis;

/**
 * Measures what an answer costs among 100,000 documents of about 1.5 KB: the first ten with facets, highlights and total,
 * on one thread, as the site asks for them, beside a bare Lucene with its Thai analyzer that gives the first ten and an
 * exact total; how fast both take documents in; what a hostile text costs; and, where asked for, a million documents.
 * Ends with 1 where a bound is broken.
 */
public final class SearchBenchmark {
    private static final int WARM_UP = 5_000;
    private static final int HOSTILE = 5_000;

    private static final double MEDIAN = 3;
    private static final double P99 = 20;
    private static final double PART_OF_BARE_RATE = 1.0 / 3;
    private static final double HOSTILE_LONGEST = 50;
    private static final double TIMES_OF_A_TENTH = 6;

    private final Path folder;
    private final PrintStream out;
    private final Bounds bounds;

    SearchBenchmark(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
        this.bounds = new Bounds(out);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Path folder = MadeUp.folder();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> MadeUp.delete(folder)));
        System.exit(new SearchBenchmark(folder, out).measure(options));
    }

    int measure(Options options) throws IOException {
        load();
        List<Corpus.Text> texts = new ArrayList<>();
        options.corpus().forEach(texts::add);
        warmUp(texts);
        double median;
        Questions questions;
        try (Site site = new Site(folder("site"));
                Baseline bare = new Baseline(StockAnalysis.THAI, folder("bare"))) {
            index(texts, site, bare);
            questions = Questions.of(options.corpus(), texts, bare, texts.size());
            median = search(questions, site, bare);
            hostile(questions.shortOnes(), site);
        }
        if (options.many() != null) {
            many(options.many(), questions, median);
        }
        load();
        out.println(bounds.broken().isEmpty() ? "Every bound holds." : "Broken: " + String.join("; ", bounds.broken()));
        return bounds.broken().isEmpty() ? 0 : 1;
    }

    private void load() {
        out.printf(
                Locale.ROOT,
                "Load of the machine's %d processors: %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private void warmUp(List<Corpus.Text> texts) throws IOException {
        List<Corpus.Text> some = texts.subList(0, Math.min(texts.size(), WARM_UP));
        try (Site site = new Site(folder("site-warm-up"));
                Baseline bare = new Baseline(StockAnalysis.THAI, folder("bare-warm-up"))) {
            rate(some, site);
            rate(some, bare);
        }
    }

    private void index(List<Corpus.Text> texts, Site site, Baseline bare) {
        double siteRate = rate(texts, site);
        double bareRate = rate(texts, bare);
        out.printf(
                Locale.ROOT,
                "%nIndexing %d documents: %.0f a second, the bare analyzer %.0f%n",
                texts.size(),
                siteRate,
                bareRate);
        bounds.atLeast("indexing, part of the bare rate", siteRate / bareRate, PART_OF_BARE_RATE);
    }

    private static double rate(List<Corpus.Text> texts, Site site) {
        long start = System.nanoTime();
        texts.forEach(site::add);
        site.commit();
        return texts.size() / seconds(start);
    }

    private static double rate(List<Corpus.Text> texts, Baseline bare) {
        long start = System.nanoTime();
        texts.forEach(text -> bare.add(text.id(), text.title(), text.body()));
        bare.commit();
        return texts.size() / seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private double search(Questions questions, Site site, Baseline bare) {
        out.printf("%nThe first ten, with facets, highlights and total; the bare one without%n");
        Asking.Outcome outcome = new Asking(site, bare, out).ask(questions);
        bounds.atMost("short queries, median, ms", outcome.shortOnes().median(), MEDIAN);
        bounds.atMost("short queries, 99th percentile, ms", outcome.shortOnes().percentile(99), P99);
        bounds.atMost("questions, 99th percentile, ms", outcome.questions().percentile(99), P99);
        return outcome.shortOnes().median();
    }

    private void hostile(List<String> words, Site site) {
        out.printf("%n%d random and hostile texts%n", HOSTILE);
        bounds.atMost(
                "the longest of them, ms", Asking.longest(site, HostileTexts.of(HOSTILE, words)), HOSTILE_LONGEST);
    }

    private void many(Corpus corpus, Questions questions, double medianOfFew) throws IOException {
        try (Site site = new Site(folder("site-many"));
                Baseline bare = new Baseline(StockAnalysis.THAI, folder("bare-many"))) {
            AtomicLong count = new AtomicLong();
            corpus.forEach(text -> {
                site.add(text);
                bare.add(text.id(), text.title(), text.body());
                count.incrementAndGet();
            });
            site.commit();
            bare.commit();
            out.printf("%n%d documents%n", count.get());
            Asking.Outcome outcome = new Asking(site, bare, out).ask(questions);
            bounds.atMost(
                    "median, times that of the fewer documents",
                    outcome.shortOnes().median() / medianOfFew,
                    TIMES_OF_A_TENTH);
        }
    }
}
