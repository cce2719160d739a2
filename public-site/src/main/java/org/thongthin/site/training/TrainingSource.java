package org.thongthin.site.training;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What the site takes for cms-api while it is trained: a few items of each kind, and never a change. */
final class TrainingSource implements AutoCloseable {
    private static final String SNAPSHOT = "snapshot.ndjson";
    private static final String NO_CHANGES = "{\"changes\":[],\"next\":\"training.0\"}";
    private static final int LONGEST_WAIT = 60;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);

    private TrainingSource(HttpServer server) {
        this.server = server;
    }

    /** Listens on a free port of loopback. */
    static TrainingSource open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TrainingSource source = new TrainingSource(server);
        server.setExecutor(source.executor);
        server.createContext("/api/v1/changes", source::changes);
        server.createContext("/api/v1/changes/snapshot", exchange -> send(exchange, resource(SNAPSHOT)));
        server.createContext("/api/v1/query-counts", exchange -> exchange.sendResponseHeaders(204, -1));
        server.createContext("/api/v1/media", TrainingSource::picture);
        server.start();
        return source;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A long poll to which nothing happens; only the first one, which asks how far it is, is answered at once. */
    private void changes(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getQuery().endsWith("wait=0")) {
            awaitEnd();
        }
        send(exchange, NO_CHANGES.getBytes(StandardCharsets.UTF_8));
    }

    private void awaitEnd() {
        try {
            var _ = closed.await(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void picture(HttpExchange exchange) throws IOException {
        send(exchange, resource(exchange.getRequestURI().getPath().endsWith("webp") ? "picture.webp" : "picture.jpg"));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream found = TrainingSource.class.getResourceAsStream("/training/" + name)) {
            return Objects.requireNonNull(found, name).readAllBytes();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        executor.close();
    }
}
