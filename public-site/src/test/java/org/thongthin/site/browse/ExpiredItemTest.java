package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** When an item's window closes it goes from everywhere by the site's own clock, kept copies included. */
class ExpiredItemTest {
    private static final String TITLE = "บ้านแม่กำปอง";

    @Test
    void itIsOnNoPageInNoCountAndNoKeptCopyIsCalledFresh(@TempDir Path data) throws Exception {
        try (FakeCms cms = Examples.seed(FakeCms.start())) {
            cms.put(
                    "item",
                    Examples.LANDMARK,
                    Examples.landmark(TITLE)
                            .replace(
                                    "\"revision\":1",
                                    "\"revision\":2,\"until\":\""
                                            + Instant.now().plusSeconds(3600) + "\""));
            try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
                cms.goAway();
                Map<String, String> tags = new LinkedHashMap<>();
                for (String path : paths()) {
                    HttpResponse<byte[]> answer = site.get(path);
                    assertThat(text(answer)).as(path).contains(Examples.LANDMARK);
                    tags.put(path, tag(answer));
                }
                String page = site.get("/landmarks/" + Examples.LANDMARK)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
                String pageTag = tag(site.get(page));

                site.clock().forward(Duration.ofHours(2));

                for (String path : paths()) {
                    HttpResponse<byte[]> now = site.get(path, "If-None-Match", tags.getOrDefault(path, ""));
                    assertThat(now.statusCode()).as(path).isEqualTo(200);
                    assertThat(text(now)).as(path).doesNotContain(Examples.LANDMARK);
                }
                assertThat(site.get(page, "If-None-Match", pageTag).statusCode())
                        .isEqualTo(404);
                assertThat(site.get("/landmarks/" + Examples.LANDMARK).statusCode())
                        .isEqualTo(404);
                assertThat(site.get("/media/" + Examples.LANDMARK_PICTURE + "/320.jpg", "If-None-Match", "*")
                                .statusCode())
                        .isEqualTo(404);
                assertThat(text(site.get("/provinces/50"))).doesNotContain("1</span> สถานที่");
                assertThat(text(site.get("/api/search?kind=landmark"))).contains("\"total\":0");
            }
        }
    }

    private static List<String> paths() {
        String typed = URLEncoder.encode(TITLE, StandardCharsets.UTF_8);
        return List.of(
                "/",
                "/landmarks",
                "/provinces/50",
                "/lao/" + Examples.MAE_ON,
                "/search?q=" + typed,
                "/api/search?q=" + typed,
                "/api/suggest?q=" + typed,
                "/feed.atom",
                "/landmarks/feed.json",
                "/en/provinces/50/feed.atom",
                "/lao/" + Examples.MAE_ON + "/feed.atom",
                "/search/feed.json?q=" + typed,
                "/sitemap/items-1.xml",
                "/open-data/all.csv",
                "/open-data/landmarks.jsonl",
                "/open-data/all.geojson",
                "/api/items");
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElse("\"none\"");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
