package org.thongthin.cms.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.moderation.ModerationServer.etag;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.ItemState;

/** Two moderators on one item: one decision stands, and the other is told who and when. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoModeratorsTest {
    private static final String RETURN = "{\"reason\": \"ขาดที่อยู่\"}";

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
    void ofDecisionsAtTheSameMomentExactlyOneStandsAndTheOtherIsToldWhoAndWhen() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                ItemState item = server.submitted("news");
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<HttpExchange.Answer>> sent = both.invokeAll(List.of(
                        together(start, server.first, item, "verification", ""),
                        together(start, server.second, item, "return", RETURN)));
                List<HttpExchange.Answer> answers = new ArrayList<>();
                for (Future<HttpExchange.Answer> answer : sent) {
                    answers.add(answer.get());
                }
                boolean firstWon = answers.getFirst().status() == 200;
                HttpExchange.Answer lost = answers.get(firstWon ? 1 : 0);
                assertThat(answers.get(firstWon ? 0 : 1).status()).isEqualTo(200);
                assertThat(lost.status()).isEqualTo(412);
                tellsOf(lost.json(), firstWon ? "นาย first" : "นาย second", item);
                assertThat(server.stage(item)).isEqualTo(firstWon ? "verified" : "returned");
                assertThat(decisions(item)).isEqualTo("1");
            }
        }
    }

    private Callable<HttpExchange.Answer> together(
            CyclicBarrier start, String token, ItemState item, String what, String body) {
        return () -> {
            start.await();
            return server.decide(token, item, what, body);
        };
    }

    private void tellsOf(JsonNode problem, String who, ItemState item) {
        assertThat(problem.path("code").asText()).isEqualTo("stale");
        assertThat(problem.path("by").asText()).isEqualTo(who);
        assertThat(Instant.parse(problem.path("at").asText()))
                .isEqualTo(Instant.parse(server.query(
                        "select to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from audit"
                                + " where subject_id = ? and action in ('item.verify', 'item.return')",
                        id(item).toString())));
        assertThat(problem.path("text").path("th").asText()).contains(who, "น.");
        assertThat(problem.path("text").path("en").asText()).contains(who);
    }

    private String decisions(ItemState item) {
        return server.query(
                "select count(*) from audit where subject_id = ? and action in ('item.verify', 'item.return')",
                id(item).toString());
    }

    @Test
    void inABulkTooTheOtherIsToldWhoAndWhen() {
        ItemState item = server.submitted("news");
        server.decide(server.first, item, "verification", "");
        JsonNode row = server.post(server.second, "/api/v1/bulk/verification", rows(item))
                .json()
                .get(0);
        assertThat(row.path("status").asInt()).isEqualTo(412);
        assertThat(row.path("by").asText()).isEqualTo("นาย first");
        assertThat(Instant.parse(row.path("at").asText()))
                .isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    void whoClaimsWhatIsDecidedIsToldWhoAndWhen() {
        ItemState item = server.submitted("news");
        server.decide(server.first, item, "return", RETURN);
        HttpExchange.Answer late = server.lease(server.second, item, "{}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("illegal-transition");
        assertThat(late.json().path("by").asText()).isEqualTo("นาย first");
        assertThat(late.json().has("at")).isTrue();
    }

    @Test
    void aTakeOverIsNoChangeOfTheItemAndIsNotNamedAsOne() {
        ItemState item = server.submitted("news");
        server.lease(server.first, item, "{}");
        server.lease(server.second, item, "{\"takeOver\": true}");
        HttpExchange.Answer stale = HttpExchange.postJson(
                        server.uri(), ModerationServer.path(item) + "/verification", "")
                .bearer(server.second)
                .with("If-Match", "\"0\"")
                .send();
        assertThat(stale.json().path("by").asText()).isEqualTo("นาย editor");
    }

    @Test
    void anEditBetweenReadingAndVerifyingMakesTheVerificationStale() {
        ItemState read = server.submitted("news");
        String withdrawn = server.withdraw(read).header("etag");
        HttpExchange.Answer again = HttpExchange.postJson(server.uri(), ModerationServer.path(read) + "/submission", "")
                .bearer(server.editorToken)
                .with("If-Match", withdrawn)
                .send();
        assertThat(again.status()).isEqualTo(200);
        HttpExchange.Answer verification = server.decide(server.first, read, "verification", "");
        assertThat(verification.status()).isEqualTo(412);
        assertThat(verification.json().path("by").asText()).isEqualTo("นาย editor");
        assertThat(server.stage(read)).isEqualTo("submitted");
    }

    @Test
    void whoMayNotKnowOfAnItemLearnsNobodysName() {
        ItemState foreign = server.submittedByAnotherLao("news");
        HttpExchange.Answer answer = HttpExchange.delete(server.uri(), ModerationServer.path(foreign) + "/submission")
                .bearer(server.editorToken)
                .with("If-Match", "\"0\"")
                .send();
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().has("by")).isFalse();
        assertThat(answer.json().has("at")).isFalse();
    }

    @Test
    void whoSubmittedDecidesByNoPath() {
        ItemState item = server.submitted("news");
        // The one who submitted becomes a moderator: the same person, the other role.
        server.query(
                "update revision set submitted_by = (select id from person where username = 'second')"
                        + " where item_id = ? returning 'done'",
                id(item));
        String own = server.second;
        assertThat(server.decide(own, item, "verification", "").code()).isEqualTo("own-submission");
        assertThat(server.decide(own, item, "return", RETURN).code()).isEqualTo("own-submission");
        assertThat(server.lease(own, item, "{}").code()).isEqualTo("own-submission");
        assertThat(server.lease(own, item, "{\"takeOver\": true}").code()).isEqualTo("own-submission");
        JsonNode row =
                server.post(own, "/api/v1/bulk/verification", rows(item)).json().get(0);
        assertThat(row.path("code").asText()).isEqualTo("own-submission");
        for (HttpExchange.Answer next = server.post(own, "/api/v1/queue/next", "");
                next.status() == 200;
                next = server.post(own, "/api/v1/queue/next", "")) {
            assertThat(next.json().path("item").path("id").asText()).isNotEqualTo(id(item).toString());
        }
        assertThat(server.stage(item)).isEqualTo("submitted");
    }

    private static String rows(ItemState item) {
        return "[{\"id\":\"" + id(item) + "\",\"etag\":\"" + etag(item).replace("\"", "\\\"") + "\"}]";
    }
}
