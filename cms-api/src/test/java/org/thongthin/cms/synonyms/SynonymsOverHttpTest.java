package org.thongthin.cms.synonyms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** Administrators keep the synonyms; the feed tells each change with the transaction that makes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynonymsOverHttpTest {
    private static final String PATH = "/api/v1/synonyms";
    private static final String SERVICE = "a-service-token-for-synonyms-0123456789";

    private CmsServer server;
    private String administrator = "";

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("cms.accounts.service-token", SERVICE));
        TestPeople.editor(server, "editor");
        TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        administrator = TestPeople.token(server, "administrator");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void none() {
        server.execute("delete from synonym");
    }

    @Test
    void theFirstOnesAreThereFromTheBeginningAndPassTheirOwnCheck() {
        try (CmsServer fresh = CmsServer.start()) {
            List<Synonym> all = fresh.bean(Synonyms.class).all();
            assertThat(all).hasSizeGreaterThan(15);
            for (Synonym one : all) {
                List<Synonym> others =
                        all.stream().filter(other -> !other.equals(one)).toList();
                Wording same = new Wording(
                        one.terms() == null ? null : new ArrayList<>(one.terms()),
                        one.from(),
                        one.to() == null ? null : new ArrayList<>(one.to()));
                assertThat(new SynonymCheck(others).checked(one.id(), same, 0)).isEqualTo(one);
            }
        }
    }

    @Test
    void aChangeIsToldByTheFeedAndBySnapshots() {
        String before = next(null);
        HttpExchange.Answer added = post("{\"terms\": [\"โอทอป\", \" OTOP \"]}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("terms")).hasSize(2);
        assertThat(added.json().path("from").isNull()).isTrue();
        JsonNode told = change(before);
        assertThat(told.path("id").asText()).isEqualTo("synonyms");
        JsonNode group = told.at("/data/synonyms/0");
        assertThat(group.path("id").asText()).isEqualTo(added.json().path("id").asText());
        assertThat(group.path("terms").toString()).isEqualTo("[\"โอทอป\",\"OTOP\"]");
        assertThat(group.has("from")).isFalse();
        assertThat(snapshot()).contains("\"id\":\"synonyms\",\"data\":{\"synonyms\":[{\"");

        String after = next(before);
        HttpExchange.Answer changed =
                put(added.header("Location"), "{\"from\": \"โอท็อบ\", \"to\": [\"โอทอป\"]}", added.header("ETag"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(added.header("ETag"));
        assertThat(change(after).at("/data/synonyms/0/from").asText()).isEqualTo("โอท็อบ");

        after = next(after);
        assertThat(delete(added.header("Location"), changed.header("ETag")).status())
                .isEqualTo(204);
        assertThat(change(after).at("/data/synonyms")).isEmpty();
        String id = added.json().path("id").asText();
        assertThat(server.query("select string_agg(action, ' ' order by id) from audit where subject_id = ?", id))
                .isEqualTo("synonym.add synonym.change synonym.remove");
        assertThat(server.query("select count(*) from audit where detail::text like '%โอท%'"))
                .isEqualTo("0");
    }

    @Test
    void whatChangesNothingIsToldToNobody() {
        HttpExchange.Answer added = post("{\"terms\": [\"วัด\", \"temple\"]}");
        String before = next(null);
        HttpExchange.Answer same =
                put(added.header("Location"), "{\"terms\": [\"วัด\", \"temple\"]}", added.header("ETag"));
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo(added.header("ETag"));
        assertThat(next(before)).isEqualTo(before);
    }

    @Test
    void aChangeHasToNameWhatItChanges() {
        HttpExchange.Answer added = post("{\"terms\": [\"วัด\", \"temple\"]}");
        String path = added.header("Location");
        assertThat(put(path, "{\"terms\": [\"วัด\", \"อาราม\"]}", "").status()).isEqualTo(428);
        assertThat(delete(path, "").status()).isEqualTo(428);
        assertThat(put(path, "{\"terms\": [\"วัด\", \"อาราม\"]}", "\"7\"").status())
                .isEqualTo(412);
        assertThat(delete(path, "\"7\"").status()).isEqualTo(412);
        assertThat(put(PATH + "/" + UUID.randomUUID(), "{}", "\"0\"").status()).isEqualTo(404);
        assertThat(get(administrator, path).json().path("terms").get(1).asText())
                .isEqualTo("temple");
    }

    @Test
    void termsThatCanNotBeTakenAreNamed() {
        assertThat(post("{\"terms\": [\"ชุมชน\", \"หมู่บ้าน\"]}").status()).isEqualTo(201);
        assertThat(post("{\"from\": \"หมุ่บ้าน\", \"to\": [\"หมู่บ้าน\"]}").status())
                .isEqualTo(201);
        assertThat(faults("{}")).containsExactly("/terms required");
        assertThat(faults("{\"terms\": [\"วัด\"]}")).containsExactly("/terms synonym-alone");
        assertThat(faults("{\"terms\": [\"วัด\", \" ว ัด\"]}")).containsExactly("/terms/1 duplicate");
        assertThat(faults("{\"terms\": [\"วัด\", null, \"  \", \"!!!\", \"" + "ก".repeat(61) + "\", \"ก\"]}"))
                .containsExactly(
                        "/terms/1 required",
                        "/terms/2 required",
                        "/terms/3 synonym-no-word",
                        "/terms/4 too-long",
                        "/terms/5 too-short");
        assertThat(faults("{\"terms\": [\"วัด\", \"ชุม ชน\"]}")).containsExactly("/terms/1 synonym-elsewhere");
        assertThat(faults("{\"terms\": [\"วัด\", \"หมุ่บ้าน\"]}")).containsExactly("/terms/1 synonym-elsewhere");
        assertThat(faults("{\"from\": \"ชุมชน\", \"to\": [\"วัด\"]}")).containsExactly("/from synonym-elsewhere");
        assertThat(faults("{\"from\": \"วัด\", \"to\": [\"วัด\"]}")).containsExactly("/to/0 duplicate");
        assertThat(faults("{\"from\": \"วัด\"}")).containsExactly("/to required");
        assertThat(faults("{\"to\": [\"วัด\"]}")).containsExactly("/from required");
        assertThat(faults("{\"terms\": [\"ก1\", \"ข1\"], \"from\": \"ค1\"}")).containsExactly("/terms synonym-both");
        String eleven =
                IntStream.range(0, 11).mapToObj(n -> "\"คำ" + n + "\"").collect(Collectors.joining(", ", "[", "]"));
        assertThat(faults("{\"terms\": " + eleven + "}")).containsExactly("/terms too-many");
        assertThat(faults("{\"terms\": \"วัด\"}")).containsExactly("/terms wrong-type");
        assertThat(faults("{\"words\": []}")).containsExactly("/words unknown-field");
        assertThat(post("{").status()).isEqualTo(400);
        assertThat(server.query("select count(*) from synonym")).isEqualTo("2");
    }

    @Test
    void twoWhoAddTheSameTermAtOnceDoNotBothHaveIt() throws Exception {
        List<Callable<Integer>> adds = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String body = "{\"terms\": [\"พร้อมกัน\", \"คำที่" + i + "\"]}";
            adds.add(() -> post(body).status());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService six = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> status : six.invokeAll(adds)) {
                answers.add(status.get());
            }
        }
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
    }

    @Test
    void moreThanCanBeLookedAfterAreRefused() {
        server.execute(
                "insert into synonym (id, misspelt, terms) select gen_random_uuid(), 'ผิด' || n, array['ถูก']"
                        + " from generate_series(1, ?) n",
                Synonyms.MOST);
        assertThat(faults("{\"terms\": [\"วัด\", \"temple\"]}")).containsExactly(" too-many");
    }

    @Test
    void onlyAdministratorsChangeThemAndOnlyTheDepartmentReadsThem() {
        HttpExchange.Answer added = post("{\"terms\": [\"วัด\", \"temple\"]}");
        String moderator = TestPeople.token(server, "moderator");
        assertThat(get(moderator, PATH).json()).hasSize(1);
        assertThat(get(moderator, added.header("Location")).status()).isEqualTo(200);
        HttpExchange.Answer refused = HttpExchange.postJson(server.uri(), PATH, "{}")
                .bearer(moderator)
                .send();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(get(TestPeople.token(server, "editor"), PATH).status()).isEqualTo(403);
        assertThat(HttpExchange.get(server.uri(), PATH).send().status()).isEqualTo(401);
    }

    private List<String> faults(String body) {
        HttpExchange.Answer answer = post(body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        List<String> faults = new ArrayList<>();
        answer.json().path("errors").forEach(error -> {
            assertThat(error.toString()).doesNotContain("field.invalid");
            faults.add(error.path("pointer").asText() + " " + error.path("code").asText());
        });
        return faults;
    }

    private String next(@org.jspecify.annotations.Nullable String after) {
        String from = after == null ? "" : "&after=" + after;
        JsonNode answer = get(SERVICE, "/api/v1/changes?limit=1000" + from).json();
        return answer.path("next").asText();
    }

    private JsonNode change(String after) {
        JsonNode changes = get(SERVICE, "/api/v1/changes?after=" + after).json().path("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).path("type").asText()).isEqualTo("setting");
        return changes.get(0);
    }

    private String snapshot() {
        return get(SERVICE, "/api/v1/changes/snapshot").body();
    }

    private HttpExchange.Answer get(String token, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token).send();
    }

    private HttpExchange.Answer post(String body) {
        return HttpExchange.postJson(server.uri(), PATH, body)
                .bearer(administrator)
                .send();
    }

    private HttpExchange.Answer put(String path, String body, String etag) {
        HttpExchange request = HttpExchange.putJson(server.uri(), path, body).bearer(administrator);
        return (etag.isEmpty() ? request : request.with("If-Match", etag)).send();
    }

    private HttpExchange.Answer delete(String path, String etag) {
        HttpExchange request = HttpExchange.delete(server.uri(), path).bearer(administrator);
        return (etag.isEmpty() ? request : request.with("If-Match", etag)).send();
    }
}
