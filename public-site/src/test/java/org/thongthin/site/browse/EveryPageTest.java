package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    Stream<String> pages() {
        return Stream.of(
                "/",
                "/landmarks",
                "/landmarks?page=2",
                "/landmarks?province=48&category=landmark-lifestyle",
                "/landmarks?lao=" + Examples.MAE_ON,
                "/products",
                "/news",
                "/stories",
                site.address("news", Examples.NEWS),
                site.address("products", Examples.PRODUCT),
                site.address("landmarks", Examples.LANDMARK),
                site.address("stories", Examples.STORY),
                site.address("stories", PublicSite.HOSTILE),
                site.address("news", PublicSite.BARE),
                site.address("products", PublicSite.LONG),
                "/provinces",
                "/provinces/48",
                "/provinces/48/lao",
                "/provinces/48/4805",
                "/regions/north",
                "/calendar/2026-08",
                "/calendar/2026-08-12",
                "/near",
                "/near?province=48",
                "/near?province=48&district=4805&radius=300000",
                "/lao/" + Examples.THAT_PHANOM,
                "/lao/PO-50",
                "/mistakes/" + Examples.LANDMARK,
                "/mistakes/" + Examples.LANDMARK + "/received",
                "/about",
                "/accessibility",
                "/privacy",
                "/terms",
                "/contact",
                "/search",
                "/search?q=%E0%B8%9C%E0%B9%89%E0%B8%B2");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasWhatReadersAndMachinesLookFor(String path) {
        Document page = site.page(path);

        assertThat(page.root().child(0).attr("lang")).isEqualTo("th");
        assertThat(page.title()).endsWith("ท้องถิ่นไทย หัวใจพอเพียง");
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.expectFirst("h1").text()).isNotBlank();
        assertThat(page.select("main#main, header.top, footer.foot, nav.menu")).hasSize(4);
        assertThat(page.expectFirst("body > a").attr("href")).isEqualTo("#main");
        assertThat(page.select("[role=search]")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsGoDownOneStepAtATime(String path) {
        int before = 0;
        for (Element heading : site.page(path).select("main h1, main h2, main h3, main h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsInlineThatThePolicyWouldStop(String path) {
        Document page = site.page(path);

        assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureHasAnAlternativeAndASize(String path) {
        for (Element picture : site.page(path).select("img")) {
            assertThat(picture.hasAttr("alt")).isTrue();
            assertThat(picture.attr("width")).matches("[0-9]+");
            assertThat(picture.attr("height")).matches("[0-9]+");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkWithinTheSiteLeadsSomewhere(String path) {
        List<String> links = site.page(path).select("a[href^=/]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .toList();
        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html", "application/json", "image/webp", "text/plain", "garbage", ";;,,"})
    void everyAddressAnswersWhateverTheReaderAccepts(String accepted) {
        String picture = "/media/" + Examples.LANDMARK_PICTURE;
        for (String path : List.of(
                "/",
                "/landmarks",
                site.address("landmarks", Examples.LANDMARK),
                "/provinces",
                "/provinces/50",
                "/lao/" + Examples.MAE_ON,
                "/search",
                "/api/search",
                "/api/suggest?q=b",
                "/health",
                picture + "/320.jpg",
                picture + "/320.webp",
                "/static/css/site.css",
                "/robots.txt")) {
            var answer = site.get(path, "Accept", accepted);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .isEqualTo(site.get(path).headers().firstValue("Content-Type"));
        }
    }

    @Test
    void aPageIsKeptAndAskedAboutAgain() {
        var first = site.get("/landmarks");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, max-age=0, s-maxage=1");

        var again = site.get("/landmarks", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(site.get("/landmarks", "If-None-Match", "\"another\"").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/landmarks", "/search", "/provinces", "/provinces/48", "/static/css/site.css"})
    void aHeadRequestIsAnsweredLikeAGet(String path) throws Exception {
        var answer = site.running().send("HEAD", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }
}
