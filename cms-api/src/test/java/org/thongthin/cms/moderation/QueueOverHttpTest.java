package org.thongthin.cms.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.ItemState;

/** The queue by how long things wait, and the way past what one leaves to others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueueOverHttpTest {
    private ModerationServer server;

    @BeforeAll
    void start() {
        server = ModerationServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        server.emptyTheQueue();
    }

    @Test
    void whatWaitsLongerThanAskedIsFoundAndClaimed() {
        ItemState old = server.submitted("news");
        server.later(Duration.ofDays(3));
        ItemState younger = server.submitted("landmark");
        server.later(Duration.ofHours(13));

        assertThat(total("?waiting=P3D")).isEqualTo(1);
        assertThat(total("?waiting=PT12H")).isEqualTo(2);
        assertThat(total("?waiting=P4D")).isZero();
        assertThat(total("?waiting=P3D&kind=landmark")).isZero();
        assertThat(next("?waiting=P4D")).isEmpty();
        assertThat(next("?waiting=P3D")).isEqualTo(id(old).toString());
        assertThat(next("?waiting=P3D")).isEmpty();
        assertThat(next("?waiting=PT12H")).isEqualTo(id(younger).toString());
    }

    @Test
    void aTimeThatIsNoneIsRefusedByName() {
        for (String wrong : new String[] {"soon", "3", "-P1D", "P4000D", "PT-5M", "P1Y", "P99999999999999999999D"}) {
            HttpExchange.Answer answer = server.get(server.first, "/api/v1/queue?waiting=" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            JsonNode error = answer.json().path("errors").get(0);
            assertThat(error.path("pointer").asText()).isEqualTo("/waiting");
            assertThat(error.path("code").asText()).isEqualTo("not-a-duration");
        }
        assertThat(server.post(server.first, "/api/v1/queue/next?waiting=soon", "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoSkipsGetsWhatStandsBehind() {
        server.submitted("news");
        ItemState second = server.submitted("news");
        ItemState third = server.submitted("landmark");
        String place = server.get(server.first, "/api/v1/queue?size=1")
                .json()
                .path("next")
                .asText();

        assertThat(next("?after=" + place)).isEqualTo(id(second).toString());
        assertThat(next("?after=" + place)).isEqualTo(id(third).toString());
        assertThat(next("?after=" + place)).isEmpty();
        assertThat(server.post(server.first, "/api/v1/queue/next?after=moon", "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aDeletedItemWaitsForNobody() {
        ItemState waiting = server.submitted("news");
        ItemState deleted = server.submitted("news");
        assertThat(server.size().total()).isEqualTo(2);
        HttpExchange.Answer gone = server.delete(deleted);
        assertThat(gone.status()).isEqualTo(204);
        assertThat(server.size().total()).isEqualTo(1);
        assertThat(total("")).isEqualTo(1);
        assertThat(server.size().oldest()).isEqualTo(waiting.newest().submittedAt());
        assertThat(next("")).isEqualTo(id(waiting).toString());
        assertThat(next("")).isEmpty();
    }

    @Test
    void anEmptyQueueHasNoAge() {
        assertThat(server.size().total()).isZero();
        assertThat(server.size().oldest()).isNull();
    }

    private int total(String filters) {
        return server.get(server.first, "/api/v1/queue" + filters)
                .json()
                .path("total")
                .asInt();
    }

    /** The id; empty for nothing. */
    private String next(String filters) {
        HttpExchange.Answer answer = server.post(server.second, "/api/v1/queue/next" + filters, "");
        assertThat(answer.status()).isIn(200, 204);
        return answer.status() == 204
                ? ""
                : answer.json().path("item").path("id").asText();
    }
}
