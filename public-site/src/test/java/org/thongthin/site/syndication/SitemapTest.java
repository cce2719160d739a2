package org.thongthin.site.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.Until;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.PublicItems;

/** The sitemap as a search engine reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapTest {
    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    private String origin() {
        return site.running().bean(SiteConfiguration.class).origin();
    }

    private Document xml(String path) {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml; charset=utf-8");
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    private String path(Element loc) {
        assertThat(loc.text()).startsWith(origin() + "/");
        return loc.text().substring(origin().length());
    }

    private List<Document> itemFiles() {
        return xml("/sitemap.xml").select("sitemap > loc").stream()
                .map(this::path)
                .filter(file -> file.contains("/items-"))
                .map(this::xml)
                .toList();
    }

    private Set<String> listed() {
        return itemFiles().stream()
                .flatMap(file -> file.select("url > loc").stream())
                .map(this::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> publicItems() {
        Set<String> pages = new TreeSet<>();
        Addresses addresses = site.running().bean(Addresses.class);
        site.running().bean(PublicItems.class).all(null).forEachRemaining(piece -> {
            for (PublicItem item : piece) {
                pages.add(addresses.of(item, Language.TH));
                pages.add(addresses.of(item, Language.EN));
            }
        });
        return pages;
    }

    @Test
    void itListsEachPublicItemInBothLanguagesAndNothingElse() {
        assertThat(listed()).hasSize(72).isEqualTo(publicItems());
        for (String page : listed()) {
            assertThat(site.get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void whatIsPublishedIsListedAndWhatIsHiddenIsNot() {
        String id = "018f2a6c-0000-7000-8000-000000000902";
        Set<String> before = listed();
        String tag =
                site.get("/sitemap/items-1.xml").headers().firstValue("ETag").orElseThrow();
        site.cms()
                .put(
                        "item",
                        id,
                        Examples.item(id, "news", Examples.MAE_ON, "ข่าวใหม่", "news-culture", "{}", "\"until\":null"));
        Until.it("it shows", () -> site.running().shows(id));
        Set<String> now = listed();
        assertThat(now).hasSize(before.size() + 2).anyMatch(page -> page.contains(id));
        assertThat(site.get("/sitemap/items-1.xml", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        site.cms().remove("item", id);
        Until.it("it is gone", () -> !site.running().shows(id));
        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void eachAddressSaysWhenItChangedWhatItShowsAndWhereTheOtherLanguageIs() {
        Element url = itemFiles().getFirst().select("url").stream()
                .filter(each -> each.select("> loc").text().contains("/landmarks/" + Examples.LANDMARK))
                .findFirst()
                .orElseThrow();
        assertThat(url.select("lastmod").text()).isEqualTo("2026-11-01T03:00:00Z");
        assertThat(url.select("image|loc").eachText())
                .hasSize(2)
                .contains(origin() + "/media/" + Examples.LANDMARK_PICTURE + "/1280.jpg");
        assertThat(url.select("xhtml|link").eachAttr("hreflang")).containsExactly("th", "en", "x-default");
        Document page = site.page(path(url.select("> loc").getFirst()));
        for (String language : List.of("th", "en", "x-default")) {
            assertThat(url.select("xhtml|link[hreflang=" + language + "]").attr("href"))
                    .isEqualTo(page.select("link[rel=alternate][hreflang=" + language + "]")
                            .attr("href"));
        }
    }

    @Test
    void itListsThePagesThatAreToBeFoundAndThoseOnly() {
        List<String> pages = xml("/sitemap/pages.xml").select("url > loc").stream()
                .map(this::path)
                .toList();
        assertThat(pages)
                .doesNotHaveDuplicates()
                .contains(
                        "/",
                        "/en",
                        "/landmarks",
                        "/en/stories",
                        "/provinces",
                        "/provinces/48",
                        "/en/provinces/50",
                        "/regions/north")
                .contains("/provinces/50/5023", "/en/provinces/48/lao", "/terms", "/en/open-data", "/near", "/calendar")
                .contains("/lao/" + Examples.MAE_ON, "/en/lao/" + Examples.THAT_PHANOM)
                .noneMatch(page -> page.contains("/search") || page.contains("PO-50"));
        for (String page : pages) {
            Document shown = site.page(page);
            assertThat(shown.select("meta[name=robots]")).as(page).isEmpty();
            assertThat(shown.select("link[rel=canonical]").attr("href")).isEqualTo(origin() + page);
        }
    }

    @Test
    void theIndexNamesFilesThatAreThereAndRobotsNameTheIndex() {
        List<String> files =
                xml("/sitemap.xml").select("loc").stream().map(this::path).toList();
        assertThat(files).containsExactly("/sitemap/pages.xml", "/sitemap/items-1.xml");
        String robots = new String(site.get("/robots.txt").body(), StandardCharsets.UTF_8);
        assertThat(robots).contains("Sitemap: " + origin() + "/sitemap.xml").contains("Disallow: /search?");
        assertThat(site.get("/robots.txt").headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap/items-2.xml",
                "/sitemap/items-0.xml",
                "/sitemap/items-01.xml",
                "/sitemap/items-9999999.xml",
                "/sitemap/x",
                "/sitemap/items-1.xml/x"
            })
    void thereIsNoOtherFile(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgainAndAHeadMakesNothing() throws Exception {
        for (String path : List.of("/sitemap.xml", "/sitemap/items-1.xml", "/sitemap/pages.xml", "/robots.txt")) {
            String tag = site.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(site.get(path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
            HttpResponse<byte[]> head = site.running().send("HEAD", path);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag")).hasValue(tag);
        }
    }

    @Test
    void aBrowserLearnsHowToSearchHere() {
        for (String path : List.of("/opensearch.xml", "/en/opensearch.xml")) {
            Document description =
                    Jsoup.parse(new String(site.get(path).body(), StandardCharsets.UTF_8), Parser.xmlParser());
            assertThat(description.select("ShortName").text().length()).isBetween(1, 16);
            String page = description.select("Url[type=text/html]").attr("template");
            assertThat(page).startsWith(origin()).endsWith("/search?q={searchTerms}");
            String search = page.substring(origin().length()).replace("{searchTerms}", "a");
            assertThat(site.page(search).select("h1")).isNotEmpty();
            String suggestions = description
                    .select("Url[type=application/x-suggestions+json]")
                    .attr("template")
                    .substring(origin().length())
                    .replace("{searchTerms}", "%E0%B8%9C%E0%B9%89%E0%B8%B2");
            HttpResponse<byte[]> answer = site.get(suggestions);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("[\"ผ้า\",[\"ผ้า");
        }
    }
}
