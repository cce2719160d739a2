package org.thongthin.cms;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** What the API says of itself, held against the running service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {
    private static final String SERVICE = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private CmsServer server;
    private String item = "";
    private Map<String, String> tokens = Map.of();

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("cms.accounts.service-token", SERVICE, "preview.site", ""));
        TestPeople.editor(server, "editor");
        TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        tokens = Stream.of("editor", "moderator", "administrator")
                .collect(Collectors.toMap(name -> name, name -> TestPeople.token(server, name)));
        String document = "{\"kind\": \"news\", \"title\": \"งานวัด\", \"category\": \"news-press\"}";
        HttpExchange.Answer made = HttpExchange.postJson(server.uri(), "/api/v1/items", document)
                .bearer(token("editor"))
                .send();
        item = made.json().path("id").asText();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String token(String name) {
        return tokens.getOrDefault(name, "");
    }

    @Test
    void everyDocumentedOperationIsRoutedAndEveryRouteOfTheApiIsDocumented() {
        Set<String> documented = ApiDocument.operations().stream()
                .map(ApiDocument.Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> routed = server.bean(Router.class)
                .uriRoutes()
                .filter(route -> isOurs(route) && route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethod() + " " + route.getUriMatchTemplate())
                .filter(route -> route.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routed).hasSizeGreaterThan(40).isEqualTo(documented);
    }

    /** The tests bring controllers of their own. */
    private static boolean isOurs(UriRouteInfo<?, ?> route) {
        Path from = Path.of(route.getTargetMethod()
                .getDeclaringType()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return !from.endsWith("test-classes");
    }

    /** With the words of the path filled in by what is there, and by whom it is for. */
    static List<ApiDocument.Operation> reads() {
        return ApiDocument.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .toList();
    }

    private HttpExchange.Answer read(String method, ApiDocument.Operation operation) {
        String path = operation
                .path()
                .replace("/accounts/{id}", "/accounts/" + UUID.randomUUID())
                .replace("{id}", item)
                .replaceAll("\\{(a|b|number|revision)}", "1")
                .replace("{hash}", "0".repeat(64))
                .replace("{file}", "640.jpg")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        String token = switch (operation.path().split("[/.]", -1)[3]) {
            case "changes", "media" -> SERVICE;
            case "queue" -> token("moderator");
            case "accounts", "query-counts", "synonyms" -> token("administrator");
            default -> token("editor");
        };
        return HttpExchange.of(method, server.uri(), path).bearer(token).send();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void whatCanBeReadAnswersAsDescribed(ApiDocument.Operation operation) {
        HttpExchange.Answer answer = read("GET", operation);
        String status = String.valueOf(answer.status());
        assertThat(operation.answers(status) || (operation.answers("4XX") && status.startsWith("4")))
                .as(operation + " answered " + status + " " + answer.body())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aHeadRequestIsAnsweredLikeAGetWithoutItsBody(ApiDocument.Operation operation) {
        HttpExchange.Answer head = read("HEAD", operation);
        int expected = isSheet(operation) ? 405 : read("GET", operation).status();
        assertThat(head.status()).as(operation.toString()).isEqualTo(expected);
        if (expected == 405) {
            return;
        }
        assertThat(head.body()).isEmpty();
    }

    /** A sheet would be made to its end to answer a HEAD. */
    private static boolean isSheet(ApiDocument.Operation operation) {
        return operation.path().endsWith(".xlsx") || operation.path().endsWith(".csv");
    }

    @Test
    void aRequestThatDoesNotSayWhatItSendsIsNoErrorOfOurs() {
        for (ApiDocument.Operation operation : ApiDocument.operations()) {
            if (operation.path().equals("/api/v1/session")) {
                // It would sign the others out.
                continue;
            }
            String path = operation.path().replaceAll("\\{[a-zA-Z]+}", "1");
            HttpExchange.Answer answer = HttpExchange.of(operation.method(), server.uri(), path)
                    .bearer(token("administrator"))
                    .send();
            assertThat(answer.status()).as(operation.toString()).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/openapi.yml", "/docs", "/docs/start.js", "/desk/sign-in"})
    void soAreThePagesAroundIt(String path) {
        HttpExchange.Answer head = HttpExchange.of("HEAD", server.uri(), path).send();
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void everyOperationThatChangesSomethingIsClosedToWhoIsNotSignedIn() {
        for (ApiDocument.Operation operation : ApiDocument.operations()) {
            if (operation.method().equals("GET") || operation.path().equals("/api/v1/login")) {
                continue;
            }
            String path = operation.path().replaceAll("\\{[a-zA-Z]+}", "1");
            HttpExchange.Answer answer = HttpExchange.of(operation.method(), server.uri(), path)
                    .with("Content-Type", operation.takes())
                    .send();
            assertThat(answer.status()).as(operation.toString()).isEqualTo(401);
        }
    }

    @Test
    void whatIsHeldAlreadyIsNotSentAgain() {
        String path = "/api/v1/items/" + item;
        HttpExchange.Answer first =
                HttpExchange.get(server.uri(), path).bearer(token("editor")).send();
        for (String held : List.of(first.header("ETag"), "\"x\", W/" + first.header("ETag"), "*")) {
            HttpExchange.Answer again = HttpExchange.get(server.uri(), path)
                    .bearer(token("editor"))
                    .with("If-None-Match", held)
                    .send();
            assertThat(again.status()).as(held).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
        }
        HttpExchange.Answer other = HttpExchange.get(server.uri(), path)
                .bearer(token("editor"))
                .with("If-None-Match", "\"another\"")
                .send();
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.json().path("id").asText()).isEqualTo(item);
    }

    @Test
    void aConditionSavesNoneFromBeingRefused() {
        HttpExchange.Answer answer = HttpExchange.get(server.uri(), "/api/v1/items/" + item)
                .with("If-None-Match", "*")
                .send();
        assertThat(answer.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.yml", "/docs/swagger-ui.css"})
    void theDescriptionItselfCanBeAskedForConditionally(String path) {
        String tag = HttpExchange.get(server.uri(), path).send().header("ETag");
        assertThat(tag).isNotEmpty();
        assertThat(HttpExchange.get(server.uri(), path)
                        .with("If-None-Match", tag)
                        .send()
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/items", "/api/v1/queue", "/api/v1/accounts", "/api/v1/laos"})
    void aCursorThatNeverWasOneIsRefused(String list) {
        String token = list.endsWith("queue") ? "moderator" : list.endsWith("accounts") ? "administrator" : "editor";
        for (String cursor : List.of("nonsense!", "AAAA", "%E0%B8%81", "a".repeat(5000))) {
            HttpExchange.Answer answer = HttpExchange.get(
                            server.uri(), list.replace("{id}", item) + "?cursor=" + cursor)
                    .bearer(token(token))
                    .send();
            assertThat(answer.status()).as(cursor).isIn(400, 422);
        }
    }
}
