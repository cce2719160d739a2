package org.thongthin.site.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What another system does with the API, by nothing but the fixed points of the design. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI server;
    private final @Nullable String token;

    private Api(URI server, @Nullable String token) {
        this.server = server;
        this.token = token;
    }

    static Api anonymous(URI server) {
        return new Api(server, null);
    }

    static Api bearer(URI server, String token) {
        return new Api(server, token);
    }

    static Api signedIn(URI server, String username, String password) {
        ObjectNode credentials =
                JSON.createObjectNode().put("username", username).put("password", password);
        Answer answer = anonymous(server).send("POST", "/api/v1/login", null, credentials);
        if (answer.status() != 200) {
            throw new AssertionError("sign-in of " + username + ": " + answer);
        }
        return new Api(server, answer.json().path("access_token").asText());
    }

    /** An example of cms-api's own: the producer's and the consumer's tests read the same files. */
    static ObjectNode example(String kind) {
        Path file = Path.of("..", "cms-api", "src", "test", "resources", "examples", kind + ".json");
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer get(String path) {
        return send("GET", path, null, null);
    }

    Answer send(String method, String path, @Nullable String ifMatch, @Nullable JsonNode body) {
        byte[] bytes = body == null ? null : body.toString().getBytes(StandardCharsets.UTF_8);
        return send(method, path, ifMatch, "application/json", bytes);
    }

    /** Creates an item by a keyed request. */
    Answer create(ObjectNode document, String key) {
        return exchange(request("/api/v1/items")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(document.toString()))
                .build());
    }

    Answer send(String method, String path, @Nullable String ifMatch, String type, byte @Nullable [] body) {
        HttpRequest.Builder request = request(path);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        }
        return exchange(request.build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer upload(String path, @Nullable String ifMatch, String fileName, byte[] file, Map<String, String> fields) {
        String boundary = "----thongthin";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send("POST", path, ifMatch, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static Answer exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String etag() {
            return header("ETag");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + this, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String id() {
            return json().path("id").asText();
        }

        String code() {
            return json().path("code").asText();
        }

        @Override
        public String toString() {
            String text = text();
            return status() + " " + response.uri() + " " + text.substring(0, Math.min(600, text.length()));
        }
    }
}
