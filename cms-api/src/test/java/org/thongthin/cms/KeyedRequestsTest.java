package org.thongthin.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.platform.OnceOnly;

/**
 * {@code Idempotency-Key} on every POST that creates. Which those are, the API's own description says: one that is added
 * fails here until a line in {@link #creations} says how it is called.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyedRequestsTest {
    private static final String SERVICE = "a-service-token-for-this-test-alone-0123456789";
    private static final String BOUNDARY = "keyed-boundary";

    private CmsServer server;
    private String editor = "";
    private String administrator = "";
    private String otherEditor = "";
    private String otherAdministrator = "";
    private String first = "";
    private String second = "";

    /**
     * How a POST that creates is called.
     *
     * @param path as it is described
     * @param token by whom
     * @param here where it is sent
     * @param elsewhere the same on another path; the path itself where there is no other
     * @param body what is asked, different by its word and by nothing else
     * @param count a query that counts what it makes
     */
    record Creation(String path, String token, String here, String elsewhere, Body body, String count) {
        @Override
        public String toString() {
            return path;
        }
    }

    interface Body {
        byte[] of(String word);
    }

    @BeforeAll
    void start() throws IOException {
        server = CmsServer.start(Map.of(
                "test.clock",
                true,
                "cms.accounts.service-token",
                SERVICE,
                "media.folder",
                Files.createTempDirectory("keyed-media").toString()));
        TestPeople.editor(server, "editor");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        TestPeople.editor(server, "editor-too");
        TestPeople.person(server, "administrator-too", Role.ADMINISTRATOR, "DLA");
        signIn();
        first = item();
        second = item();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private void signIn() {
        editor = TestPeople.token(server, "editor");
        administrator = TestPeople.token(server, "administrator");
        otherEditor = TestPeople.token(server, "editor-too");
        otherAdministrator = TestPeople.token(server, "administrator-too");
    }

    private String item() {
        return HttpExchange.postJson(server.uri(), "/api/v1/items", news("เรื่องแรก"))
                .bearer(editor)
                .send()
                .header("Location");
    }

    /** One line for each POST of the API that answers 201. */
    List<Creation> creations() {
        String items = "/api/v1/items";
        String accounts = "/api/v1/accounts";
        String reasons = "/api/v1/return-reasons";
        String synonyms = "/api/v1/synonyms";
        String mistakes = "/api/v1/mistakes";
        return List.of(
                new Creation(items, editor, items, items, word -> utf8(news(word)), "select count(*) from item"),
                new Creation(
                        accounts,
                        administrator,
                        accounts,
                        accounts,
                        word -> utf8(account(word)),
                        "select count(*) from person"),
                new Creation(
                        "/api/v1/items/{id}/images",
                        editor,
                        first + "/images",
                        second + "/images",
                        KeyedRequestsTest::picture,
                        "select count(*) from revision_image"),
                new Creation(
                        "/api/v1/items/{id}/preview-links",
                        editor,
                        first + "/preview-links",
                        second + "/preview-links",
                        word -> utf8("{\"hours\": " + (word.length() + 1) + "}"),
                        "select count(*) from preview_link"),
                new Creation(
                        reasons,
                        administrator,
                        reasons,
                        reasons,
                        word -> utf8("{\"text\": \"" + word + "\"}"),
                        "select count(*) from canned_reason"),
                new Creation(
                        synonyms,
                        administrator,
                        synonyms,
                        synonyms,
                        word -> utf8("{\"terms\": [\"" + word + "-1\", \"" + word + "-2\"]}"),
                        "select count(*) from synonym"),
                new Creation(
                        mistakes,
                        SERVICE,
                        mistakes,
                        mistakes,
                        word -> utf8("{\"item\": \"" + first.substring(items.length() + 1)
                                + "\", \"language\": \"th\", \"text\": \"" + word + "\"}"),
                        "select count(*) from mistake_report"));
    }

    @Test
    void everyPostThatCreatesIsCoveredHere() {
        List<ApiDocument.Operation> creating = ApiDocument.operations().stream()
                .filter(operation -> operation.method().equals("POST") && operation.answers("201"))
                .toList();
        assertThat(creating.stream().map(ApiDocument.Operation::path))
                .as("each needs a line in creations()")
                .containsExactlyInAnyOrderElementsOf(
                        creations().stream().map(Creation::path).toList());
        assertThat(creating)
                .allSatisfy(operation -> assertThat(operation.asksFor("Idempotency-Key"))
                        .as(operation.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("creations")
    void theSameRequestTwiceMakesOneThingAndGetsOneAnswer(Creation creation) {
        long before = count(creation);
        HttpExchange.Answer made = send(creation, creation.here(), "twice", "twice");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        HttpExchange.Answer again = send(creation, creation.here(), "twice", "twice");
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(made.json());
        assertThat(again.header("Location")).isEqualTo(made.header("Location")).isNotEmpty();
        assertThat(again.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(count(creation)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @MethodSource("creations")
    void theSameKeyWithAnotherBodyIsRefused(Creation creation) {
        assertThat(send(creation, creation.here(), "reused", "reused").status()).isEqualTo(201);
        long before = count(creation);
        HttpExchange.Answer other = send(creation, creation.here(), "reused", "something-else");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("key-reused");
        assertThat(count(creation)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("creations")
    void theSameKeyOnAnotherPathIsAnotherRequest(Creation creation) {
        assertThat(send(creation, creation.here(), "elsewhere", "elsewhere-1").status())
                .isEqualTo(201);
        if (!creation.elsewhere().equals(creation.here())) {
            long before = count(creation);
            assertThat(send(creation, creation.elsewhere(), "elsewhere", "elsewhere-1")
                            .status())
                    .isEqualTo(201);
            assertThat(count(creation)).isEqualTo(before + 1);
        }
    }

    /** Of public-site there is but one. */
    List<Creation> creationsByPeople() {
        return creations().stream()
                .filter(creation -> !creation.token().equals(SERVICE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("creationsByPeople")
    void theSameKeyOfAnotherAccountIsAnotherRequest(Creation creation) {
        assertThat(send(creation, creation.here(), "shared", "shared").status()).isEqualTo(201);
        long before = count(creation);
        String colleague = creation.token().equals(editor) ? otherEditor : otherAdministrator;
        HttpExchange.Answer answer = request(creation, creation.here(), "shared", "shared-too")
                .bearer(colleague)
                .send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(count(creation)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @MethodSource("creations")
    void twoAtTheSameMomentMakeOneThing(Creation creation) {
        long before = count(creation);
        List<CompletableFuture<HttpExchange.Answer>> sent = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> send(creation, creation.here(), "together", "together")))
                .limit(4)
                .toList();
        assertThat(sent)
                .allSatisfy(answer -> assertThat(answer.join().status())
                        .as(answer.join().body())
                        .isEqualTo(201));
        assertThat(count(creation)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @MethodSource("creations")
    void aRefusedRequestUsesNoKeyUp(Creation creation) {
        HttpExchange.Answer refused = HttpExchange.post(
                        server.uri(),
                        creation.here(),
                        type(creation),
                        "{\"nonsense\": 1}".getBytes(StandardCharsets.UTF_8))
                .bearer(creation.token())
                .with("Idempotency-Key", "mended")
                .send();
        assertThat(refused.status()).isBetween(400, 422);
        assertThat(send(creation, creation.here(), "mended", "mended").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("creations")
    void aKeyThatCanNotBeOneIsRefused(Creation creation) {
        for (String key : List.of("two words", "x".repeat(201))) {
            HttpExchange.Answer answer = send(creation, creation.here(), key, "no-key");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/Idempotency-Key");
        }
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        SettableClock clock = server.bean(SettableClock.class);
        long before = count(creations().getFirst());
        for (Duration pause : List.of(Duration.ZERO, Duration.ofHours(23), Duration.ofHours(2))) {
            clock.advance(pause);
            signIn();
            Creation item = creations().getFirst();
            assertThat(send(item, item.here(), "yesterday", "yesterday").status())
                    .isEqualTo(201);
        }
        assertThat(count(creations().getFirst())).isEqualTo(before + 2);
        clock.advance(Duration.ofHours(25));
        signIn();
        server.bean(OnceOnly.class).forget();
        assertThat(server.query("select count(*) from request_key")).isEqualTo("0");
    }

    @Test
    void neitherKeyNorPasswordNorLinkCanBeReadInTheDatabase() {
        for (Creation creation : creations()) {
            String key = "secret-key-of-" + creation.path().length();
            HttpExchange.Answer made = send(creation, creation.here(), key, "secret");
            String shown = made.json().path("temporaryPassword").asText("")
                    + made.json().path("url").asText("").replaceFirst(".*/", "");
            String rows = server.query("select string_agg(request_key::text, ' ') from request_key");
            assertThat(rows).isNotEmpty().doesNotContain(key);
            if (!shown.isEmpty()) {
                assertThat(rows)
                        .doesNotContain(shown)
                        .doesNotContain(Base64.getEncoder().withoutPadding().encodeToString(utf8(shown)));
            }
        }
    }

    private HttpExchange.Answer send(Creation creation, String path, String key, String word) {
        return request(creation, path, key, word).bearer(creation.token()).send();
    }

    private HttpExchange request(Creation creation, String path, String key, String word) {
        return HttpExchange.post(
                        server.uri(), path, type(creation), creation.body().of(word))
                .with("Idempotency-Key", key);
    }

    private static String type(Creation creation) {
        return creation.path().endsWith("/images") ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
    }

    private long count(Creation creation) {
        return Long.parseLong(Objects.requireNonNull(server.query(creation.count())));
    }

    private static String news(String title) {
        return "{\"kind\": \"news\", \"category\": \"news-press\", \"title\": \"" + title + "\"}";
    }

    private static String account(String username) {
        return "{\"username\": \"" + username + "\", \"displayName\": \"สมใจ\", \"role\": \"editor\","
                + " \"organisationCode\": \"5480503\"}";
    }

    private static byte[] picture(String alt) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            body.write(
                    utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\n" + alt + "\r\n"));
            body.write(utf8("--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                    + "Content-Type: image/jpeg\r\n\r\n"));
            body.write(Photographs.jpeg(320, 240));
            body.write(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
