package org.thongthin.cms.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Fills a migrated and otherwise empty database with a whole country's content: made up, alike for the same seed but for
 * being told from now, and within every CHECK and index. The statements stand in {@code benchmark/*.sql}, in their order.
 */
final class LargeDatabase {
    /**
     * @param organisations LAOs to make up; none of them where a registry is given
     * @param revisions of an item, at least so many on average
     */
    record Size(int organisations, int items, int revisions, long seed) {
        /** What the desk is promised for. */
        static final Size COUNTRY = new Size(7_850, 100_000, 10, 1);
    }

    private static final List<String> FILES = List.of(
            "1-organisations.sql",
            "2-people.sql",
            "3-items.sql",
            "4-revisions.sql",
            "5-pictures.sql",
            "6-trails.sql",
            "7-listing.sql");

    /** Those that no constraint needs. */
    private static final String INDEXES = """
            select format('drop index %I', indexname), indexdef from pg_indexes
            where schemaname = 'public' and tablename = any ('{item,revision,revision_image,audit,listing,listing_words}')
                and not exists (select from pg_constraint where conindid = format('%I', indexname)::regclass)
            order by indexname""";

    private final Connection connection;
    private final PrintStream out;

    LargeDatabase(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /**
     * Needs a superuser, since triggers and foreign keys rest meanwhile.
     *
     * @param registry a file of the national registry; null to make names up
     */
    void fill(Size size, @Nullable Path registry) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            statement.execute("set maintenance_work_mem = '256MB'");
            statement.execute("set work_mem = '128MB'");
            List<String> builds = dropIndexes(statement);
            statement.execute(text("0-ground.sql", size));
            if (registry != null) {
                copy(registry);
            }
            for (String file : FILES) {
                timed(statement, file, text(file, size));
            }
            for (String build : builds) {
                timed(statement, build.substring(0, build.indexOf(" ON ")).toLowerCase(java.util.Locale.ROOT), build);
            }
            timed(statement, "vacuum analyze", "vacuum analyze");
            statement.execute("reset all");
        }
    }

    /** @return the statements that build them again, once the rows are there */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> builds = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(INDEXES)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
                builds.add(rows.getString(2));
            }
        }
        for (String drop : drops) {
            statement.execute(drop);
        }
        return builds;
    }

    private void copy(Path registry) throws SQLException, IOException {
        try (Reader file = Files.newBufferedReader(registry)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy large.registry from stdin (format csv, header)", file);
        }
    }

    private void timed(Statement statement, String what, String sql) throws SQLException {
        long started = System.nanoTime();
        statement.execute(sql);
        out.printf("  %-44s %6.1f s%n", what, (System.nanoTime() - started) / 1e9);
    }

    private static String text(String file, Size size) throws IOException {
        try (InputStream stream = LargeDatabase.class.getResourceAsStream("/benchmark/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":seed", Long.toString(size.seed()))
                    .replace(":organisations", Integer.toString(size.organisations()))
                    .replace(":items", Integer.toString(size.items()))
                    .replace(":revisions", Integer.toString(size.revisions()));
        }
    }
}
