package org.thongthin.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;
import org.thongthin.site.readmodel.FeedJson;

/** While cms-api is away every page says as of when it is, kept ones too, and no longer than that. */
class FreshnessTest {
    private static final List<String> PAGES = List.of("/", "/en", "/landmarks", "/search?q=a", "/about", "/en/privacy");

    @TempDir
    Path data;

    private FakeCms cms;
    private RunningSite site;

    @BeforeEach
    void open() {
        cms = Examples.seed(FakeCms.start());
        site = RunningSite.startUpToDate(cms, data);
        Until.it("all items show", () -> Examples.ITEMS.stream().allMatch(site::shows));
    }

    @AfterEach
    void close() {
        site.close();
        cms.close();
    }

    @Test
    void everyPageSaysAsOfWhenItIsWhileCmsIsAwayAndNoLonger() throws Exception {
        String before = requireFresh();
        cms.goAway();
        site.clock().forward(Duration.ofSeconds(30));
        requireFresh();
        site.clock().forward(Duration.ofSeconds(61));
        for (String path : PAGES) {
            assertThat(text(path)).as(path).contains("class=\"as-of");
            assertThat(text(path)).as(path).containsPattern("ข้อมูล ณ|As of");
        }
        assertThat(health().path("stale").asBoolean()).isTrue();
        assertThat(text("/nowhere-at-all")).contains("class=\"as-of");
        assertThat(site.get("/").headers().firstValue("ETag")).isNotEqualTo(before);
        cms.comeBack();
        Until.it("it is fresh again", () -> !health().path("stale").asBoolean());
        assertThat(requireFresh()).isEqualTo(before);
    }

    /** @return the first page's tag */
    private String requireFresh() throws Exception {
        for (String path : PAGES) {
            assertThat(text(path)).as(path).doesNotContain("class=\"as-of");
        }
        assertThat(health().path("stale").asBoolean()).isFalse();
        return site.get("/").headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void aSiteThatStartsWithoutCmsSaysAsOfWhenTheOneBeforeWasRight() throws Exception {
        Until.it("all is known to be there", () -> site.bean(FeedStatus.class).lastComplete() != null);
        site.close();
        Instant noted = Instant.parse(Files.readString(data.resolve("as-of")));
        cms.goAway();
        site = RunningSite.start(cms, data);
        Until.it("it serves", () -> "up".equals(health().path("status").asText()));
        assertThat(Instant.parse(health().path("asOf").asText())).isEqualTo(noted);
        assertThat(health().path("lag").isNull()).isTrue();
        site.clock().forward(Duration.ofSeconds(61));
        assertThat(text("/landmarks")).contains("class=\"as-of", "ข้อมูล ณ");
        cms.comeBack();
        Until.it("it is fresh again", () -> !health().path("stale").asBoolean());
        assertThat(text("/landmarks")).doesNotContain("class=\"as-of");
    }

    @Test
    void whereNobodyKnowsSinceWhenItSaysThatItMayNotBeTheLatest() throws Exception {
        site.close();
        cms.goAway();
        Files.delete(data.resolve("as-of"));
        Files.writeString(data.resolve("as-of"), "nonsense");
        site = RunningSite.start(cms, data);
        site.clock().forward(Duration.ofSeconds(61));
        Until.it("it says so", () -> text("/").contains("อาจไม่ใช่ล่าสุด"));
    }

    private JsonNode health() {
        try {
            return FeedJson.tree(site.get("/health").body());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String path) {
        try {
            return new String(site.get(path, "Accept", "text/html").body(), StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
