package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.accounts.TestPeople.PASSWORD;
import static org.thongthin.cms.accounts.TestPeople.editor;
import static org.thongthin.cms.accounts.TestPeople.login;
import static org.thongthin.cms.accounts.TestPeople.token;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;

/** One's own password and e-mail address, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnAccountOverHttpTest {
    private static final String FRESH = "มะม่วงสุก-2569-กิโล";

    private CmsServer server;

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("cms.accounts.attempts-per-address", 1000));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aPasswordOfOnesOwnEndsEveryOtherSessionAndTheTemporaryOne() {
        String id = editor(server, "changing");
        server.execute("update person set password_expires_at = now() + interval '1 day' where username = 'changing'");
        String here = token(server, "changing");
        String elsewhere = token(server, "changing");
        assertThat(password(here, PASSWORD, FRESH).status()).isEqualTo(204);
        Eventually.holds(
                "the other session ends",
                Duration.ofSeconds(5),
                () -> me(elsewhere).status() == 401);
        assertThat(me(here).status()).isEqualTo(200);
        assertThat(me(here).json().path("passwordExpiresAt").isNull()).isTrue();
        assertThat(login(server, "changing", PASSWORD).status()).isEqualTo(401);
        assertThat(login(server, "changing", FRESH).status()).isEqualTo(200);
        assertThat(server.query(
                        "select detail::text from audit where action = 'person.password-change' "
                                + "and subject_id = ? and person_id::text = subject_id",
                        id))
                .isEqualTo("{\"sessionsEnded\": 1}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "not-the-password, long enough password, /current, wrong-password",
                "-, long enough password, /current, required",
                "ข้าวหอมมะลิ-105, short, /password, too-short",
                "ข้าวหอมมะลิ-105, ข้าวหอมมะลิ-105, /password, same-password",
                "ข้าวหอมมะลิ-105, -, /password, required",
            })
    void aPasswordThatCantBeIsRefused(String current, String fresh, String pointer, String code) {
        String username = "p" + Integer.toHexString((current + fresh).hashCode());
        editor(server, username);
        Answer refused = password(token(server, username), current, fresh);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly(pointer);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void guessingThePresentPasswordIsLimitedLikeSigningIn() {
        editor(server, "guessed");
        String token = token(server, "guessed");
        for (int i = 0; i < 10; i++) {
            assertThat(password(token, "guess number " + i, FRESH).status()).isEqualTo(422);
        }
        assertThat(password(token, PASSWORD, FRESH).status()).isEqualTo(429);
    }

    @Test
    void anAddressOfOnesOwnNeedsThePassword() {
        String id = editor(server, "mailing");
        String token = token(server, "mailing");
        assertThat(email(token, "wrong password", "\"a@example.go.th\"").status())
                .isEqualTo(422);
        assertThat(email(token, PASSWORD, "\"not an address\"").status()).isEqualTo(422);
        assertThat(email(token, PASSWORD, "\"mailing@example.go.th\"").status()).isEqualTo(204);
        assertThat(me(token).json().path("email").asText()).isEqualTo("mailing@example.go.th");
        assertThat(server.query(
                        "select detail::text from audit where action = 'person.email-change' and subject_id = ?", id))
                .isEqualTo("{}");
        assertThat(email(token, PASSWORD, "null").status()).isEqualTo(204);
        assertThat(me(token).json().path("email").isNull()).isTrue();
    }

    @Test
    void nothingElseIsChangedAboutOneself() {
        editor(server, "greedy");
        String token = token(server, "greedy");
        Answer refused = HttpExchange.putJson(
                        server.uri(),
                        "/api/v1/me/email",
                        "{\"current\": \"" + PASSWORD + "\", \"email\": null, \"role\": \"administrator\"}")
                .bearer(token)
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(me(token).json().path("role").asText()).isEqualTo("editor");
    }

    private Answer me(String token) {
        return HttpExchange.get(server.uri(), "/api/v1/me").bearer(token).send();
    }

    private Answer password(String token, String current, String fresh) {
        return HttpExchange.putJson(
                        server.uri(),
                        "/api/v1/me/password",
                        "{\"current\": " + quoted(current) + ", \"password\": " + quoted(fresh) + "}")
                .bearer(token)
                .send();
    }

    private Answer email(String token, String current, String email) {
        return HttpExchange.putJson(
                        server.uri(),
                        "/api/v1/me/email",
                        "{\"current\": " + quoted(current) + ", \"email\": " + email + "}")
                .bearer(token)
                .send();
    }

    private static String quoted(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
