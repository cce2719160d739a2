package org.thongthin.search.benchmark.suggesting;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thongthin.search.index.ReadModel;

/**
 * Measures what suggestions cost over a made-up country, from one thread, by kind of what is typed. Ends with 1 where the
 * bound of the 99th percentile is broken. Beside the time that passed stands the processor's own, which tells a slow answer
 * from a machine that had other things to do. Arguments: the number of items (1,000,000 where there is none), and a folder for
 * the index, which is then kept and taken again by the next run (a temporary one, deleted at the end, where there is none).
 */
public final class SuggestBenchmark {
    private static final int ITEMS = 1_000_000;
    private static final int EACH = 1_000;
    private static final int ROUNDS = 3;
    private static final int MOST = 8;

    /** Milliseconds at the 99th percentile. */
    private static final double BOUND = 5;

    private static final String LINE = "%-32s %8s %8s %8s %8s %9s %s%n";

    private final PrintStream out;

    private SuggestBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ITEMS;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : temporary();
        System.exit(new SuggestBenchmark(out).run(items, folder));
    }

    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("thongthin-suggest");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run(int items, Path folder) throws IOException {
        try (ReadModel readModel = ReadModel.open(folder)) {
            Country country = new Country(items);
            if (!country.cursor().equals(readModel.cursor())) {
                fill(country, readModel);
            }
            out.printf("%,d items, %,d MB. %s%n%n", items, size(folder) >> 20, load());
            int broken = measure(readModel, items);
            out.printf("%n%s %s%n", broken == 0 ? "The bound holds." : "The bound is broken.", load());
            return broken == 0 ? 0 : 1;
        }
    }

    private void fill(Country country, ReadModel readModel) {
        out.println("Filling the index …");
        long started = System.nanoTime();
        country.fill(readModel);
        out.printf("Filled in %.0f s.%n", (System.nanoTime() - started) / 1e9);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static String load() {
        return "Load of the machine's %d processors: %.1f."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** @return how many kinds broke the bound */
    private int measure(ReadModel readModel, int items) {
        List<Typing> kinds = Typing.all(items, EACH);
        kinds.forEach(kind -> ask(readModel, kind));
        out.printf("Milliseconds; %d each, the median of %d rounds%n", EACH, ROUNDS);
        out.printf(LINE, "", "p50", "p99", "longest", "cpu p99", "answered", "");
        int broken = 0;
        for (Typing kind : kinds) {
            List<Round> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(ask(readModel, kind));
            }
            double slow = percentile(rounds, Round::passed, 99);
            broken += slow < BOUND ? 0 : 1;
            out.printf(
                    LINE,
                    kind.name(),
                    figure(percentile(rounds, Round::passed, 50)),
                    figure(slow),
                    figure(percentile(rounds, Round::passed, 100)),
                    figure(percentile(rounds, Round::processor, 99)),
                    "%.1f %%".formatted(100.0 * rounds.getFirst().answered() / EACH),
                    slow < BOUND ? "" : "!");
        }
        return broken;
    }

    private static String figure(double milliseconds) {
        return "%.2f".formatted(milliseconds);
    }

    /**
     * @param passed nanoseconds, in order
     * @param processor the same, of the processor
     * @param answered how often anything was suggested
     */
    private record Round(long[] passed, long[] processor, int answered) {}

    private static Round ask(ReadModel readModel, Typing kind) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] passed = new long[kind.typed().size()];
        long[] processor = new long[passed.length];
        int answered = 0;
        for (int i = 0; i < passed.length; i++) {
            long processorStarted = threads.getCurrentThreadCpuTime();
            long started = System.nanoTime();
            boolean any =
                    !readModel.suggest(kind.typed().get(i), MOST, Country.NOW).isEmpty();
            passed[i] = System.nanoTime() - started;
            processor[i] = threads.getCurrentThreadCpuTime() - processorStarted;
            answered += any ? 1 : 0;
        }
        Arrays.sort(passed);
        Arrays.sort(processor);
        return new Round(passed, processor, answered);
    }

    /** The median over the rounds of each round's percentile (nearest rank), in milliseconds. */
    private static double percentile(List<Round> rounds, Function<Round, long[]> of, int percent) {
        double[] each = rounds.stream()
                .map(of)
                .mapToDouble(round -> round[Math.max(0, (int) Math.ceil(round.length * percent / 100.0) - 1)] / 1e6)
                .sorted()
                .toArray();
        return each[each.length / 2];
    }
}
