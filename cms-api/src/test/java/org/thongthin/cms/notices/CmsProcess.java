package org.thongthin.cms.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.CmsApplication;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.accounts.TestPeople;

/** cms-api as a process of its own, which can be killed. */
final class CmsProcess {
    private final String jdbcUrl;
    private final URI uri;
    private final Path log;
    private final Map<String, String> environment;
    private volatile @Nullable Process process;

    CmsProcess(String jdbcUrl, int mailPort, Path folder) {
        int port = freePort();
        this.jdbcUrl = jdbcUrl;
        this.uri = URI.create("http://127.0.0.1:" + port);
        this.log = folder.resolve("cms-api.log");
        this.environment = Map.of(
                "MICRONAUT_ENVIRONMENTS",
                "test",
                "CMS_PORT",
                String.valueOf(port),
                "CMS_JDBC_URL",
                jdbcUrl,
                "CMS_ORIGIN",
                uri.toString(),
                "MEDIA_FOLDER",
                folder.resolve("media").toString(),
                "MAIL_HOST",
                "127.0.0.1",
                "MAIL_PORT",
                String.valueOf(mailPort),
                "MAIL_TLS",
                "none",
                "MAIL_FROM",
                "desk@thongthin.example",
                "MAIL_DEADLINE",
                "3s");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when it answers. */
    void start() {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CmsApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> settings = builder.environment();
        settings.putAll(environment);
        settings.put("CMS_JDBC_USER", "postgres");
        settings.put("CMS_JDBC_PASSWORD", "postgres");
        settings.put("MAIL_RETRY_AFTER", "1s");
        settings.put("MAIL_EVERY", "100ms");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Eventually.holds("cms-api answers", Duration.ofSeconds(120), this::answers);
    }

    private boolean answers() {
        try {
            return HttpExchange.get(uri, "/health").send().status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    Path log() {
        return log;
    }

    /** As a crash ends it; nothing happens to one that is gone. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** A moderator verifies them, one after another. */
    void decide(List<UUID> items) {
        Answer in = HttpExchange.postJson(
                        uri,
                        "/api/v1/login",
                        "{\"username\": \"moderator\", \"password\": \"" + TestPeople.PASSWORD + "\"}")
                .send();
        String token = in.json().path("access_token").asText();
        for (UUID item : items) {
            String path = "/api/v1/items/" + item;
            String etag = HttpExchange.get(uri, path).bearer(token).send().header("ETag");
            Answer verified = HttpExchange.of("POST", uri, path + "/verification")
                    .bearer(token)
                    .with("If-Match", etag)
                    .send();
            if (verified.status() != 200) {
                throw new AssertionError(verified.status() + " " + verified.body());
            }
        }
    }

    /** The same, though it may be killed meanwhile. */
    void decideAsFarAsItGoes(List<UUID> items) {
        try {
            decide(items);
        } catch (UncheckedIOException cutOff) {
            // That is the story: what was not decided is decided after the start.
            return;
        }
    }

    /** The first column of what the database answers. */
    List<String> query(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
