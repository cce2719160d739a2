package org.thongthin.cms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One request to a running server and its answer, by a client that follows no redirect and keeps no cookie. */
public final class HttpExchange {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpRequest.Builder request;

    private HttpExchange(HttpRequest.Builder request) {
        this.request = request;
    }

    public static HttpExchange get(URI server, String path) {
        return new HttpExchange(to(server, path).GET());
    }

    public static HttpExchange delete(URI server, String path) {
        return new HttpExchange(to(server, path).DELETE());
    }

    public static HttpExchange post(URI server, String path, String type, byte[] body) {
        return new HttpExchange(
                to(server, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public static HttpExchange putJson(URI server, String path, String body) {
        return new HttpExchange(to(server, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Any method, such as HEAD or PATCH, without a body. */
    public static HttpExchange of(String method, URI server, String path) {
        return new HttpExchange(to(server, path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    public static HttpExchange postJson(URI server, String path, String body) {
        return post(server, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public static HttpExchange postForm(URI server, String path, String body) {
        return post(server, path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder to(URI server, String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    public HttpExchange with(String header, String value) {
        request.header(header, value);
        return this;
    }

    public HttpExchange bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Answer send() {
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What a file came as. */
    public byte[] bytes() {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        /** @return the header's first value; empty where it is absent */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (JsonProcessingException notJson) {
                throw new IllegalStateException(response.statusCode() + " " + response.body(), notJson);
            }
        }

        /** The stable code of a problem. */
        public String code() {
            return json().path("code").asText();
        }
    }
}
