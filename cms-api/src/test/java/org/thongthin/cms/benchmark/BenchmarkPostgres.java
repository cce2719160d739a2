package org.thongthin.cms.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL of its own on loopback, over a folder that is kept or removed by whoever named it. */
final class BenchmarkPostgres implements AutoCloseable {
    /** While it is filled, nothing has to survive a crash. */
    static final Map<String, String> FILLING = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "wal_level", "minimal",
            "max_wal_senders", "0",
            "max_wal_size", "8GB",
            "checkpoint_timeout", "1h",
            "autovacuum", "off",
            "shared_buffers", "512MB");

    /** While it is measured, everything has: what is committed is on the disk. */
    static final Map<String, String> SERVING = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "max_wal_size", "2GB",
            "random_page_cost", "1.1",
            "shared_buffers", "512MB");

    private final EmbeddedPostgres server;

    private BenchmarkPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static BenchmarkPostgres start(Path data, Map<String, String> settings) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // Under plain C, pg_trgm sees no letter in Thai text.
                .setLocaleConfig("locale", "C.UTF-8");
        settings.forEach(builder::setServerConfig);
        return new BenchmarkPostgres(builder.start());
    }

    /** With user and password in it. */
    String url() {
        return server.getJdbcUrl("postgres", "postgres") + "&password=postgres";
    }

    /** At once, whichever process started it; nothing happens where none runs. */
    static void stop(Path data) throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        long process = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        ProcessHandle.of(process).ifPresent(postmaster -> {
            postmaster.destroyForcibly();
            postmaster.onExit().join();
        });
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
