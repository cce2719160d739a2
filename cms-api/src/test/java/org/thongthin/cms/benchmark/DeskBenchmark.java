package org.thongthin.cms.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.CmsServer;

/**
 * Measures what a moderator's day costs with 100,000 items and 1,000,000 revisions in the database: decisions, the queue,
 * lists, pages. Starts a PostgreSQL and cms-api on loopback, asks one thing at a time, and takes the time from outside, so
 * that the server's own is shorter still. Ends with 1 where a bound is broken. Arguments: a registry file, or none.
 */
public final class DeskBenchmark {
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 20;
    private static final int ASKED = 100;
    private static final int DECIDED = 200;
    private static final int QUICKLY = 50;
    private static final int AT_ONCE = 100;

    private final PrintStream out;
    private final Bounds bounds;

    DeskBenchmark(PrintStream out) {
        this.out = out;
        this.bounds = new Bounds(out);
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = Files.createTempDirectory("thongthin-benchmark");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data)));
        DeskBenchmark benchmark = new DeskBenchmark(out);
        benchmark.fill(data, arguments.length == 0 ? null : Path.of(arguments[0]));
        System.exit(benchmark.measure(data));
    }

    int measure(Path data) throws Exception {
        load();
        try (BenchmarkPostgres postgres = BenchmarkPostgres.start(data, BenchmarkPostgres.SERVING);
                CmsServer cms = CmsServer.on(settings(postgres, data))) {
            size(cms);
            Newspeople people = new Newspeople(cms);
            Samples samples = new Samples(postgres.url());
            DeskQuestions questions = new DeskQuestions(people, samples);
            ask("The queue", questions.queue());
            ask("Lists", questions.lists());
            ask("Pages", questions.pages());
            new TwoSides(out).compare(postgres.url());
            decide(new Decisions(people.moderator, samples));
        }
        load();
        List<String> broken = bounds.broken();
        out.println(broken.isEmpty() ? "Every bound holds." : "Broken: " + String.join("; ", broken));
        return broken.isEmpty() ? 0 : 1;
    }

    void fill(Path data, @Nullable Path registry) throws IOException, SQLException {
        long started = System.nanoTime();
        out.println("Filling the database …");
        try (BenchmarkPostgres postgres = BenchmarkPostgres.start(data, BenchmarkPostgres.FILLING)) {
            Flyway.configure()
                    .dataSource(postgres.url(), null, null)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(postgres.url())) {
                new LargeDatabase(connection, out).fill(LargeDatabase.Size.COUNTRY, registry);
            }
        }
        out.printf("Filled in %.0f s.%n", (System.nanoTime() - started) / 1e9);
    }

    private static Map<String, Object> settings(BenchmarkPostgres postgres, Path data) {
        return Map.of(
                "datasources.default.url",
                postgres.url(),
                "datasources.default.username",
                "postgres",
                "datasources.default.password",
                "postgres",
                "micronaut.server.port",
                -1,
                "media.folder",
                data.resolve("media").toString());
    }

    private void size(CmsServer cms) {
        out.println(cms.query("""
                select format('%s organisations, %s items, %s revisions, %s pictures shown, %s audit rows; %s',
                    (select count(*) from organisation), (select count(*) from item), (select count(*) from revision),
                    (select count(*) from revision_image), (select count(*) from audit),
                    pg_size_pretty(pg_database_size(current_database())))"""));
    }

    private void ask(String title, List<Question> questions) {
        bounds.head(title);
        for (Question question : questions) {
            for (int turn = 0; turn < WARM_UP; turn++) {
                question.ask(turn);
            }
        }
        for (Question question : questions) {
            Timings timings = new Timings();
            for (int round = 0; round < ROUNDS; round++) {
                int first = round * ASKED;
                timings.round(LongStream.range(first, first + ASKED)
                        .map(turn -> question.ask((int) turn))
                        .toArray());
            }
            bounds.line(question.name(), timings, AT_ONCE);
        }
    }

    private void decide(Decisions decisions) {
        bounds.head("Decisions");
        times(WARM_UP * 5, decisions::verify);
        times(WARM_UP * 5, decisions::giveBack);
        Timings verified = new Timings();
        Timings returned = new Timings();
        for (int round = 0; round < ROUNDS; round++) {
            verified.round(times(DECIDED, decisions::verify));
            returned.round(times(DECIDED, decisions::giveBack));
        }
        bounds.line("verification", verified, QUICKLY);
        bounds.line("return", returned, QUICKLY);
    }

    private static long[] times(int count, LongSupplier step) {
        return LongStream.range(0, count).map(each -> step.getAsLong()).toArray();
    }

    private void load() {
        out.printf(
                "Load of the machine's %d processors: %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** However the benchmark ends, by Ctrl-C too: nothing of it stays. */
    private static void end(Path data) {
        try {
            BenchmarkPostgres.stop(data);
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
