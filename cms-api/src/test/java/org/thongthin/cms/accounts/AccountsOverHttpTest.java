package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.accounts.TestPeople.PASSWORD;
import static org.thongthin.cms.accounts.TestPeople.editor;
import static org.thongthin.cms.accounts.TestPeople.login;
import static org.thongthin.cms.accounts.TestPeople.person;
import static org.thongthin.cms.accounts.TestPeople.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.content.Role;

/** Accounts kept for others, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsOverHttpTest {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String HOME = "5480503";
    private static final String ELSEWHERE = "T500001";

    private CmsServer server;
    private String administrator = "";
    private String administratorId = "";
    private String province = "";

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("cms.accounts.attempts-per-address", 1000));
        server.execute("""
                insert into organisation (code, type, name_th, province_code, district_code)
                values (?, 'sao', 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023')""", ELSEWHERE);
        editor(server, "somebody");
        administratorId = person(server, "chief", Role.ADMINISTRATOR, "DLA");
        person(server, "office", Role.PROVINCE, "PO-48");
        person(server, "judge", Role.MODERATOR, "DLA");
        administrator = token(server, "chief");
        province = token(server, "office");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void anAccountIsMadeWithAPasswordThatWorksOnceShown() {
        Answer made = open(administrator, account("Malee ", "มาลี  ใจดี", "editor", ELSEWHERE));
        assertThat(made.status()).isEqualTo(201);
        String id = made.json().at("/account/id").asText();
        assertThat(made.header("location")).isEqualTo(ACCOUNTS + "/" + id);
        assertThat(made.header("etag")).isEqualTo("\"0\"");
        assertThat(made.header("cache-control")).isEqualTo("no-store");
        assertThat(made.json().at("/account/username").asText()).isEqualTo("malee");
        assertThat(made.json().at("/account/displayName").asText()).isEqualTo("มาลี ใจดี");
        assertThat(made.json().at("/account/organisation/provinceCode").asText())
                .isEqualTo("50");
        String password = made.json().path("temporaryPassword").asText();
        assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");

        Answer signedIn = login(server, "malee", password);
        assertThat(signedIn.status()).isEqualTo(200);
        Answer me = get(signedIn.json().path("access_token").asText(), "/api/v1/me");
        assertThat(me.json().path("passwordExpiresAt").isNull()).isFalse();
        assertThat(get(administrator, ACCOUNTS + "/" + id).body()).doesNotContain(password, "argon2");
        assertThat(server.query("select detail::text from audit where action = 'person.create' and subject_id = ?", id))
                .contains("editor", ELSEWHERE)
                .doesNotContain("malee", "มาลี");
    }

    @Test
    void aTemporaryPasswordEnds() {
        String password = open(administrator, account("late", "สาย", "editor", HOME))
                .json()
                .path("temporaryPassword")
                .asText();
        server.execute("update person set password_expires_at = now() - interval '1 second' where username = 'late'");
        assertThat(login(server, "late", password).status()).isEqualTo(401);
    }

    @Test
    void aProvincialOfficeMakesEditorsOfItsProvinceOnly() {
        assertThat(open(province, account("home-1", "ใกล้บ้าน", "editor", HOME)).status())
                .isEqualTo(201);
        assertThat(open(province, account("far-1", "ไกลบ้าน", "editor", ELSEWHERE))
                        .code())
                .isEqualTo("forbidden");
        assertThat(open(province, account("office-2", "สำนักงาน", "province", "PO-48"))
                        .code())
                .isEqualTo("forbidden");
        assertThat(open(province, account("chief-2", "หัวหน้า", "administrator", "DLA"))
                        .code())
                .isEqualTo("forbidden");
        assertThat(server.query("select count(*) from person where username in ('far-1', 'office-2', 'chief-2')"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"somebody", "judge"})
    void whoKeepsNoAccountsIsRefusedEverywhere(String username) {
        String token = token(server, username);
        String id = id("somebody");
        assertThat(get(token, ACCOUNTS).code()).isEqualTo("forbidden");
        assertThat(get(token, ACCOUNTS + "/" + id).code()).isEqualTo("forbidden");
        assertThat(open(token, account("x-1", "x", "editor", HOME)).code()).isEqualTo("forbidden");
        assertThat(put(token, id, "0", change("x", "administrator", "DLA", false))
                        .code())
                .isEqualTo("forbidden");
        assertThat(reset(token, id).code()).isEqualTo("forbidden");
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        assertThat(HttpExchange.get(server.uri(), ACCOUNTS).send().status()).isEqualTo(401);
        assertThat(HttpExchange.postJson(server.uri(), ACCOUNTS, "{}").send().status())
                .isEqualTo(401);
        assertThat(HttpExchange.putJson(server.uri(), "/api/v1/me/password", "{}")
                        .send()
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, ชื่อ, editor, 5480503, /username",
                "'a b', ชื่อ, editor, 5480503, /username",
                "<script>, ชื่อ, editor, 5480503, /username",
                "ok-name, -, editor, 5480503, /displayName",
                "ok-name, '\u202E \u200E', editor, 5480503, /displayName",
                "ok-name, ชื่อ, service, DLA, /role",
                "ok-name, ชื่อ, emperor, DLA, /role",
                "ok-name, ชื่อ, editor, nowhere, /organisationCode",
                "ok-name, ชื่อ, editor, PO-48, /organisationCode",
                "ok-name, ชื่อ, administrator, 5480503, /organisationCode",
                "somebody, ชื่อ, editor, 5480503, /username",
            })
    void whatIsWrongIsNamed(
            @Nullable String username,
            @Nullable String name,
            @Nullable String role,
            String organisation,
            String pointer) {
        Answer refused = open(administrator, account(username, name, role, organisation));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "a b@example.go.th",
                "a@example.go.th\\r\\nBcc: all@example.go.th",
                "<a@example.go.th>",
                "a@-x.th"
            })
    void anAddressThatCouldBreakALetterIsNone(String email) {
        Answer refused = open(
                administrator,
                "{\"username\": \"mail-1\", \"displayName\": \"x\", \"role\": \"editor\", \"organisationCode\": \""
                        + HOME + "\", \"email\": \"" + email + "\"}");
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly("/email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "passwordHash", "password", "demo", "version", "disabled", "createdAt"})
    void nothingIsAssignedThatIsNotAsked(String field) {
        String body = account("mass-1", "x", "editor", HOME).replaceFirst("\\{", "{\"" + field + "\": null, ");
        Answer refused = open(administrator, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("unknown-field");
    }

    @Test
    void twoAtOnceNeverShareAUserName() throws InterruptedException, ExecutionException {
        List<Callable<Answer>> both = List.of(
                () -> open(administrator, account("twin", "หนึ่ง", "editor", HOME)),
                () -> open(administrator, account("twin", "สอง", "editor", HOME)));
        assertThat(statuses(both)).containsExactlyInAnyOrder(201, 422);
    }

    private static List<Integer> statuses(List<Callable<Answer>> calls)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                statuses.add(answer.get().status());
            }
            return statuses;
        }
    }

    @Test
    void aHostileNameIsKeptAsTextOnOneLine() {
        Answer made = open(
                administrator,
                account(
                        "hostile",
                        "=cmd|' /C calc'!A0 <b onclick=x>\\u202Egnp\\n'; drop table person;--",
                        "editor",
                        HOME));
        assertThat(made.json().at("/account/displayName").asText())
                .isEqualTo("=cmd|' /C calc'!A0 <b onclick=x>gnp '; drop table person;--");
        assertThat(get(administrator, ACCOUNTS + "?q=%27%3B%20drop")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aListShowsWhatItsAskerKeeps() {
        person(server, "near-1", Role.EDITOR, HOME);
        person(server, "far-2", Role.EDITOR, ELSEWHERE);
        List<String> provinces = get(province, ACCOUNTS + "?size=100").json().findValuesAsText("provinceCode");
        assertThat(provinces).isNotEmpty().containsOnly("48");
        assertThat(get(province, ACCOUNTS + "?size=100").json().findValuesAsText("role"))
                .containsOnly("editor");
        assertThat(names(get(administrator, ACCOUNTS + "?size=100"))).contains("chief", "office", "near-1", "far-2");
        assertThat(names(get(province, ACCOUNTS + "?q=far-2"))).isEmpty();
        assertThat(names(get(province, ACCOUNTS + "?organisation=" + ELSEWHERE)))
                .isEmpty();
        assertThat(names(get(province, ACCOUNTS + "?role=administrator"))).isEmpty();
        assertThat(names(get(administrator, ACCOUNTS + "?role=moderator"))).containsExactly("judge");
        assertThat(names(get(administrator, ACCOUNTS + "?q=FAR-2"))).containsExactly("far-2");
        assertThat(names(get(administrator, ACCOUNTS + "?q=%25"))).isEmpty();
        Answer second = get(administrator, ACCOUNTS + "?size=1&page=2");
        assertThat(names(second)).hasSize(1);
        assertThat(second.json().path("total").asLong()).isGreaterThan(3);
        assertThat(get(administrator, ACCOUNTS + "?role=emperor").status()).isEqualTo(422);
    }

    @Test
    void anotherProvincesAccountIsUnknown() {
        String id = person(server, "far-3", Role.EDITOR, ELSEWHERE);
        for (String unknown : List.of(id, administratorId, UUID.randomUUID().toString())) {
            assertThat(get(province, ACCOUNTS + "/" + unknown).status()).isEqualTo(404);
            assertThat(put(province, unknown, "0", change("x", "editor", HOME, false))
                            .status())
                    .isEqualTo(404);
            assertThat(reset(province, unknown).status()).isEqualTo(404);
        }
        assertThat(get(administrator, ACCOUNTS + "/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void aChangeNamesTheVersionThatWasLookedAt() {
        String id = person(server, "careful", Role.EDITOR, HOME);
        String body = change("ระวัง ใหม่", "editor", HOME, false);
        assertThat(put(administrator, id, null, body).status()).isEqualTo(428);
        Answer changed = put(administrator, id, "0", body);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("etag")).isEqualTo("\"1\"");
        assertThat(put(administrator, id, "0", body).status()).isEqualTo(412);
        assertThat(HttpExchange.post(server.uri(), ACCOUNTS + "/" + id + "/password", "application/json", new byte[0])
                        .bearer(administrator)
                        .with("If-Match", "\"0\"")
                        .send()
                        .status())
                .isEqualTo(412);
        assertThat(put(administrator, id, "1", "{\"displayName\": \"x\", \"role\": \"editor\"}")
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/organisationCode", "/disabled");
        assertThat(put(administrator, id, "1", body.replaceFirst("\\{", "{\"username\": \"other\", "))
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("unknown-field");
    }

    @Test
    void aProvincialOfficeLetsNobodyOutOfItsReach() {
        String id = person(server, "kept", Role.EDITOR, HOME);
        assertThat(put(province, id, "0", change("x", "editor", ELSEWHERE, false))
                        .code())
                .isEqualTo("forbidden");
        assertThat(put(province, id, "0", change("x", "province", "PO-48", false))
                        .code())
                .isEqualTo("forbidden");
        assertThat(put(province, id, "0", change("x", "editor", HOME, false)).status())
                .isEqualTo(200);
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndComesBackOnlyByAKeeper() {
        String id = person(server, "leaving", Role.EDITOR, HOME);
        String token = token(server, "leaving");
        assertThat(get(token, "/api/v1/me").status()).isEqualTo(200);
        Answer disabled = put(province, id, "0", change("ลา", "editor", HOME, true));
        assertThat(disabled.json().path("disabled").asBoolean()).isTrue();
        isOut(token);
        assertThat(login(server, "leaving", PASSWORD).status()).isEqualTo(401);
        assertThat(sessions(id)).isEqualTo("0");
        assertThat(put(province, id, "1", change("ลา", "editor", HOME, false)).status())
                .isEqualTo(200);
        assertThat(get(token, "/api/v1/me").status()).isEqualTo(401);
        assertThat(login(server, "leaving", PASSWORD).status()).isEqualTo(200);
        assertThat(server.query(
                        "select string_agg(action, ',' order by id) from audit where subject_id = ? "
                                + "and action in ('person.disable', 'person.enable')",
                        id))
                .isEqualTo("person.disable,person.enable");
    }

    @Test
    void whoGetsAnotherRoleSignsInAnew() {
        String id = person(server, "rising", Role.MODERATOR, "DLA");
        String token = token(server, "rising");
        assertThat(put(administrator, id, "0", change("ขึ้น", "administrator", "DLA", false))
                        .status())
                .isEqualTo(200);
        isOut(token);
        assertThat(sessions(id)).isEqualTo("0");
    }

    @Test
    void anotherNameEndsNoSession() {
        String id = person(server, "married", Role.EDITOR, HOME);
        token(server, "married");
        put(province, id, "0", change("ชื่อใหม่", "editor", HOME, false));
        assertThat(sessions(id)).isEqualTo("1");
    }

    @Test
    void aNewPasswordEndsTheOldOneAndEverySession() {
        String id = person(server, "forgetful", Role.EDITOR, HOME);
        String token = token(server, "forgetful");
        Answer renewed = reset(province, id);
        assertThat(renewed.status()).isEqualTo(200);
        String password = renewed.json().path("temporaryPassword").asText();
        isOut(token);
        assertThat(login(server, "forgetful", PASSWORD).status()).isEqualTo(401);
        assertThat(login(server, "forgetful", password).status()).isEqualTo(200);
        assertThat(server.query(
                        "select person_id::text from audit where action = 'person.password-reset' and "
                                + "subject_id = ?",
                        id))
                .isEqualTo(id("office"));
    }

    @Test
    void nobodyDecidesOnThemselves() {
        String own = administratorId;
        String version =
                get(administrator, ACCOUNTS + "/" + own).json().path("version").asText();
        for (String body : List.of(
                change("chief", "moderator", "DLA", false),
                change("chief", "administrator", "DLA", true),
                change("chief", "editor", HOME, false))) {
            assertThat(put(administrator, own, version, body).code()).isEqualTo("own-account");
        }
        assertThat(reset(administrator, own).code()).isEqualTo("own-account");
        assertThat(get(administrator, ACCOUNTS).status()).isEqualTo(200);
    }

    @Test
    void ofTwoAdministratorsWhoDisableEachOtherOneIsLeft() throws InterruptedException, ExecutionException {
        String one = person(server, "duel-1", Role.ADMINISTRATOR, "DLA");
        String other = person(server, "duel-2", Role.ADMINISTRATOR, "DLA");
        String first = token(server, "duel-1");
        String second = token(server, "duel-2");
        String out = change("x", "administrator", "DLA", true);
        List<Integer> statuses = statuses(List.of(() -> put(first, other, "0", out), () -> put(second, one, "0", out)));
        assertThat(statuses).contains(200).doesNotContain(500);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(server.query("select count(*) from person where username like 'duel-%' and disabled_at is null"))
                .isEqualTo("1");
    }

    private void isOut(String token) {
        Eventually.holds(
                "out", Duration.ofSeconds(5), () -> get(token, "/api/v1/me").status() == 401);
    }

    private @Nullable String sessions(String id) {
        return server.query("select count(*) from session where person_id = ?::uuid", id);
    }

    private String id(String username) {
        return String.valueOf(server.query("select id::text from person where username = ?", username));
    }

    private static List<String> names(Answer answer) {
        return answer.json().path("accounts").findValuesAsText("username");
    }

    private Answer open(String token, String body) {
        return HttpExchange.postJson(server.uri(), ACCOUNTS, body).bearer(token).send();
    }

    private Answer get(String token, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token).send();
    }

    private Answer put(String token, String id, @Nullable String version, String body) {
        HttpExchange request =
                HttpExchange.putJson(server.uri(), ACCOUNTS + "/" + id, body).bearer(token);
        return (version == null ? request : request.with("If-Match", '"' + version + '"')).send();
    }

    private Answer reset(String token, String id) {
        return HttpExchange.post(server.uri(), ACCOUNTS + "/" + id + "/password", "application/json", new byte[0])
                .bearer(token)
                .send();
    }

    private static String account(
            @Nullable String username, @Nullable String name, @Nullable String role, String organisation) {
        return "{\"username\": " + quoted(username) + ", \"displayName\": " + quoted(name) + ", \"role\": "
                + quoted(role) + ", \"organisationCode\": " + quoted(organisation) + "}";
    }

    private static String change(String name, String role, String organisation, boolean disabled) {
        return "{\"displayName\": " + quoted(name) + ", \"email\": null, \"role\": " + quoted(role)
                + ", \"organisationCode\": " + quoted(organisation) + ", \"disabled\": " + disabled + "}";
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
