package org.thongthin.site.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.Until;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.platform.SiteConfiguration;

/** Feeds as programs read them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {
    private static final String TWO_LANDMARKS = "018f2a6c-0000-7000-8000-000000000901";

    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    private SyndFeed atom(String path) throws Exception {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.body())));
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/feed+json");
        return new JsonMapper().readTree(answer.body());
    }

    private String origin() {
        return site.running().bean(SiteConfiguration.class).origin();
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.atom, /, 36",
        "/landmarks/feed.atom, /landmarks, 30",
        "/products/feed.atom, /products, 2",
        "/provinces/48/feed.atom, /provinces/48, 12",
        "/lao/" + Examples.THAT_PHANOM + "/feed.atom, /lao/" + Examples.THAT_PHANOM + ", 12",
        "/search/feed.atom?q=%E0%B8%98%E0%B8%B2%E0%B8%95%E0%B8%B8, /search?q=%E0%B8%98%E0%B8%B2%E0%B8%95%E0%B8%B8, 1",
        "/search/feed.atom?q=&kind=news, /search?kind=news, 2",
        "/en/feed.atom, /en, 36",
        "/en/landmarks/feed.atom, /en/landmarks, 30",
        "/en/provinces/50/feed.atom, /en/provinces/50, 24",
        "/en/search/feed.atom?kind=story, /en/search?kind=story, 2"
    })
    void aFeedIsValidAndLeadsToTheSamePage(String path, String page, int items) throws Exception {
        SyndFeed feed = atom(path);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).startsWith("urn:uuid:");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getLinks())
                .anyMatch(link ->
                        link.getRel().equals("self") && link.getHref().startsWith(origin() + path.split("\\?")[0]))
                .anyMatch(link ->
                        link.getRel().equals("alternate") && link.getHref().equals(origin() + page));
        assertThat(site.get(page).statusCode()).isEqualTo(200);
        List<SyndEntry> entries = feed.getEntries();
        assertThat(entries).hasSize(items);
        Set<String> ids = new HashSet<>();
        for (SyndEntry entry : entries) {
            assertThat(ids.add(entry.getUri())).as(entry.getUri()).isTrue();
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(site.get(entry.getLink().substring(origin().length())).statusCode())
                    .isEqualTo(200);
            assertThat(entry.getUpdatedDate()).isAfterOrEqualTo(entry.getPublishedDate());
            assertThat(entry.getContents()).hasSize(1);
        }
        assertThat(entries.stream().map(SyndEntry::getPublishedDate).toList())
                .isSortedAccordingTo(Comparator.<Date>naturalOrder().reversed());

        JsonNode same = json(path.replace("feed.atom", "feed.json"));
        assertThat(same.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(same.path("title").asText()).isEqualTo(feed.getTitle());
        assertThat(same.path("home_page_url").asText()).isEqualTo(origin() + page);
        assertThat(same.path("feed_url").asText()).contains("/feed.json");
        assertThat(same.path("items").findValuesAsText("id"))
                .containsExactlyElementsOf(
                        entries.stream().map(SyndEntry::getUri).toList());
        for (JsonNode item : same.path("items")) {
            assertThat(item.path("url").asText()).startsWith(origin() + "/");
            assertThat(item.path("content_html").asText()).isNotBlank();
            assertThat(Instant.parse(item.path("date_published").asText())).isNotNull();
        }
    }

    @Test
    void anEntryHasItsPictureItsTextAndItsOrganisation() throws Exception {
        SyndEntry entry = atom("/landmarks/feed.atom").getEntries().stream()
                .filter(each -> each.getUri().equals("urn:uuid:" + Examples.LANDMARK))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getEnclosures())
                .singleElement()
                .returns("image/jpeg", SyndEnclosure::getType)
                .returns(origin() + "/media/" + Examples.LANDMARK_PICTURE + "/1280.jpg", SyndEnclosure::getUrl);
        assertThat(entry.getAuthor()).isEqualTo("องค์การบริหารส่วนตำบลห้วยแก้ว");
        assertThat(entry.getCategories()).singleElement().returns("วิถีชีวิต", each -> each.getName());
        String html = entry.getContents().getFirst().getValue();
        assertThat(Jsoup.parse(html).select("h2, li, img[alt]")).hasSize(4);
    }

    @Test
    void whatIsWrittenToBeAScriptIsOnlyText() throws Exception {
        SyndEntry entry = atom("/stories/feed.atom").getEntries().stream()
                .filter(each -> each.getUri().endsWith(PublicSite.HOSTILE))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getTitle()).contains("<script>alert(1)</script>");
        assertThat(entry.getContents().getFirst().getValue()).doesNotContain("<script");
        String raw = new String(site.get("/stories/feed.atom").body(), StandardCharsets.UTF_8);
        assertThat(raw).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void anAddressInTheTextBecomesAbsoluteAndAScriptInItGoes() throws Exception {
        site.cms()
                .put(
                        "item",
                        TWO_LANDMARKS,
                        Examples.item(
                                        TWO_LANDMARKS,
                                        "news",
                                        Examples.MAE_ON,
                                        "ลิงก์\\u0000ในข่าว\\u0008",
                                        "news-culture",
                                        "{}",
                                        "\"until\":null")
                                .replace(
                                        "<p>ย่อหน้าแรก",
                                        "<p onclick='x()'><a href='/provinces'>ดู</a><script>x()</script>"
                                                + "<a href='javascript:x()'>กด</a>"));
        try {
            Until.it("it shows", () -> site.running().shows(TWO_LANDMARKS));
            SyndEntry entry = atom("/news/feed.atom").getEntries().stream()
                    .filter(each -> each.getUri().endsWith(TWO_LANDMARKS))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.getTitle()).isEqualTo("ลิงก์ในข่าว");
            assertThat(entry.getContents().getFirst().getValue())
                    .contains("<a href=\"" + origin() + "/provinces\"")
                    .doesNotContain("script")
                    .doesNotContain("onclick");
        } finally {
            site.cms().remove("item", TWO_LANDMARKS);
            Until.it("it is gone", () -> !site.running().shows(TWO_LANDMARKS));
        }
        assertThat(new String(site.get("/news/feed.atom").body(), StandardCharsets.UTF_8))
                .doesNotContain(TWO_LANDMARKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/products/feed.json", "/en/provinces/50/feed.atom", "/search/feed.json?q=a"})
    void whoHasItAlreadyIsNotSentItAgain(String path) {
        HttpResponse<byte[]> first = site.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = site.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/provinces/99/feed.atom",
                "/lao/none/feed.json",
                "/nothing/feed.atom",
                "/en/provinces/%E0%B8%81/feed.atom"
            })
    void whatIsNotThereHasNoFeed(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/search/feed.atom?province=nowhere", "/search/feed.json?q=%zz", "/search/feed.atom?page=0"})
    void aQuestionThatCannotBeReadIsRefused(String path) {
        assertThat(site.rawAnswer(path)).contains(" 400 ");
    }
}
