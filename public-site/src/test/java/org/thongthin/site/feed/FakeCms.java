package org.thongthin.site.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cms-api by hand: a real HTTP server on loopback that speaks the change feed, the snapshot and the pictures, and can misbehave as asked.
 * Like the real one it keeps a list of pointers and reads the state of now, so that an item changed twice comes twice in its last state.
 */
public final class FakeCms implements AutoCloseable {
    /** The service token it asks for. */
    public static final String TOKEN = "fake-service-token";

    private record Pointer(String type, String id) {}

    private final Set<String> deleted = new HashSet<>();
    private final List<Pointer> log = new ArrayList<>();
    private final Map<Pointer, String> state = new LinkedHashMap<>();
    private final Set<String> withheld = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> counted = new LinkedHashMap<>();
    private final Map<String, String> reported = new LinkedHashMap<>();
    private int epoch = 1;
    private int mistakesStatus = 201;
    private int countsStatus = 204;
    private int truncatedSnapshots;
    private int doubledSnapshots;
    private @Nullable Runnable beforeSnapshot;
    private @Nullable Runnable afterSnapshot;
    private boolean away;
    private HttpServer server;

    private FakeCms() throws IOException {
        server = listening(0);
    }

    /** Starts with nothing in it on a free port. */
    public static FakeCms start() {
        try {
            return new FakeCms();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What a public-site needs to follow this one, as configuration. */
    public Map<String, Object> settings(Path data) {
        return Map.of(
                "feed.cms-url",
                url().toString(),
                "feed.service-token",
                TOKEN,
                "feed.longest-pause",
                "200ms",
                "site.data",
                data.toString(),
                "micronaut.server.port",
                -1);
    }

    /** Publishes or republishes: from now on the state of this id is this JSON. */
    public synchronized FakeCms put(String type, String id, String data) {
        return changed(new Pointer(type, id), data);
    }

    /** Hides or deletes: the feed gives a tombstone. */
    public synchronized FakeCms remove(String type, String id) {
        return changed(new Pointer(type, id), null);
    }

    /** Deletes: the tombstone says so. */
    public synchronized FakeCms delete(String id) {
        deleted.add(id);
        return remove("item", id);
    }

    private FakeCms changed(Pointer pointer, @Nullable String data) {
        if (data == null) {
            state.remove(pointer);
        } else {
            deleted.remove(pointer.id());
            state.put(pointer, data);
        }
        log.add(pointer);
        notifyAll();
        return this;
    }

    /** Where a follower that has everything stands. */
    public synchronized String cursor() {
        return epoch + "." + log.size();
    }

    /** A restored backup: no cursor of before is known any more. */
    public synchronized FakeCms beginNewEpoch() {
        epoch++;
        log.clear();
        notifyAll();
        return this;
    }

    /** The next snapshots break off after their first half, without a last line. */
    public synchronized FakeCms truncateSnapshots(int howMany) {
        truncatedSnapshots = howMany;
        return this;
    }

    /** The next snapshots tell their last item twice, and count it twice. */
    public synchronized FakeCms doubleInSnapshots(int howMany) {
        doubledSnapshots = howMany;
        return this;
    }

    public synchronized boolean hasSnapshotsToDouble() {
        return doubledSnapshots > 0;
    }

    /** A state that no change row tells of: somebody has been at the database. */
    public synchronized FakeCms putSilently(String type, String id, String data) {
        state.put(new Pointer(type, id), data);
        return this;
    }

    public synchronized FakeCms removeSilently(String type, String id) {
        state.remove(new Pointer(type, id));
        return this;
    }

    /** What happens when the next snapshot has been asked for and not yet been written. */
    public synchronized FakeCms beforeNextSnapshot(Runnable happens) {
        beforeSnapshot = happens;
        return this;
    }

    /** What happens when the next snapshot has been written and not yet been sent. */
    public synchronized FakeCms afterNextSnapshot(Runnable happens) {
        afterSnapshot = happens;
        return this;
    }

    public synchronized boolean hasSnapshotsToTruncate() {
        return truncatedSnapshots > 0;
    }

    /** No file of this picture is to be had until {@link #give}. */
    public FakeCms withhold(String hash) {
        withheld.add(hash);
        return this;
    }

    public FakeCms give(String hash) {
        withheld.remove(hash);
        return this;
    }

    /** What a site has told of what was looked for, by address. */
    public synchronized Map<String, String> counted() {
        return new LinkedHashMap<>(counted);
    }

    /** From now on what was looked for is answered with this status. */
    public synchronized FakeCms refuseCounts(int status) {
        countsStatus = status;
        return this;
    }

    /** What readers have reported, by key. */
    public synchronized Map<String, String> reported() {
        return new LinkedHashMap<>(reported);
    }

    /** From now on a report is answered with this status. */
    public synchronized FakeCms answerMistakesWith(int status) {
        mistakesStatus = status;
        return this;
    }

    /** How often an address that begins so was asked for. */
    public long asked(String path) {
        return asked.stream().filter(request -> request.startsWith(path)).count();
    }

    /** Stops listening; connections under way break. */
    public void goAway() {
        HttpServer stopped;
        synchronized (this) {
            away = true;
            stopped = server;
            notifyAll();
        }
        stopped.stop(0);
    }

    /** Listens again at the same address. */
    public void comeBack() {
        try {
            HttpServer again = listening(server.getAddress().getPort());
            synchronized (this) {
                server = again;
                away = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        goAway();
    }

    private HttpServer listening(int port) throws IOException {
        HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        listening.createContext("/", this::answer);
        listening.start();
        return listening;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "application/problem+json", "{\"code\":\"unauthenticated\"}");
                return;
            }
            switch (path) {
                case "/api/v1/changes" -> changes(exchange);
                case "/api/v1/changes/snapshot" -> snapshot(exchange);
                default -> {
                    if (path.startsWith("/api/v1/query-counts/")) {
                        counts(exchange, path);
                    } else if (path.equals("/api/v1/mistakes")) {
                        mistakes(exchange);
                    } else {
                        picture(exchange, path);
                    }
                }
            }
        }
    }

    private synchronized void counts(HttpExchange exchange, String path) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (countsStatus == 204) {
            counted.put(path, body);
        }
        exchange.sendResponseHeaders(countsStatus, -1);
    }

