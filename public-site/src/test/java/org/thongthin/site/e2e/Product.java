package org.thongthin.site.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The product on ports and folders of its own: the commands and the environment are those of {@code ./run}. */
final class Product implements AutoCloseable {
    static final String PASSWORD = "thongthin-demo-2026";

    static final String SERVICE_TOKEN = "e2e-0123456789abcdef0123456789abcdef0123456789";

    private static @Nullable Product shared;
    private static @Nullable Product demo;

    final URI cmsUri;
    final URI siteUri;
    final Service database;
    final Service cms;
    final Service site;

    /** Where the processes keep what they keep: the folders of pictures and index, and their logs. */
    final Path folder;

    private final String jdbcUrl;

    private Product(Path folder, Map<String, String> settings) {
        this.folder = folder;
        int databasePort = freePort();
        int cmsPort = freePort();
        int sitePort = freePort();
        cmsUri = URI.create("http://127.0.0.1:" + cmsPort);
        siteUri = URI.create("http://127.0.0.1:" + sitePort);
        jdbcUrl = "jdbc:postgresql://127.0.0.1:" + databasePort + "/thongthin";
        Path ready = folder.resolve("database.ready");
        Path target = Path.of("..", "cms-api", "target").toAbsolutePath().normalize();
        Map<String, String> environment = new HashMap<>(Map.of(
                "MICRONAUT_ENVIRONMENTS",
                "demo",
                "CMS_PORT",
                String.valueOf(cmsPort),
                "SITE_PORT",
                String.valueOf(sitePort),
                "CMS_JDBC_URL",
                jdbcUrl,
                "CMS_JDBC_USER",
                "postgres",
                "CMS_JDBC_PASSWORD",
                "postgres",
                "SERVICE_TOKEN",
                SERVICE_TOKEN));
        environment.putAll(Map.of(
                "CMS_URL", cmsUri.toString(),
                "PREVIEW_SITE_URL", siteUri.toString(),
                "MEDIA_FOLDER", folder.resolve("media").toString(),
                "SITE_DATA", folder.resolve("site").toString(),
                "DEMO_PASSWORD", PASSWORD,
                "DEMO_CONTENT", "false"));
        environment.putAll(settings);
        database = new Service(
                "database",
                Service.java(
                        "-Xmx128m",
                        "-cp",
                        target.resolve("cms-api.jar") + ":" + target.resolve("demo-lib") + "/*",
                        "org.thongthin.cms.demo.DemoDatabase",
                        folder.resolve("database").toString(),
                        String.valueOf(databasePort),
                        ready.toString()),
                Map.of(),
                folder,
                () -> Files.exists(ready));
        cms = new Service(
                "cms-api",
                Service.java("-Xmx512m", "-jar", target.resolve("cms-api.jar").toString()),
                environment,
                folder,
                () -> Service.isHealthy(cmsUri));
        site = new Service(
                "public-site",
                Service.java(
                        "-Xms64m",
                        "-Xmx320m",
                        "-jar",
                        Path.of("target", "public-site.jar").toAbsolutePath().toString()),
                environment,
                folder,
                () -> Service.isHealthy(siteUri));
    }

    /** @param settings environment beyond that of {@code ./run}, whose demo content is left out */
    static Product start(String name, Map<String, String> settings) {
        Path folder = emptied(Path.of("target", "e2e", name).toAbsolutePath());
        Product product = new Product(folder, settings);
        try {
            product.database.start();
            product.cms.start();
            product.site.start();
        } catch (RuntimeException | Error failed) {
            product.close();
            throw failed;
        }
        return product;
    }

    /** One for all classes that ask for no settings and count nothing but what they make; it ends with the tests. */
    static synchronized Product shared() {
        Product running = shared;
        if (running == null) {
            running = start("shared", Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            shared = running;
        }
        return running;
    }

    /** One with the demo's content, whose pictures are all one, for classes that only read; it ends with the tests. */
    static synchronized Product demo() {
        Product running = demo;
        if (running == null) {
            running = start("demo", Map.of("DEMO_CONTENT", "true", "DEMO_OWN_PICTURES", "false"));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            demo = running;
        }
        return running;
    }

    Api as(String username) {
        return Api.signedIn(cmsUri, username, PASSWORD);
    }

    /** The first column of what the database answers. */
    List<String> query(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL itself, and whoever started it, as a crash of the machine would. */
    void killDatabase() {
        try {
            String server = Files.readAllLines(folder.resolve("database/postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(server.strip())).ifPresent(ProcessHandle::destroyForcibly);
            database.kill();
            Files.deleteIfExists(folder.resolve("database.ready"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        site.stop();
        cms.stop();
        database.stop();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> inside = Files.walk(folder)) {
                    for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
