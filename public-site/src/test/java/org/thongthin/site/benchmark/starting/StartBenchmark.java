package org.thongthin.site.benchmark.starting;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/**
 * Measures how long public-site takes, from the start of its process and with an index of 7,850 organisations and 5,000 items, to
 * its first page and to an item's page, and how much memory it holds once it rests; with the AOT cache and without, in
 * turn. Ends with 1 where a bound is broken. Arguments: the jar, the cache, the JVM's flags.
 */
public final class StartBenchmark {
    private static final int STARTS = 7;
    private static final double MOST_MILLISECONDS = 1_500;
    private static final double MOST_MEGABYTES = 250;
    private static final List<String> READ = List.of(
            "/",
            "/en",
            "/landmarks",
            "/landmarks?page=2",
            "/provinces",
            "/provinces/50",
            "/search?q=tea",
            "/static/css/site.css");

    /** One start, milliseconds, seconds of processors, megabytes. */
    private record Start(
            double firstPage, double itemPage, double computed, double resident, double anonymous, double file) {}

    private final PrintStream out;
    private final Path jar;
    private final List<String> flags;
    private final List<String> broken = new ArrayList<>();

    private StartBenchmark(PrintStream out, Path jar, List<String> flags) {
        this.out = out;
        this.jar = jar;
        this.flags = flags;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> given = Arrays.asList(arguments);
        Path data = Files.createTempDirectory("thongthin-benchmark");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(data)));
        StartBenchmark benchmark = new StartBenchmark(out, Path.of(given.getFirst()), given.subList(2, given.size()));
        System.exit(benchmark.measure(data, Path.of(given.get(1))));
    }

    private int measure(Path data, Path cache) throws IOException {
        try (FakeCms cms = FakeCms.start()) {
            Country.publish(cms);
            out.printf(
                    Locale.ROOT, "Indexing %,d organisations and %,d items …%n", Country.ORGANISATIONS, Country.ITEMS);
            String item = index(cms, data);
            List<Start> with = new ArrayList<>();
            List<Start> without = new ArrayList<>();
            List<String> cached = Stream.concat(flags.stream(), Stream.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache))
                    .toList();
            // The first of each reads files that the others find in memory.
            start(cms, data, cached, item);
            start(cms, data, flags, item);
            for (int i = 0; i < STARTS; i++) {
                with.add(start(cms, data, cached, item));
                without.add(start(cms, data, flags, item));
            }
            tell(with, without);
        }
        out.println(broken.isEmpty() ? "Every bound holds." : "Broken: " + String.join("; ", broken));
        return broken.isEmpty() ? 0 : 1;
    }

    /** @return the address of an item's page */
    private String index(FakeCms cms, Path data) throws IOException {
        try (SiteProcess site = SiteProcess.start(cms, data, jar, flags)) {
            site.await("/health", "\"cursor\":\"" + cms.cursor() + "\"");
            return site.await("/landmarks/" + Examples.LANDMARK, " 301 ")
                    .lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location: "))
                    .map(line -> line.substring("location: ".length()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Start start(FakeCms cms, Path data, List<String> with, String item) throws IOException {
        try (SiteProcess site = SiteProcess.start(cms, data, jar, with)) {
            double firstPage = site.awaitPage("/");
            double itemPage = site.awaitPage(item);
            double computed = site.computed();
            READ.forEach(site::get);
            site.awaitRest();
            return new Start(
                    firstPage,
                    itemPage,
                    computed,
                    site.megabytes("VmRSS"),
                    site.megabytes("RssAnon"),
                    site.megabytes("RssFile"));
        }
    }

    private void tell(List<Start> with, List<Start> without) {
        out.printf("%nMedians of %d starts %28s %14s %10s%n", STARTS, "with the cache", "without", "bound");
        line("first page, ms", with, without, Start::firstPage, MOST_MILLISECONDS);
        line("an item's page, ms", with, without, Start::itemPage, MOST_MILLISECONDS);
        line("processors until then, s", with, without, Start::computed, Double.POSITIVE_INFINITY);
        line("resident at rest, MB", with, without, Start::resident, MOST_MEGABYTES);
        line("  its own", with, without, Start::anonymous, Double.POSITIVE_INFINITY);
        line("  of files", with, without, Start::file, Double.POSITIVE_INFINITY);
    }

    private void line(String what, List<Start> with, List<Start> without, ToDoubleFunction<Start> of, double bound) {
        double cached = median(with, of);
        boolean bounded = bound < Double.POSITIVE_INFINITY;
        boolean holds = cached < bound;
        out.printf(
                Locale.ROOT,
                "%-32s %18.2f %14.2f %10s%s%n",
                what,
                cached,
                median(without, of),
                bounded ? "< " + (long) bound : "",
                holds ? "" : "  !");
        if (!holds) {
            broken.add(what.strip());
        }
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> of) {
        return starts.stream().mapToDouble(of).sorted().toArray()[starts.size() / 2];
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