    /** Like the real one it takes what is sent again under the same key for the same. */
    private synchronized void mistakes(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (mistakesStatus == 201) {
            reported.put(exchange.getRequestHeaders().getFirst("Idempotency-Key"), body);
        }
        exchange.sendResponseHeaders(mistakesStatus, -1);
    }

    private void changes(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI());
        String after = query.getOrDefault("after", "");
        int limit = Integer.parseInt(query.getOrDefault("limit", "100"));
        String answer = changes(after, limit, Duration.ofSeconds(Long.parseLong(query.getOrDefault("wait", "0"))));
        if (answer == null) {
            send(exchange, 410, "application/problem+json", "{\"code\":\"cursor-gone\",\"status\":410}");
            return;
        }
        send(exchange, 200, "application/json", answer);
    }

    private synchronized @Nullable String changes(String after, int limit, Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (!away && isKnown(after) && seq(after) == log.size() && end > System.nanoTime()) {
            try {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        if (!isKnown(after)) {
            return null;
        }
        int from = seq(after);
        int to = Math.min(log.size(), from + limit);
        List<String> changes = new ArrayList<>();
        for (int seq = from + 1; seq <= to; seq++) {
            changes.add(change(Integer.toString(seq), log.get(seq - 1)));
        }
        return "{\"changes\":[" + String.join(",", changes) + "],\"next\":\"" + epoch + "." + to + "\",\"later\":true}";
    }

    private boolean isKnown(String cursor) {
        return cursor.matches(epoch + "\\.[0-9]{1,9}") && seq(cursor) <= log.size();
    }

    private static int seq(String cursor) {
        return Integer.parseInt(cursor.substring(cursor.indexOf('.') + 1));
    }

    private String change(String seq, Pointer pointer) {
        return "{\"seq\":%s,\"type\":\"%s\",\"id\":\"%s\",\"data\":%s,\"deleted\":%s}"
                .formatted(seq, pointer.type(), pointer.id(), state.get(pointer), deleted.contains(pointer.id()));
    }

    private void snapshot(HttpExchange exchange) throws IOException {
        String lines;
        Runnable after;
        synchronized (this) {
            if (beforeSnapshot != null) {
                beforeSnapshot.run();
                beforeSnapshot = null;
            }
            after = afterSnapshot;
            afterSnapshot = null;
            List<String> changes = new ArrayList<>(state.keySet().stream()
                    .map(pointer -> change("null", pointer).replace("\n", " "))
                    .toList());
            if (doubledSnapshots > 0) {
                doubledSnapshots--;
                changes.add(changes.getLast());
            }
            boolean truncated = truncatedSnapshots > 0;
            truncatedSnapshots = Math.max(0, truncatedSnapshots - 1);
            lines = "{\"cursor\":\"" + cursor() + "\"}\n"
                    + changes.stream()
                            .limit(truncated ? changes.size() / 2 : changes.size())
                            .collect(Collectors.joining("\n", "", "\n"))
                    + (truncated ? "" : "{\"end\":" + changes.size() + "}\n");
        }
        if (after != null) {
            after.run();
        }
        send(exchange, 200, "application/x-ndjson", lines);
    }

    private void picture(HttpExchange exchange, String path) throws IOException {
        String[] parts = path.split("[/.]", -1);
        boolean isPicture = path.startsWith("/api/v1/media/") && parts.length == 7;
        if (!isPicture || withheld.contains(parts[4])) {
            send(exchange, 404, "application/problem+json", "{\"code\":\"not-found\"}");
            return;
        }
        boolean webp = parts[6].equals("webp");
        byte[] file = DrawnPicture.of(parts[4], Integer.parseInt(parts[5]), webp);
        send(exchange, 200, webp ? "image/webp" : "image/jpeg", file);
    }

    private static Map<String, String> query(URI address) {
        Map<String, String> query = new HashMap<>();
        String raw = address.getRawQuery() == null ? "" : address.getRawQuery();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
