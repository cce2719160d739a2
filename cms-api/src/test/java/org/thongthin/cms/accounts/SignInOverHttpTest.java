package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.accounts.TestPeople.PASSWORD;
import static org.thongthin.cms.accounts.TestPeople.editor;
import static org.thongthin.cms.accounts.TestPeople.login;
import static org.thongthin.cms.accounts.TestPeople.person;
import static org.thongthin.cms.accounts.TestPeople.token;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.content.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInOverHttpTest {
    private CmsServer server;

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("cms.accounts.attempts-per-address", 1000));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer me(String token) {
        return HttpExchange.get(server.uri(), "/api/v1/me").bearer(token).send();
    }

    @Test
    void theRightPasswordOpensASession() {
        String id = editor(server, "somchai");
        Answer answer = login(server, "somchai", PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("token_type").asText()).isEqualTo("Bearer");
        assertThat(answer.json().path("expires_in").asLong()).isEqualTo(8 * 3600);
        assertThat(answer.header("cache-control")).isEqualTo("no-store");

        Answer me = me(answer.json().path("access_token").asText());
        assertThat(me.json().path("id").asText()).isEqualTo(id);
        assertThat(me.json().path("username").asText()).isEqualTo("somchai");
        assertThat(me.json().path("displayName").asText()).isEqualTo("นาย somchai");
        assertThat(me.json().path("role").asText()).isEqualTo("editor");
        assertThat(me.json().path("organisation").toString())
                .isEqualTo(
                        "{\"code\":\"5480503\",\"nameTh\":\"เทศบาลตำบลธาตุพนม\",\"type\":\"subdistrict-municipality\","
                                + "\"provinceCode\":\"48\",\"districtCode\":\"4805\"}");
    }

    @Test
    void aUserNameIsTakenInAnyCaseAndACodeMayComeAlong() {
        editor(server, "malee");
        Answer answer = HttpExchange.postJson(
                        server.uri(),
                        "/api/v1/login",
                        "{\"username\": \" Malee \", \"password\": \"" + PASSWORD + "\", \"code\": \"123456\"}")
                .send();
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreToldTheSame() {
        editor(server, "wichai");
        Answer wrong = login(server, "wichai", "not the password");
        Answer unknown = login(server, "nobody-at-all", PASSWORD);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("wrong-credentials");
        assertThat(unknown.json().path("text")).isEqualTo(wrong.json().path("text"));
    }

    @Test
    void anUnknownUserCostsAHashToo() {
        PasswordHash passwords = server.bean(PasswordHash.class);
        String hash = passwords.hash(PASSWORD);
        long known = fastest(() -> passwords.matches("wrong", hash));
        long unknown = fastest(() -> passwords.matches("wrong", null));
        assertThat(unknown).isGreaterThan(known / 3);
    }

    private static long fastest(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best;
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer answer = HttpExchange.postJson(server.uri(), "/api/v1/login", "{\"username\": \" \"}")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("pointer")).containsExactly("/username", "/password");
    }

    @Test
    void afterTenFailuresAnAccountWaitsWhateverThePassword() {
        editor(server, "target");
        for (int i = 0; i < 10; i++) {
            assertThat(login(server, "target", "guess " + i).status()).isEqualTo(401);
        }
        Answer waiting = login(server, "target", PASSWORD);
        assertThat(waiting.status()).isEqualTo(429);
        assertThat(waiting.code()).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(waiting.header("retry-after"))).isBetween(1, 60);
        editor(server, "bystander");
        assertThat(login(server, "bystander", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void signingInRightNeverUsesUpAttempts() {
        editor(server, "busy");
        for (int i = 0; i < 15; i++) {
            assertThat(login(server, "busy", PASSWORD).status()).isEqualTo(200);
        }
    }

    @Test
    void afterManyFailuresAnAddressWaits() {
        try (CmsServer strict = CmsServer.start(Map.of("cms.accounts.attempts-per-address", 3))) {
            for (int i = 0; i < 3; i++) {
                assertThat(login(strict, "guess-" + i, "x").status()).isEqualTo(401);
            }
            Answer waiting = login(strict, "guess-4", "x");
            assertThat(waiting.status()).isEqualTo(429);
            assertThat(waiting.header("retry-after")).matches("[1-9][0-9]*");
        }
    }

    @Test
    void anAddressBehindATrustedProxyIsItsOwn() {
        Map<String, Object> settings = Map.of(
                "cms.accounts.attempts-per-address", 1, "cms.http.trusted-proxies", java.util.List.of("127.0.0.1/32"));
        try (CmsServer proxied = CmsServer.start(settings)) {
            assertThat(guess(proxied, "203.0.113.1")).isEqualTo(401);
            assertThat(guess(proxied, "203.0.113.1")).isEqualTo(429);
            assertThat(guess(proxied, "203.0.113.1, 203.0.113.2")).isEqualTo(401);
        }
    }

    private static int guess(CmsServer server, String forwardedFor) {
        return HttpExchange.postJson(
                        server.uri(), "/api/v1/login", "{\"username\": \"u\", \"password\": \"" + forwardedFor + "\"}")
                .with("X-Forwarded-For", forwardedFor)
                .send()
                .status();
    }

    @Test
    void aTokenIsNothingOnceSignedOut() {
        editor(server, "leaver");
        String token = token(server, "leaver");
        String other = token(server, "leaver");
        assertThat(me(token).status()).isEqualTo(200);
        assertThat(HttpExchange.delete(server.uri(), "/api/v1/session")
                        .bearer(token)
                        .send()
                        .status())
                .isEqualTo(204);
        assertThat(me(token).status()).isEqualTo(401);
        assertThat(me(other).status()).isEqualTo(200);
    }

    @Test
    void aDisabledPersonIsOutWithinSecondsAndCantComeBack() {
        String id = editor(server, "dismissed");
        String token = token(server, "dismissed");
        assertThat(me(token).status()).isEqualTo(200);
        server.execute("update person set disabled_at = now() where id = ?::uuid", id);
        Eventually.holds("out", Duration.ofSeconds(4), () -> me(token).status() == 401);
        assertThat(login(server, "dismissed", PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void aPersonOfAnotherRoleIsThatWithinSeconds() {
        String id = person(server, "promoted", Role.MODERATOR, "DLA");
        String token = token(server, "promoted");
        assertThat(me(token).json().path("role").asText()).isEqualTo("moderator");
        server.execute("update person set role = 'administrator' where id = ?::uuid", id);
        Eventually.holds(
                "administrator",
                Duration.ofSeconds(4),
                () -> me(token).json().path("role").asText().equals("administrator"));
    }

    @Test
    void aSessionEndsAtItsTimeAndWhenNobodyUsesIt() {
        String idler = editor(server, "idler");
        String idle = token(server, "idler");
        server.execute("update session set last_used_at = now() - interval '5 hours' where person_id = ?::uuid", idler);
        assertThat(me(idle).status()).isEqualTo(401);

        String old = editor(server, "old-hand");
        String expired = token(server, "old-hand");
        server.execute(
                "update session set created_at = now() - interval '9 hours', expires_at = now() - interval '1 second' "
                        + "where person_id = ?::uuid",
                old);
        assertThat(me(expired).status()).isEqualTo(401);
        server.bean(SessionStore.class).purge();
        assertThat(server.query("select count(*) from session where person_id in (?::uuid, ?::uuid)", idler, old))
                .isEqualTo("0");
    }

    @Test
    void whatIsNoTokenIsNobody() {
        for (String token : new String[] {"x", "a".repeat(600), "....", Tokens.fresh()}) {
            assertThat(me(token).status()).isEqualTo(401);
        }
        assertThat(HttpExchange.get(server.uri(), "/api/v1/me").send().header("www-authenticate"))
                .isEqualTo("Bearer");
    }

    @Test
    void theDatabaseKeepsNeitherPasswordNorToken() {
        String id = editor(server, "careful");
        String token = token(server, "careful");
        assertThat(server.query("select password_hash from person where id = ?::uuid", id))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(server.query("select row_to_json(session)::text from session where person_id = ?::uuid", id))
                .isNotNull()
                .doesNotContain(token);
    }

    @Test
    void signingInAndOutIsOnRecord() {
        String id = editor(server, "recorded");
        login(server, "recorded", "wrong");
        String token = token(server, "recorded");
        HttpExchange.delete(server.uri(), "/api/v1/session").bearer(token).send();
        assertThat(server.query("select string_agg(action, ' ' order by id) from audit where person_id = ?::uuid", id))
                .isEqualTo("person.sign-in-refused person.sign-in person.sign-out");
    }

    @Test
    void aNameIsKnownUntilItIsErased() {
        String id = editor(server, "named");
        People people = server.bean(People.class);
        assertThat(people.displayName(java.util.UUID.fromString(id))).isEqualTo("นาย named");
        server.execute("update person set display_name = null where id = ?::uuid", id);
        assertThat(people.displayName(java.util.UUID.fromString(id))).isNull();
        assertThat(people.displayName(java.util.UUID.randomUUID())).isNull();
    }
}
