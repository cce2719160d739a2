package org.thongthin.cms.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.moderation.ModerationServer.etag;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.ItemState;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkOverHttpTest {
    private ModerationServer server;

    @BeforeAll
    void start() {
        server = ModerationServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aBadRowSpoilsNoOther() {
        ItemState good = server.submitted("news");
        ItemState stale = server.submitted("news");
        ItemState unsaid = server.submitted("news");
        ItemState last = server.submitted("landmark");
        HttpExchange.Answer answer = server.post(
                server.first,
                "/api/v1/bulk/verification",
                rows(
                        row(good),
                        row(id(stale).toString(), "\"77\""),
                        "{\"id\":\"" + id(unsaid) + "\"}",
                        row(UUID.randomUUID().toString(), "\"1\""),
                        row("no-id-at-all", "\"1\""),
                        "{\"id\":\"x\",\"etag\":\"y\",\"reason\":\"z\"}",
                        "7",
                        "{}",
                        row(last),
                        row(good)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(statuses(answer)).containsExactly(200, 412, 428, 404, 404, 422, 422, 422, 200, 412);
        JsonNode done = answer.json().get(0);
        assertThat(done.path("id").asText()).isEqualTo(id(good).toString());
        assertThat(done.path("etag").asText())
                .isEqualTo(server.get(server.first, ModerationServer.path(good)).header("etag"));
        assertThat(done.has("code")).isFalse();
        assertThat(answer.json().get(1).path("code").asText()).isEqualTo("stale");
        assertThat(answer.json().get(1).has("etag")).isFalse();
        assertThat(server.stage(good)).isEqualTo("verified");
        assertThat(server.stage(last)).isEqualTo("verified");
        assertThat(server.stage(stale)).isEqualTo("submitted");
        assertThat(server.stage(unsaid)).isEqualTo("submitted");
    }

    @Test
    void anEditorHidesShowsAndDeletesTheirOwnAndNobodyElses() {
        ItemState own = server.submitted("news");
        ItemState foreign = server.submittedByAnotherLao("news");
        HttpExchange.Answer hidden =
                server.post(server.editorToken, "/api/v1/bulk/display?shown=false", rows(row(foreign), row(own)));
        assertThat(statuses(hidden)).containsExactly(404, 200);
        assertThat(shown(own)).isEqualTo("f");
        assertThat(shown(foreign)).isEqualTo("t");

        String etag = hidden.json().get(1).path("etag").asText();
        HttpExchange.Answer back =
                server.post(server.editorToken, "/api/v1/bulk/display?shown=true", rows(row(id(own).toString(), etag)));
        assertThat(statuses(back)).containsExactly(200);
        assertThat(shown(own)).isEqualTo("t");

        etag = back.json().get(0).path("etag").asText();
        HttpExchange.Answer deleted = server.post(
                server.editorToken,
                "/api/v1/bulk/deletion",
                rows(row(id(own).toString(), etag), row(foreign), row(own)));
        assertThat(statuses(deleted)).containsExactly(200, 404, 410);
        assertThat(server.query("select deleted_at is null from item where id = ?", id(foreign)))
                .isEqualTo("t");
    }

    @Test
    void hidingManyKeepsTheirWindows() {
        ItemState own = server.submitted("news");
        HttpExchange.Answer set = HttpExchange.putJson(
                        server.uri(),
                        ModerationServer.path(own) + "/display",
                        "{\"shown\": true, \"until\": \"2999-01-01T00:00:00Z\"}")
                .bearer(server.editorToken)
                .with("If-Match", etag(own))
                .send();
        HttpExchange.Answer hidden = server.post(
                server.editorToken,
                "/api/v1/bulk/display?shown=false",
                rows(row(id(own).toString(), set.header("etag"))));
        assertThat(statuses(hidden)).containsExactly(200);
        assertThat(server.query("select shown_until is not null from item where id = ?", id(own)))
                .isEqualTo("t");
        assertThat(server.query("select count(*) from display_edge where item_id = ?", id(own)))
                .isEqualTo("1");
    }

    @Test
    void aRequestThatIsNoListOfAHundredAtMostChangesNothing() {
        ItemState item = server.submitted("news");
        List<String> many = new ArrayList<>(Collections.nCopies(9_999, row(item)));
        many.add("{\"id\": 7}");
        HttpExchange.Answer tooMany =
                server.post(server.first, "/api/v1/bulk/verification", rows(many.toArray(String[]::new)));
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.json().path("errors").get(0).path("code").asText()).isEqualTo("too-many");
        assertThat(server.stage(item)).isEqualTo("submitted");
        assertThat(server.post(server.first, "/api/v1/bulk/verification", row(item))
                        .status())
                .isEqualTo(422);
        assertThat(server.post(server.first, "/api/v1/bulk/verification", "[").status())
                .isEqualTo(400);
        assertThat(server.post(server.first, "/api/v1/bulk/verification", "").status())
                .isEqualTo(400);
        assertThat(server.post(server.first, "/api/v1/bulk/verification", "[]").body())
                .isEqualTo("[]");
        assertThat(server.post(server.editorToken, "/api/v1/bulk/display", "[]").status())
                .isEqualTo(400);
        assertThat(server.post(server.editorToken, "/api/v1/bulk/display?shown=maybe", "[]")
                        .status())
                .isEqualTo(400);
        assertThat(server.post(server.first, "/api/v1/bulk/deletion", "[]").status())
                .isEqualTo(403);
    }

    private String shown(ItemState item) {
        return server.query("select shown from item where id = ?", id(item));
    }

    private static List<Integer> statuses(HttpExchange.Answer answer) {
        List<Integer> statuses = new ArrayList<>();
        answer.json().forEach(row -> statuses.add(row.path("status").asInt()));
        return statuses;
    }

    private static String rows(String... rows) {
        return "[" + String.join(",", rows) + "]";
    }

    private static String row(ItemState item) {
        return row(id(item).toString(), etag(item));
    }

    private static String row(String id, String etag) {
        return "{\"id\":\"" + id + "\",\"etag\":\"" + etag.replace("\"", "\\\"") + "\"}";
    }
}
