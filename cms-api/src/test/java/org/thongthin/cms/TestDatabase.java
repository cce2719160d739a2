package org.thongthin.cms;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * One embedded PostgreSQL a JVM, started when first asked for and stopped with the JVM. Each database that it hands out
 * is a new copy of one that the migrations have been through, which takes milliseconds.
 */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    private TestDatabase() {}

    /** @return the URL, with user and password in it, of a new and migrated database */
    public static String freshJdbcUrl() {
        return freshCopyOf(TEMPLATE);
    }

    /** @return the URL, with user and password in it, of a new database without anything in it */
    public static String emptyJdbcUrl() {
        return freshCopyOf("template1");
    }

    /** What a Micronaut context of a test is started with, to use a new and migrated database. */
    public static Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url",
                freshJdbcUrl(),
                "datasources.default.username",
                "postgres",
                "datasources.default.password",
                "postgres",
                "datasources.default.maximum-pool-size",
                8);
    }

    private static String freshCopyOf(String template) {
        EmbeddedPostgres postgres = server();
        String name = "test_" + COUNTER.incrementAndGet();
        execute(postgres, "create database " + name + " template " + template);
        return url(postgres, name);
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running != null) {
            return running;
        }
        EmbeddedPostgres started = start();
        execute(started, "create database " + TEMPLATE);
        Flyway.configure()
                .dataSource(started.getDatabase("postgres", TEMPLATE))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        server = started;
        return started;
    }

    private static EmbeddedPostgres start() {
        try {
            Path data = Files.createTempDirectory("thongthin-test-database");
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data)));
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException("embedded PostgreSQL did not start", failed);
        }
    }

    /** At once: an orderly stop would first write some hundred databases to disk that nobody reads again. */
    private static void end(Path data) {
        try {
            String process = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            ProcessHandle.of(Long.parseLong(process.strip())).ifPresent(postmaster -> {
                postmaster.destroyForcibly();
                postmaster.onExit().join();
            });
            delete(data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the server's last processes remove meanwhile is gone as well. */
    private static void delete(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static String url(EmbeddedPostgres postgres, String database) {
        return postgres.getJdbcUrl("postgres", database) + "&password=postgres";
    }
}
