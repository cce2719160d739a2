package org.thongthin.cms.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.moderation.ModerationServer.etag;
import static org.thongthin.cms.moderation.ModerationServer.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.ItemState;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeasesOverHttpTest {
    private static final String TAKE_OVER = "{\"takeOver\": true}";

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
    void aLeaseHeldByAnotherRefusesEveryDecisionNamingWhoAndUntilWhen() {
        ItemState item = server.submitted("news");
        JsonNode lease = server.lease(server.first, item, "{}").json();
        assertThat(lease.path("mine").asBoolean()).isTrue();

        HttpExchange.Answer verification = server.decide(server.second, item, "verification", "");
        assertThat(verification.status()).isEqualTo(409);
        assertThat(verification.code()).isEqualTo("leased");
        assertThat(verification.json().path("lease").path("by").asText()).isEqualTo("นาย first");
        assertThat(verification.json().path("lease").path("until").asText())
                .isEqualTo(lease.path("until").asText());
        assertThat(verification.json().path("detail").asText()).contains("นาย first", "น.");
        assertThat(verification.json().path("text").path("en").asText()).startsWith("นาย first is working");

        assertThat(server.decide(server.second, item, "return", "{\"reason\": \"แก้ชื่อเรื่อง\"}")
                        .code())
                .isEqualTo("leased");
        HttpExchange.Answer bulk = server.post(
                server.second,
                "/api/v1/bulk/verification",
                "[{\"id\":\"" + id(item) + "\",\"etag\":\"" + etag(item).replace("\"", "\\\"") + "\"}]");
        assertThat(bulk.json().get(0).path("code").asText()).isEqualTo("leased");
        assertThat(bulk.json().get(0).path("lease").path("by").asText()).isEqualTo("นาย first");

        assertThat(server.decide(server.first, item, "verification", "").status())
                .isEqualTo(200);
        assertThat(server.query("select count(*) from lease where item_id = ?", id(item)))
                .isEqualTo("0");
    }

    @Test
    void aStaleDecisionIsToldSoBeforeTheLease() {
        ItemState item = server.submitted("news");
        server.lease(server.first, item, "{}");
        HttpExchange.Answer stale = HttpExchange.postJson(server.uri(), path(item) + "/verification", "")
                .bearer(server.second)
                .with("If-Match", "\"999\"")
                .send();
        assertThat(stale.status()).isEqualTo(412);
        HttpExchange.Answer none = HttpExchange.postJson(server.uri(), path(item) + "/verification", "")
                .bearer(server.second)
                .send();
        assertThat(none.status()).isEqualTo(428);
    }

    @Test
    void nobodyNeedsALeaseToDecide() {
        ItemState item = server.submitted("news");
        assertThat(server.decide(server.second, item, "verification", "").status())
                .isEqualTo(200);
    }

    @Test
    void aLeaseRunsOutByItselfUnlessItIsRenewed() {
        ItemState item = server.submitted("news");
        server.lease(server.first, item, "{}");
        server.later(Duration.ofMinutes(9));
        assertThat(server.decide(server.second, item, "verification", "").status())
                .isEqualTo(409);
        assertThat(server.lease(server.first, item, "{}").status()).isEqualTo(200);
        server.later(Duration.ofMinutes(9));
        assertThat(server.decide(server.second, item, "verification", "").status())
                .isEqualTo(409);
        server.later(Duration.ofMinutes(2));
        assertThat(server.get(server.first, path(item) + "/lease").status()).isEqualTo(204);
        assertThat(server.decide(server.second, item, "verification", "").status())
                .isEqualTo(200);
    }

    @Test
    void aLeaseIsTakenOverOnlyOpenlyAndTheTrailSaysSo() {
        ItemState item = server.submitted("landmark");
        server.lease(server.first, item, "{}");
        assertThat(server.lease(server.second, item, "{}").code()).isEqualTo("leased");
        assertThat(server.lease(server.second, item, "{\"takeOver\": false}").code())
                .isEqualTo("leased");
        assertThat(server.release(server.second, item).code()).isEqualTo("leased");

        assertThat(server.lease(server.second, item, TAKE_OVER).status()).isEqualTo(200);

        assertThat(server.get(server.first, path(item) + "/lease")
                        .json()
                        .path("by")
                        .asText())
                .isEqualTo("นาย second");
        assertThat(server.decide(server.first, item, "verification", "").code()).isEqualTo("leased");
        String trail = "select count(*) from audit where subject_id = ? and action = 'item.lease-take-over'";
        assertThat(server.query(trail, id(item).toString())).isEqualTo("1");
        server.lease(server.second, item, TAKE_OVER);
        assertThat(server.query(trail, id(item).toString())).isEqualTo("1");
    }

    @Test
    void aLeaseNeverMovesTheETag() {
        ItemState item = server.submitted("news");
        server.lease(server.first, item, "{}");
        server.lease(server.second, item, TAKE_OVER);
        assertThat(server.get(server.first, path(item)).header("etag")).isEqualTo(etag(item));
    }

    @Test
    void anEditorWithdrawsUnderALeaseAndItEnds() {
        ItemState item = server.submitted("news");
        server.lease(server.first, item, "{}");
        assertThat(server.withdraw(item).status()).isEqualTo(200);
        assertThat(server.stage(item)).isEqualTo("draft");
        assertThat(server.query("select count(*) from lease where item_id = ?", id(item)))
                .isEqualTo("0");
        HttpExchange.Answer late = server.lease(server.first, item, "{}");
        assertThat(late.code()).isEqualTo("illegal-transition");
    }

    @Test
    void whatIsReleasedIsFree() {
        ItemState item = server.submitted("news");
        server.lease(server.first, item, "{}");
        assertThat(server.release(server.first, item).status()).isEqualTo(204);
        assertThat(server.release(server.first, item).status()).isEqualTo(204);
        assertThat(server.decide(server.second, item, "verification", "").status())
                .isEqualTo(200);
    }

    @Test
    void leasesAndTheQueueAreForModeratorsOnly() {
        ItemState item = server.submitted("news");
        assertThat(server.lease(server.editorToken, item, "{}").status()).isEqualTo(403);
        assertThat(server.get(server.editorToken, path(item) + "/lease").status())
                .isEqualTo(403);
        assertThat(server.get(server.editorToken, "/api/v1/queue").status()).isEqualTo(403);
        assertThat(server.post(server.editorToken, "/api/v1/queue/next", "").status())
                .isEqualTo(403);
        assertThat(server.post(server.editorToken, "/api/v1/bulk/verification", "[]")
                        .status())
                .isEqualTo(403);
        assertThat(HttpExchange.putJson(server.uri(), "/api/v1/items/00000000-0000-0000-0000-000000000000/lease", "{}")
                        .bearer(server.first)
                        .send()
                        .status())
                .isEqualTo(404);
        assertThat(server.lease(server.first, item, "{\"takeOver\": \"yes\"}").status())
                .isEqualTo(422);
        assertThat(server.lease(server.first, item, "{").status()).isEqualTo(400);
    }

    @Test
    void theNextItemIsTheOldestThatNobodyHolds() {
        server.emptyTheQueue();
        ItemState oldest = server.submitted("news");
        ItemState second = server.submitted("landmark");
        ItemState elsewhere = server.submittedByAnotherLao("news");

        HttpExchange.Answer claimed = server.post(server.first, "/api/v1/queue/next", "");
        assertThat(claimed.status()).isEqualTo(200);
        assertThat(claimed.header("etag")).isEqualTo(etag(oldest));
        assertThat(claimed.json().path("item").path("id").asText())
                .isEqualTo(id(oldest).toString());
        assertThat(Instant.parse(claimed.json().path("lease").path("until").asText()))
                .isAfter(Instant.now().plusSeconds(500));

        assertThat(next(server.second, "?region=north")).isEqualTo(id(elsewhere).toString());
        assertThat(next(server.second, "?kind=landmark&province=48&owner=" + ModerationServer.LAO))
                .isEqualTo(id(second).toString());
        assertThat(server.post(server.second, "/api/v1/queue/next", "").status())
                .isEqualTo(204);
        server.later(Duration.ofMinutes(11));
        assertThat(next(server.second, "")).isEqualTo(id(oldest).toString());
    }

    @Test
    void theQueueSaysWhoHoldsWhatItsSizeAndItsAge() {
        server.emptyTheQueue();
        ItemState oldest = server.submitted("news");
        server.later(Duration.ofHours(2));
        ItemState second = server.submittedByAnotherLao("landmark");
        server.lease(server.first, second, "{}");

        JsonNode queue = server.get(server.second, "/api/v1/queue?size=1").json();
        assertThat(queue.path("total").asInt()).isEqualTo(2);
        assertThat(queue.path("items")).hasSize(1);
        assertThat(queue.path("items").get(0).path("id").asText())
                .isEqualTo(id(oldest).toString());
        assertThat(queue.path("items").get(0).path("lease").isNull()).isTrue();
        assertThat(queue.path("oldestSeconds").asLong()).isBetween(7200L, 7300L);

        String rest = "/api/v1/queue?size=1&cursor=" + queue.path("next").asText();
        JsonNode behind = server.get(server.second, rest).json();
        JsonNode line = behind.path("items").get(0);
        assertThat(line.path("id").asText()).isEqualTo(id(second).toString());
        assertThat(line.path("lease").path("by").asText()).isEqualTo("นาย first");
        assertThat(line.path("lease").path("mine").asBoolean()).isFalse();
        assertThat(behind.path("oldestSeconds").asLong()).isGreaterThanOrEqualTo(7200);

        assertThat(total("?region=north")).isEqualTo(1);
        assertThat(total("?region=northeast&kind=news")).isEqualTo(1);
        assertThat(total("?region=south")).isZero();
        assertThat(total("?province=50")).isEqualTo(1);
        assertThat(total("?owner=" + ModerationServer.LAO)).isEqualTo(1);
        assertThat(total("?category=" + line.path("category").asText())).isEqualTo(1);
        assertThat(server.get(server.first, "/api/v1/queue?region=moon&kind=moon")
                        .json()
                        .path("errors"))
                .hasSize(2);
        assertThat(server.get(server.first, "/api/v1/queue?cursor=moon").status())
                .isEqualTo(422);
    }

    @Test
    void eightWhoClaimAtOnceNeverGetTheSame() throws Exception {
        server.emptyTheQueue();
        Set<String> waiting = new HashSet<>();
        for (int i = 0; i < 24; i++) {
            waiting.add(id(server.submitted("news")).toString());
        }
        Callable<List<String>> claims = () -> {
            List<String> got = new ArrayList<>();
            while (true) {
                HttpExchange.Answer answer = server.post(server.first, "/api/v1/queue/next", "");
                if (answer.status() == 204) {
                    return got;
                }
                got.add(answer.json().path("item").path("id").asText());
            }
        };
        List<String> claimed = new ArrayList<>();
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            for (Future<List<String>> got :
                    eight.invokeAll(List.of(claims, claims, claims, claims, claims, claims, claims, claims))) {
                claimed.addAll(got.get());
            }
        }
        assertThat(claimed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(waiting);
    }

    private String next(String token, String filters) {
        return server.post(token, "/api/v1/queue/next" + filters, "")
                .json()
                .path("item")
                .path("id")
                .asText();
    }

    private int total(String filters) {
        return server.get(server.first, "/api/v1/queue" + filters)
                .json()
                .path("total")
                .asInt();
    }
}
