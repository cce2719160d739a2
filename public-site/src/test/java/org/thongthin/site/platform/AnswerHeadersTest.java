package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;
import org.thongthin.site.readmodel.FeedJson;

class AnswerHeadersTest {
    @TempDir
    Path data;

    private FakeCms cms;
    private RunningSite site;

    @BeforeEach
    void start() {
        cms = Examples.seed(FakeCms.start());
        site = RunningSite.startUpToDate(cms, data);
    }

    @AfterEach
    void stop() {
        site.close();
        cms.close();
    }

    @Test
    void everyAnswerForbidsInlineScriptsFramesAndGuessing() throws Exception {
        String picture = "/media/" + Examples.LANDMARK_PICTURE + "/320.jpg";
        for (String path : new String[] {"/health", "/there-is-no-such-page", picture, "/media/nothing/320.jpg"}) {
            HttpResponse<byte[]> answer = site.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("X-Request-Id")).hasSize(1);
        }
    }

    @Test
    void aProxysRequestIdIsKeptAndAForgedLogLineIsNot() throws Exception {
        assertThat(site.get("/health", "X-Request-Id", "edge-7f3a9c21")
                        .headers()
                        .firstValue("X-Request-Id"))
                .contains("edge-7f3a9c21");
        assertThat(site.get("/health", "X-Request-Id", "x\" level=\"ERROR")
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f-]{36}"));
    }

    @Test
    void healthTellsTheCursorTheLagAndAsOf() throws Exception {
        JsonNode health = FeedJson.tree(site.get("/health").body());
        assertThat(health.path("status").asText()).isEqualTo("up");
        assertThat(health.path("cursor").asText()).isEqualTo(cms.cursor());
        assertThat(health.path("lag").asDouble(-1)).isBetween(0.0, 20.0);
        assertThat(Instant.parse(health.path("asOf").asText())).isBeforeOrEqualTo(Instant.now());
    }

    /** The feed's long poll takes longer here than any test is patient. */
    @Test
    void afterARestartHealthKnowsSoonHowFreshItIsThoughNothingChanges() {
        site.close();
        site = RunningSite.start(cms, data, Map.of("feed.poll-for", "10m"));
        Until.it(
                "cms-api was heard of",
                () -> FeedJson.tree(site.get("/health").body()).path("asOf").isTextual());
    }

    @Test
    void measurementsAreForTheInsideNetworkOnly() throws Exception {
        HttpResponse<byte[]> inside = site.get("/prometheus");
        assertThat(inside.statusCode()).isEqualTo(200);
        assertThat(new String(inside.body(), StandardCharsets.UTF_8))
                .contains(
                        "thongthin_feed_lag_seconds",
                        "thongthin_feed_contact_age_seconds",
                        "thongthin_index_items 4.0",
                        "thongthin_index_items_waiting 0.0",
                        "thongthin_feed_errors_total{of=\"picture\"} 0.0",
                        "thongthin_feed_changes_applied_total 13.0");
        assertThat(site.get("/prometheus", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(404);
    }
}
