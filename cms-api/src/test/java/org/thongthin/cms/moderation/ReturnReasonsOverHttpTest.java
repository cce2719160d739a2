package org.thongthin.cms.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** The reasons that an administrator keeps and moderators choose from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnReasonsOverHttpTest {
    private static final String PATH = "/api/v1/return-reasons";

    private CmsServer server;
    private String administrator = "";
    private String moderator = "";
    private String editor = "";

    @BeforeAll
    void start() {
        server = CmsServer.start();
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        TestPeople.editor(server, "editor");
        administrator = TestPeople.token(server, "administrator");
        moderator = TestPeople.token(server, "moderator");
        editor = TestPeople.token(server, "editor");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void three() {
        server.execute("delete from canned_reason");
        add("หนึ่ง");
        add("สอง");
        add("สาม");
    }

    @Test
    void aNewSystemHasReasonsToBeginWith() {
        try (CmsServer fresh = CmsServer.start()) {
            TestPeople.editor(fresh, "editor");
            JsonNode reasons = HttpExchange.get(fresh.uri(), PATH)
                    .bearer(TestPeople.token(fresh, "editor"))
                    .send()
                    .json();
            assertThat(reasons).hasSize(6);
            assertThat(reasons.get(0).path("text").asText()).startsWith("รูปภาพไม่ชัด");
            assertThat(reasons.get(5).path("position").asInt()).isEqualTo(6);
        }
    }

    @Test
    void everyAccountReadsThemAndOnlyAnAdministratorWrites() {
        for (String token : List.of(administrator, moderator, editor)) {
            assertThat(offered(token)).containsExactly("หนึ่ง", "สอง", "สาม");
        }
        String one = path("หนึ่ง");
        for (String token : List.of(moderator, editor)) {
            assertThat(post(token, "{\"text\": \"x\"}").status()).isEqualTo(403);
            assertThat(put(token, one, "{\"text\": \"x\"}", "\"1\"").status()).isEqualTo(403);
            assertThat(delete(token, one, "\"1\"").status()).isEqualTo(403);
        }
        assertThat(HttpExchange.get(server.uri(), PATH).send().status()).isEqualTo(401);
        assertThat(offered(editor)).containsExactly("หนึ่ง", "สอง", "สาม");
    }

    @Test
    void oneIsAddedWhereItIsWanted() {
        HttpExchange.Answer added = post(administrator, "{\"text\": \" สอง\\n ครึ่ง \", \"position\": 3}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(offered(moderator)).containsExactly("หนึ่ง", "สอง", "สอง ครึ่ง", "สาม");
        HttpExchange.Answer read = get(editor, added.header("Location"));
        assertThat(read.json().path("text").asText()).isEqualTo("สอง ครึ่ง");
        assertThat(read.header("etag")).isEqualTo(added.header("etag"));
        assertThat(trail("return-reason.add", added.json().path("id").asText())).isEqualTo("1");
    }

    @Test
    void oneIsWordedAnewAndMovedUnderItsEtag() {
        String two = path("สอง");
        String etag = get(administrator, two).header("etag");
        assertThat(put(administrator, two, "{\"text\": \"x\"}", null).status()).isEqualTo(428);
        assertThat(put(administrator, two, "{\"text\": \"x\"}", "\"99\"").status())
                .isEqualTo(412);
        HttpExchange.Answer worded = put(administrator, two, "{\"text\": \"ที่สอง\"}", etag);
        assertThat(worded.status()).isEqualTo(200);
        assertThat(offered(moderator)).containsExactly("หนึ่ง", "ที่สอง", "สาม");
        assertThat(put(administrator, two, "{\"text\": \"x\"}", etag).status()).isEqualTo(412);

        HttpExchange.Answer moved =
                put(administrator, two, "{\"text\": \"ที่สอง\", \"position\": 1}", worded.header("etag"));
        assertThat(moved.json().path("position").asInt()).isEqualTo(1);
        assertThat(offered(moderator)).containsExactly("ที่สอง", "หนึ่ง", "สาม");
        put(administrator, two, "{\"text\": \"ที่สอง\", \"position\": 99}", moved.header("etag"));
        assertThat(offered(moderator)).containsExactly("หนึ่ง", "สาม", "ที่สอง");
        assertThat(trail("return-reason.change", two.substring(two.lastIndexOf('/') + 1)))
                .isEqualTo("3");
        assertThat(server.query("select count(*) from audit where detail::text like '%ที่สอง%'"))
                .isEqualTo("0");
    }

    @Test
    void whatChangesNothingLeavesNoLine() {
        String one = path("หนึ่ง");
        String etag = get(administrator, one).header("etag");
        HttpExchange.Answer same = put(administrator, one, "{\"text\": \"หนึ่ง\"}", etag);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("etag")).isEqualTo(etag);
        assertThat(trail("return-reason.change", one.substring(one.lastIndexOf('/') + 1)))
                .isEqualTo("0");
    }

    @Test
    void aRetiredOneIsOfferedNoMoreUntilItIsOfferedAgain() {
        String two = path("สอง");
        String etag = get(administrator, two).header("etag");
        assertThat(delete(administrator, two, null).status()).isEqualTo(428);
        assertThat(delete(administrator, two, etag).status()).isEqualTo(204);
        assertThat(offered(moderator)).containsExactly("หนึ่ง", "สาม");
        assertThat(offered(administrator)).containsExactly("หนึ่ง", "สาม", "สอง");
        assertThat(get(moderator, two).status()).isEqualTo(404);
        HttpExchange.Answer retired = get(administrator, two);
        assertThat(retired.json().path("position").isNull()).isTrue();

        HttpExchange.Answer again =
                put(administrator, two, "{\"text\": \"สอง\", \"position\": 2}", retired.header("etag"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(offered(moderator)).containsExactly("หนึ่ง", "สอง", "สาม");
    }

    @Test
    void wordsThatAreNoneOrThereAlreadyAreRefused() {
        assertThat(fault(post(administrator, "{}"))).isEqualTo("/text required");
        assertThat(fault(post(administrator, "{\"text\": \" \\u200b\"}"))).isEqualTo("/text required");
        assertThat(fault(post(administrator, "{\"text\": \"" + "ก".repeat(301) + "\"}")))
                .isEqualTo("/text too-long");
        assertThat(fault(post(administrator, "{\"text\": \"สอง \"}"))).isEqualTo("/text duplicate");
        assertThat(fault(post(administrator, "{\"text\": \"สี่\", \"position\": 0}")))
                .isEqualTo("/position too-small");
        assertThat(fault(post(administrator, "{\"text\": 7}"))).isEqualTo("/text wrong-type");
        assertThat(fault(post(administrator, "{\"text\": \"สี่\", \"more\": 1}")))
                .isEqualTo("/more unknown-field");
        assertThat(post(administrator, "{").status()).isEqualTo(400);
        assertThat(put(administrator, PATH + "/" + UUID.randomUUID(), "{\"text\": \"x\"}", "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(get(administrator, PATH + "/no-id").status()).isEqualTo(404);
        assertThat(offered(moderator)).containsExactly("หนึ่ง", "สอง", "สาม");
    }

    @Test
    void moreThanOneReadsAreNotOffered() {
        for (int number = 4; number <= CannedReasons.MOST; number++) {
            add("ที่ " + number);
        }
        assertThat(fault(post(administrator, "{\"text\": \"เกิน\"}"))).isEqualTo(" too-many");
        assertThat(post(administrator, "{\"text\": \"เก็บไว้ก่อน\", \"offered\": false}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void ofManyWhoChangeThemAtOnceNoneBreaksTheOrder() throws Exception {
        List<Callable<Integer>> adds = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String body = "{\"text\": \"พร้อมกัน " + i + "\", \"position\": 2}";
            adds.add(() -> post(administrator, body).status());
        }
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> status : eight.invokeAll(adds)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
        List<Integer> positions = new ArrayList<>();
        get(moderator, PATH)
                .json()
                .forEach(reason -> positions.add(reason.path("position").asInt()));
        assertThat(positions).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(offered(moderator)).startsWith("หนึ่ง").endsWith("สอง", "สาม");
    }

    private void add(String text) {
        assertThat(post(administrator, "{\"text\": \"" + text + "\"}").status()).isEqualTo(201);
    }

    private List<String> offered(String token) {
        List<String> texts = new ArrayList<>();
        get(token, PATH).json().forEach(reason -> texts.add(reason.path("text").asText()));
        return texts;
    }

    private String path(String text) {
        return PATH + "/" + server.query("select id from canned_reason where text = ?", text);
    }

    private String trail(String action, String id) {
        return String.valueOf(
                server.query("select count(*) from audit where action = ? and subject_id = ?", action, id));
    }

    private static String fault(HttpExchange.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        JsonNode error = answer.json().path("errors").get(0);
        return error.path("pointer").asText() + " " + error.path("code").asText();
    }

    private HttpExchange.Answer get(String token, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token).send();
    }

    private HttpExchange.Answer post(String token, String body) {
        return HttpExchange.postJson(server.uri(), PATH, body).bearer(token).send();
    }

    private HttpExchange.Answer put(String token, String path, String body, @Nullable String etag) {
        HttpExchange request = HttpExchange.putJson(server.uri(), path, body).bearer(token);
        return (etag == null ? request : request.with("If-Match", etag)).send();
    }

    private HttpExchange.Answer delete(String token, String path, @Nullable String etag) {
        HttpExchange request = HttpExchange.delete(server.uri(), path).bearer(token);
        return (etag == null ? request : request.with("If-Match", etag)).send();
    }
}
