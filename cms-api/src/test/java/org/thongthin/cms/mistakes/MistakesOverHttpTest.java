package org.thongthin.cms.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.SettableClock;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** public-site tells what readers report; the people of the item read it, close it, and their addresses are forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/api/v1/mistakes";
    private static final String SERVICE = "a-service-token-for-mistakes-0123456789";

    private CmsServer server;
    private UUID item;

    @BeforeAll
    void start() throws IOException {
        server = CmsServer.start(Map.of(
                "cms.accounts.service-token",
                SERVICE,
                "cms.accounts.attempts-per-address",
                1000,
                "test.clock",
                true,
                "media.folder",
                Files.createTempDirectory("mistakes-media").toString()));
        server.execute("""
                insert into organisation (code, type, name_th, province_code, district_code)
                values ('T500001', 'sao', 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023') on conflict do nothing""");
        TestPeople.editor(server, "editor");
        TestPeople.person(server, "colleague", Role.EDITOR, "5480503");
        TestPeople.person(server, "stranger", Role.EDITOR, "T500001");
        TestPeople.person(server, "province", Role.PROVINCE, "PO-48");
        TestPeople.person(server, "far-province", Role.PROVINCE, "PO-50");
        TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        item = item("งานประจำปี");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void nothing() {
        server.execute("delete from mistake_report");
        server.execute("delete from notice");
    }

    private UUID item(String title) {
        String document = "{\"kind\": \"news\", \"category\": \"news-press\", \"title\": \"" + title + "\"}";
        Answer made = HttpExchange.postJson(server.uri(), "/api/v1/items", document)
                .bearer(token("editor"))
                .send();
        return UUID.fromString(made.json().path("id").asText());
    }

    private String token(String who) {
        return TestPeople.token(server, who);
    }

    @Test
    void whoMayReadAnItemReadsWhatIsReportedOfIt() {
        String id = told("เบอร์โทรไม่ถูกต้อง", "reader@example.org");
        for (String who : List.of("editor", "colleague", "province", "moderator", "administrator")) {
            JsonNode page = get(who, PATH).json();
            assertThat(page.path("total").asInt()).as(who).isOne();
            JsonNode one = page.path("mistakes").get(0);
            assertThat(one.path("text").asText()).isEqualTo("เบอร์โทรไม่ถูกต้อง");
            assertThat(one.at("/item/title").asText()).isEqualTo("งานประจำปี");
            assertThat(one.path("state").asText()).isEqualTo("open");
            assertThat(get(who, PATH + "/" + id).status()).isEqualTo(200);
        }
        for (String who : List.of("stranger", "far-province")) {
            assertThat(get(who, PATH).json().path("total").asInt()).as(who).isZero();
            assertThat(get(who, PATH + "/" + id).status()).isEqualTo(404);
            assertThat(close(who, id, "\"0\"", "mended").status()).isEqualTo(404);
        }
        Answer service = HttpExchange.get(server.uri(), PATH).bearer(SERVICE).send();
        assertThat(service.status()).isEqualTo(403);
    }

    @Test
    void theAddressIsForThoseOnlyWhoCanAnswer() {
        String id = told("เบอร์โทรไม่ถูกต้อง", "reader@example.org");
        for (String who : List.of("editor", "moderator", "administrator")) {
            assertThat(get(who, PATH + "/" + id).json().path("replyTo").asText())
                    .as(who)
                    .isEqualTo("reader@example.org");
        }
        assertThat(get("province", PATH).body()).doesNotContain("reader@");
        assertThat(get("province", PATH + "/" + id).body()).doesNotContain("reader@");
        assertThat(close("province", id, "\"0\"", "mended").status()).isEqualTo(403);
    }

    @Test
    void theAddressAndTheWordsStandNowhereButInTheReport() {
        String id = told("เบอร์โทรไม่ถูกต้อง", "reader@example.org");
        close("editor", id, "\"0\"", "mended");
        for (String table : List.of("audit", "notice", "mail", "request_key")) {
            String rows = Objects.requireNonNullElse(
                    server.query("select string_agg(t::text, ' ') from " + table + " t"), "");
            assertThat(rows).as(table).doesNotContain("reader@", "เบอร์โทรไม่ถูกต้อง");
        }
    }

    @Test
    void toldAgainUnderItsKeyHoweverLateItIsTheSameReport() {
        String body = body(item, "เบอร์โทรไม่ถูกต้อง", null);
        Answer first = tell("a-key", body);
        assertThat(first.status()).isEqualTo(201);
        server.bean(SettableClock.class).advance(Duration.ofDays(3));
        Answer late = tell("a-key", body);
        assertThat(late.status()).isEqualTo(201);
        assertThat(late.json()).isEqualTo(first.json());
        assertThat(late.header("Location"))
                .isEqualTo(PATH + "/" + first.json().path("id").asText());
        assertThat(server.query("select count(*) from mistake_report")).isEqualTo("1");
        assertThat(server.query("select count(*) from notice")).isEqualTo("1");
    }

    @Test
    void theItemsPeopleAreToldOnceWhileAReportWaits() {
        told("เบอร์โทรไม่ถูกต้อง", null);
        String second = told("แผนที่ผิด", null);
        JsonNode notices = get("colleague", "/api/v1/notices").json().path("notices");
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).path("event").asText()).isEqualTo("mistake-reported");
        assertThat(get("stranger", "/api/v1/notices").json().path("total").asInt())
                .isZero();
        for (JsonNode one : get("editor", PATH).json().path("mistakes")) {
            close("editor", one.path("id").asText(), "\"0\"", "unchanged");
        }
        told("ราคาเก่า", null);
        assertThat(get("colleague", "/api/v1/notices").json().path("total").asInt())
                .isEqualTo(2);
        assertThat(second).isNotEmpty();
    }

    @Test
    void aReportIsClosedOpenedAgainAndSaysByWhom() {
        String id = told("เบอร์โทรไม่ถูกต้อง", null);
        Answer closed = close("editor", id, "\"0\"", "mended");
        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        assertThat(closed.json().path("state").asText()).isEqualTo("mended");
        assertThat(closed.json().at("/closed/note").asText()).isEqualTo("แก้แล้ว");
        assertThat(closed.json().at("/closed/by").asText()).isNotEmpty();
        assertThat(closed.header("ETag")).isEqualTo("\"1\"");
        assertThat(get("editor", PATH).json().path("total").asInt()).isZero();
        assertThat(get("editor", PATH + "?state=closed&item=" + item)
                        .json()
                        .path("total")
                        .asInt())
                .isOne();
        assertThat(close("editor", id, "\"1\"", "unchanged").status()).isEqualTo(409);
        Answer open = send("DELETE", "editor", PATH + "/" + id + "/outcome", "\"1\"", null);
        assertThat(open.json().path("state").asText()).isEqualTo("open");
        assertThat(open.json().path("closed").isNull()).isTrue();
        assertThat(send("DELETE", "editor", PATH + "/" + id + "/outcome", "\"2\"", null)
                        .status())
                .isEqualTo(409);
        assertThat(get("editor", "/api/v1/items/" + item + "/history").body())
                .contains("item.mistake-reported", "item.mistake-mended", "item.mistake-reopened");
    }

    @Test
    void refusalsComeInTheirOrder() {
        String id = told("เบอร์โทรไม่ถูกต้อง", null);
        String outcome = PATH + "/" + id + "/outcome";
        assertThat(send("PUT", "editor", outcome, null, "{}").status()).isEqualTo(428);
        assertThat(send("PUT", "editor", outcome, "\"7\"", "{}").status()).isEqualTo(412);
        assertThat(fault(send("PUT", "editor", outcome, "\"0\"", "{}"))).isEqualTo("/outcome required");
        assertThat(fault(close("editor", id, "\"0\"", "ignored"))).isEqualTo("/outcome unknown");
        String note = "{\"outcome\": \"mended\", \"note\": \"" + "ก".repeat(501) + "\"}";
        assertThat(fault(send("PUT", "editor", outcome, "\"0\"", note))).isEqualTo("/note too-long");
    }

    @Test
    void whatCanNotBeAReportIsRefusedNamingTheField() {
        assertThat(fault(tell(null, "{\"language\": \"th\", \"text\": \"ก\"}"))).isEqualTo("/item required");
        assertThat(fault(tell(null, body(UUID.randomUUID(), "ก", null)))).isEqualTo("/item unknown");
        assertThat(fault(tell(null, body(item, " \u200b ", null)))).isEqualTo("/text required");
        assertThat(fault(tell(null, body(item, "ก".repeat(2001), null)))).isEqualTo("/text too-long");
        assertThat(fault(tell(null, body(item, "ก", "a".repeat(250) + "@b.th"))))
                .isEqualTo("/replyTo too-long");
        ObjectNode odd = tree(body(item, "ก", null)).put("language", "fr").put("revision", 0);
        assertThat(tell(null, odd.toString()).body()).contains("/language", "/revision");
        UUID deleted = item("ลบไป");
        server.execute("update item set deleted_at = now() where id = ?", deleted);
        assertThat(fault(tell(null, body(deleted, "ก", null)))).isEqualTo("/item unknown");
        for (String who : List.of("editor", "administrator")) {
            assertThat(HttpExchange.postJson(server.uri(), PATH, body(item, "ก", null))
                            .bearer(token(who))
                            .send()
                            .status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reader", "@example.org", "a b@example.org", "a@", "a@b\r\nBcc: c@d", "<a@b.th>", "a@b,c@d"})
    void whatIsNoAddressIsRefused(String address) {
        assertThat(fault(tell(null, body(item, "ก", address)))).isEqualTo("/replyTo email");
    }

    @Test
    void aReportOfADeletedItemShowsToNobody() {
        UUID gone = item("ลบภายหลัง");
        String id = id(tell(null, body(gone, "ก", null)));
        server.execute("update item set deleted_at = now() where id = ?", gone);
        assertThat(get("editor", PATH + "?state=all").json().path("total").asInt())
                .isZero();
        assertThat(get("editor", PATH + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void aReadersClockThatIsAheadIsNotBelieved() {
        ObjectNode ahead = tree(body(item, "ก", null)).put("at", "2999-01-01T00:00:00Z");
        String id = id(tell(null, ahead.toString()));
        assertThat(get("editor", PATH + "/" + id).json().path("at").asText()).doesNotStartWith("2999");
        ObjectNode behind = tree(body(item, "ก", null)).put("at", "2026-01-02T03:04:05Z");
        id = id(tell(null, behind.toString()));
        assertThat(get("editor", PATH + "/" + id).json().path("at").asText()).isEqualTo("2026-01-02T03:04:05Z");
    }

    @Test
    void anAddressIsErasedAtOnceForWhoAsks() {
        String id = told("เบอร์โทรไม่ถูกต้อง", "reader@example.org");
        Answer erased = send("DELETE", "editor", PATH + "/" + id + "/reply-to", "\"0\"", null);
        assertThat(erased.json().path("replyTo").isNull()).isTrue();
        assertThat(erased.json().path("text").asText()).isEqualTo("เบอร์โทรไม่ถูกต้อง");
        assertThat(server.query("select reply_to from mistake_report")).isNull();
    }

    @Test
    void addressesAndThenReportsAreForgottenWhenTheirTimeIsOver() {
        String answered = told("ตอบแล้ว", "one@example.org");
        told("ไม่มีใครตอบ", "two@example.org");
        close("editor", answered, "\"0\"", "mended");
        assertThat(addressesAfter(Duration.ofDays(89))).isEqualTo("one@example.org two@example.org");
        assertThat(addressesAfter(Duration.ofDays(2))).isEqualTo("two@example.org");
        assertThat(addressesAfter(Duration.ofDays(275))).isEmpty();
        assertThat(server.query("select count(*) from mistake_report")).isEqualTo("2");
        addressesAfter(Duration.ofDays(365));
        assertThat(server.query("select text from mistake_report")).isEqualTo("ไม่มีใครตอบ");
        server.execute("update item set deleted_at = now(), purged_at = now() where id = ?", item);
        addressesAfter(Duration.ZERO);
        assertThat(server.query("select count(*) from mistake_report")).isEqualTo("0");
        server.execute("update item set deleted_at = null, purged_at = null where id = ?", item);
    }

    private String addressesAfter(Duration pause) {
        server.bean(SettableClock.class).advance(pause);
        server.bean(MistakeUpkeep.class).sweep();
        return Objects.requireNonNullElse(
                server.query("select string_agg(reply_to, ' ' order by reply_to) from mistake_report"), "");
    }

    private String told(String text, @Nullable String replyTo) {
        return id(tell(UUID.randomUUID().toString(), body(item, text, replyTo)));
    }

    private static String id(Answer told) {
        assertThat(told.status()).as(told.body()).isEqualTo(201);
        return told.json().path("id").asText();
    }

    private static String body(UUID item, String text, @Nullable String replyTo) {
        return JSON.createObjectNode()
                .put("item", item.toString())
                .put("revision", 1)
                .put("language", "th")
                .put("text", text)
                .put("replyTo", replyTo)
                .toString();
    }

    private static ObjectNode tree(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Answer tell(@Nullable String key, String body) {
        HttpExchange request = HttpExchange.postJson(server.uri(), PATH, body).bearer(SERVICE);
        return (key == null ? request : request.with("Idempotency-Key", key)).send();
    }

    private Answer get(String who, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token(who)).send();
    }

    private Answer close(String who, String id, String version, String outcome) {
        String body = "{\"outcome\": \"" + outcome + "\", \"note\": \"แก้แล้ว\"}";
        return send("PUT", who, PATH + "/" + id + "/outcome", version, body);
    }

    private Answer send(String method, String who, String path, @Nullable String version, @Nullable String body) {
        HttpExchange request = (body == null
                        ? HttpExchange.of(method, server.uri(), path)
                        : HttpExchange.putJson(server.uri(), path, body))
                .bearer(token(who));
        return (version == null ? request : request.with("If-Match", version)).send();
    }

    private static String fault(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        JsonNode first = answer.json().at("/errors/0");
        return first.path("pointer").asText() + " " + first.path("code").asText();
    }
}
