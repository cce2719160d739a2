package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** What was public and was deleted says so; what is hidden may come back, and is simply not found. */
class DeletedItemTest {
    private static final String STORY = "/stories/" + Examples.STORY;
    private static final String NEWS = "/news/" + Examples.NEWS;
    private static final String NEVER = "018f2a6c-0000-7000-8000-000000000999";

    @TempDir
    Path data;

    private FakeCms cms;

    @BeforeEach
    void start() {
        cms = Examples.seed(FakeCms.start());
    }

    @AfterEach
    void stop() {
        cms.close();
    }

    @Test
    void aDeletedItemsPageIsGoneAndHelps() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.delete(Examples.STORY);
            site.upToDate(cms);
            var answer = site.get(STORY + "/any-slug", "Accept", "text/html");
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
            assertThat(page.expectFirst("h1").text()).isEqualTo("เรื่องนี้ไม่อยู่แล้ว");
            assertThat(page.text()).doesNotContain("ปลูกป่า");
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            Document english = Jsoup.parse(
                    new String(site.get("/en" + STORY, "Accept", "text/html").body(), StandardCharsets.UTF_8));
            assertThat(english.expectFirst("h1").text()).isEqualTo("This is no longer here");
        }
    }

    @Test
    void aHiddenItemIsNotFoundAndNeitherIsOneThatNeverShowed() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.remove("item", Examples.NEWS);
            cms.delete(NEVER);
            site.upToDate(cms);
            assertThat(status(site, NEWS)).isEqualTo(404);
            assertThat(status(site, "/news/" + NEVER)).isEqualTo(404);
        }
    }

    @Test
    void whatIsRestoredShowsAgainAndWhenItIsHiddenIsNotFound() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.delete(Examples.NEWS);
            site.upToDate(cms);
            assertThat(status(site, NEWS)).isEqualTo(410);
            cms.put("item", Examples.NEWS, Examples.news());
            site.upToDate(cms);
            Until.it("it shows again", () -> site.shows(Examples.NEWS));
            assertThat(status(site, NEWS)).isEqualTo(301);
            cms.remove("item", Examples.NEWS);
            site.upToDate(cms);
            assertThat(status(site, NEWS)).isEqualTo(404);
        }
    }

    @Test
    void itIsStillGoneAfterARestartAndInANewIndex() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.delete(Examples.STORY);
            site.upToDate(cms);
        }
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            assertThat(status(site, STORY)).isEqualTo(410);
            cms.beginNewEpoch();
            Until.it(
                    "the index is built anew",
                    () -> cms.cursor().equals(site.model().cursor()));
            assertThat(status(site, STORY)).isEqualTo(410);
        }
    }

    private static int status(RunningSite site, String path) throws IOException, InterruptedException {
        return site.get(path, "Accept", "text/html").statusCode();
    }
}
