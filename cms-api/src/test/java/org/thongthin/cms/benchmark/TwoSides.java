package org.thongthin.cms.benchmark;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the listing is worth: the same questions (how many, and which ten first) put to items and revisions joined, and to
 * the listing, in turn, in one run.
 */
final class TwoSides {
    private static final int TURNS = 15;
    private static final String LINE = "  %-52s %10s %10s %8s%n";

    private static final String JOINED = """
             from item i join revision r on r.item_id = i.id and r.newest join organisation o on o.code = i.owner_code
            where i.deleted_at is null and %s""";
    private static final String LISTED = " from listing l where %s";

    private record Sides(String joined, String listed) {}

    private final PrintStream out;

    TwoSides(PrintStream out) {
        this.out = out;
    }

    void compare(String url) throws SQLException {
        out.printf("%nThe listing against items joined with their revisions%n");
        out.printf(LINE, "milliseconds, median of " + TURNS, "joined", "listing", "ratio");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Sides> question : questions().entrySet()) {
                Timings joined = new Timings();
                Timings listed = new Timings();
                long[] slow = new long[TURNS];
                long[] fast = new long[TURNS];
                for (int turn = 0; turn < TURNS; turn++) {
                    slow[turn] = time(statement, question.getValue().joined());
                    fast[turn] = time(statement, question.getValue().listed());
                }
                joined.round(slow);
                listed.round(fast);
                double before = joined.percentile(50);
                double after = listed.percentile(50);
                out.printf(
                        LINE,
                        question.getKey(),
                        "%.1f".formatted(before),
                        "%.1f".formatted(after),
                        "%.0f".formatted(before / after));
            }
        }
    }

    private static Map<String, Sides> questions() {
        Map<String, Sides> questions = new LinkedHashMap<>();
        ask(questions, "all", "true", "true");
        ask(questions, "verified", "r.stage = 'verified'", "l.stage = 'verified'");
        ask(questions, "returned", "r.stage = 'returned'", "l.stage = 'returned'");
        ask(questions, "a category", "r.category_code = 'news-press'", "l.category_code = 'news-press'");
        ask(questions, "hidden", "not i.shown", "not l.shown");
        ask(questions, "a province, verified news", """
                o.province_code = '30' and i.kind = 'news' and r.stage = 'verified'""", """
                l.owner_code in (select code from organisation where province_code = '30')
                    and l.kind = 'news' and l.stage = 'verified'""");
        ask(questions, "a year", """
                coalesce(r.occurs_from, i.created_at) >= '2025-01-01'
                    and coalesce(r.occurs_from, i.created_at) < '2026-01-01'""", """
                l.happened_at >= '2025-01-01' and l.happened_at < '2026-01-01'""");
        return questions;
    }

    private static void ask(Map<String, Sides> questions, String name, String joined, String listed) {
        String from = JOINED.formatted(joined);
        String of = LISTED.formatted(listed);
        questions.put(name + ": how many", new Sides("select count(*)" + from, "select count(*)" + of));
        questions.put(
                name + ": the first ten",
                new Sides(
                        "select i.id" + from + " order by i.updated_at desc, i.id desc limit 11",
                        "select l.item_id" + of + " order by l.updated_at desc, l.item_id desc limit 11"));
    }

    private static long time(Statement statement, String sql) throws SQLException {
        long started = System.nanoTime();
        statement.execute(sql);
        return System.nanoTime() - started;
    }
}
