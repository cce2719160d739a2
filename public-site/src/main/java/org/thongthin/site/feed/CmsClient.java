package org.thongthin.site.feed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.pictures.Derivative;
import org.thongthin.site.readmodel.FeedJson;
import org.thongthin.site.readmodel.UnreadableException;

/** Asks cms-api, by its service token. Every call ends within its time, the body's included, or throws. */
@Singleton
public final class CmsClient {
    private static final int LIMIT = 200;

    private final FeedConfiguration configuration;
    private @Nullable HttpClient http;
    private boolean stopped;

    CmsClient(FeedConfiguration configuration) {
        this.configuration = configuration;
    }

    /** The changes after this cursor; where there are none, cms-api waits for one so long, in whole seconds. */
    Answer changes(String cursor, Duration wait) throws IOException, InterruptedException {
        HttpRequest request = request("/api/v1/changes?after=%s&limit=%d&wait=%d"
                .formatted(URLEncoder.encode(cursor, StandardCharsets.UTF_8), LIMIT, wait.toSeconds()));
        Duration within = wait.plus(configuration.answerWithin());
        HttpResponse<byte[]> response = answer(request, BodyHandlers.ofByteArray(), within);
        if (response.statusCode() == 410) {
            return new Answer.CursorGone();
        }
        requireOk(response);
        return changes(FeedJson.tree(response.body()));
    }

    /** Writes a snapshot into this file, as it comes; whether it is whole is the reader's to find out. */
    void snapshot(Path file) throws IOException, InterruptedException {
        requireOk(answer(request("/api/v1/changes/snapshot"), intoFile(file), configuration.snapshotWithin()));
    }

    /** Writes a picture's file there. */
    void picture(Derivative derivative, Path file) throws IOException, InterruptedException {
        HttpRequest request = request("/api/v1/media/" + derivative.hash() + "/" + derivative.file());
        requireOk(answer(request, intoFile(file), configuration.answerWithin()));
    }

    /**
     * Puts a JSON document there.
     *
     * @return the status that cms-api answered
     */
    public int put(String path, byte[] document) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(request(path), (name, value) -> true)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(document))
                .build();
        return answer(request, BodyHandlers.discarding(), configuration.answerWithin())
                .statusCode();
    }

    /**
     * Sends a JSON document there, under a key by which cms-api knows it again.
     *
     * @return the status that cms-api answered
     */
    public int post(String path, String key, byte[] document, Duration within)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(request(path), (name, value) -> true)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                .build();
        return answer(request, BodyHandlers.discarding(), within).statusCode();
    }

    /** Breaks off what is under way, so that nobody waits for it when the process ends. */
    @PreDestroy
    synchronized void stop() {
        stopped = true;
        if (http != null) {
            http.shutdownNow();
        }
    }

    private HttpRequest request(String pathAndQuery) throws IOException {
        URI address = URI.create(configuration.cmsUrl().toString().replaceFirst("/+$", "") + pathAndQuery);
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + configuration.token())
                .build();
    }

    /** The JDK's own request timeout ends with the headers; a body that stalls would hold the follower for ever. */
    private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> handler, Duration within)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer = http().sendAsync(request, handler);
        try {
            return answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("No whole answer within " + within + ": " + request.uri());
        } catch (ExecutionException e) {
            throw new IOException("No answer: " + request.uri() + " (" + e.getCause() + ")", e);
        } finally {
            answer.cancel(true);
        }
    }

    /** Made by the first who asks, and so not by the start: a client reads all the certificates that Java trusts. */
    private synchronized HttpClient http() throws IOException {
        if (stopped) {
            throw new IOException("The site is being stopped");
        }
        if (http == null) {
            http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
        }
        return http;
    }

    private static BodyHandler<Path> intoFile(Path file) {
        return head -> head.statusCode() == 200
                ? BodySubscribers.ofFile(
                        file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)
                : BodySubscribers.replacing(file);
    }

    private static void requireOk(HttpResponse<?> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException("Status " + response.statusCode() + ": " + response.uri());
        }
    }

    private static Answer.Changes changes(JsonNode body) throws UnreadableException {
        if (!body.path("next").isTextual() || !body.path("changes").isArray()) {
            throw new UnreadableException("An answer without changes or next.");
        }
        List<FeedChange> changes = new ArrayList<>();
        for (JsonNode entry : body.path("changes")) {
            changes.add(FeedChange.of(entry));
        }
        return new Answer.Changes(changes, body.path("next").textValue(), changes.size() >= LIMIT);
    }
}
