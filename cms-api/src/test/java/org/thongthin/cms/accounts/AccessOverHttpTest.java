package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.accounts.TestPeople.deskToken;
import static org.thongthin.cms.accounts.TestPeople.editor;
import static org.thongthin.cms.accounts.TestPeople.token;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessOverHttpTest {
    private static final String SERVICE = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private CmsServer server;
    private String editor = "";
    private String desk = "";

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("test.access", true, "cms.accounts.service-token", SERVICE));
        editor(server, "editor");
        editor = token(server, "editor");
        desk = deskToken(server, "editor");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer get(String path) {
        return HttpExchange.get(server.uri(), path).send();
    }

    private Answer get(String path, String token) {
        return HttpExchange.get(server.uri(), path).bearer(token).send();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/unlisted, 401, 403, 403",
        "/api/v1/no-such-thing, 401, 404, 404",
        "/somewhere/else, 401, 404, 404",
        "/api/v1/changes/probe, 401, 403, 200",
        "/api/v1/items/probe/who, 401, 200, 403",
        "/api/v1/me, 401, 200, 403",
        "/health, 200, 200, 200",
        "/health/liveness, 200, 200, 200",
        "/health/readiness, 200, 200, 200",
        "/openapi.yml, 200, 200, 200",
        "/env, 401, 404, 404",
    })
    void aRouteIsForWhomTheTableSays(String path, int nobody, int person, int service) {
        assertThat(get(path).status()).isEqualTo(nobody);
        assertThat(get(path, editor).status()).isEqualTo(person);
        assertThat(get(path, SERVICE).status()).isEqualTo(service);
    }

    @Test
    void everyRouteIsNamedInTheTable() {
        assertThat(server.bean(Router.class)
                        .uriRoutes()
                        .filter(route -> !route.getUriMatchTemplate().toString().equals("/api/v1/unlisted"))
                        .filter(route -> AccessTable.audience(
                                        route.getHttpMethod(),
                                        route.getUriMatchTemplate().toString())
                                == null)
                        .filter(route -> route.getHttpMethod() != HttpMethod.OPTIONS)
                        .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate()))
                .isEmpty();
    }

    @Test
    void aWrongMethodOnAPublicPathIsToldToAnyone() {
        Answer answer = HttpExchange.delete(server.uri(), "/api/v1/login").send();
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("allow")).isEqualTo("POST");
    }

    @Test
    void aCookieIsNothingToTheApi() {
        Answer answer = HttpExchange.get(server.uri(), "/api/v1/me")
                .with("Cookie", "session=" + desk + "; __Host-session=" + desk)
                .send();
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void aTokenOfTheDeskIsNoTokenOfTheApiNorTheOtherWayRound() {
        assertThat(get("/api/v1/me", desk).status()).isEqualTo(401);
        assertThat(HttpExchange.get(server.uri(), "/desk/probe")
                        .with("Cookie", "session=" + editor)
                        .send()
                        .status())
                .isEqualTo(303);
        assertThat(get("/desk/probe", editor).status()).isEqualTo(303);
        assertThat(HttpExchange.get(server.uri(), "/desk/probe")
                        .with("Cookie", "session=" + desk)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0f1e2d3c4b5a69788796a5b4c3d2e1f1", "0f1e2d3c4b5a69788796a5b4c3d2e1f", "''"})
    void anotherSecretIsNotTheServices(String token) {
        assertThat(get("/api/v1/changes/probe", token).status()).isEqualTo(401);
    }

    @Test
    void aPersonWithoutASessionIsSentToSignInAndBack() {
        Answer answer = HttpExchange.get(server.uri(), "/desk/probe?page=2&q=%E0%B8%81")
                .with("Accept", "text/html,*/*;q=0.8")
                .send();
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("location")).startsWith("/desk/sign-in?next=").contains("probe", "page");
        assertThat(HttpExchange.get(server.uri(), "/desk/probe")
                        .with("Accept", "application/json")
                        .send()
                        .status())
                .isEqualTo(401);
    }

    @Test
    void metricsAreForTheInsideOnly() {
        assertThat(get("/prometheus").status()).isEqualTo(200);
        assertThat(get("/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(HttpExchange.get(server.uri(), "/prometheus")
                        .with("X-Forwarded-For", "203.0.113.9")
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theApiDescribesItself() {
        Answer answer = get("/openapi.yml");
        assertThat(answer.header("content-type")).startsWith("application/yaml");
        assertThat(answer.body()).startsWith("openapi: 3.1").contains("/api/v1/login", "access_token", "/api/v1/me");
    }

    @Test
    void uploadsWithoutASessionAreReadAndRefusedHoweverManyComeAtOnce() throws Exception {
        byte[] body = new byte[15_000_000];
        try (ExecutorService callers = Executors.newFixedThreadPool(12)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 72; i++) {
                answers.add(callers.submit(() -> upload(body)));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(401);
                assertThat(answer.get().code()).isEqualTo("unauthenticated");
            }
        }
    }

    private Answer upload(byte[] body) {
        return HttpExchange.post(server.uri(), "/api/v1/items/x/images", "multipart/form-data; boundary=b", body)
                .send();
    }
}
