package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;

/** The site under {@code /en}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishPagesTest {
    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en",
                "/en/landmarks",
                "/en/products?page=1",
                "/en/news",
                "/en/stories",
                "/en/provinces",
                "/en/provinces/48",
                "/en/provinces/48/lao",
                "/en/provinces/48/4805",
                "/en/regions/north",
                "/en/calendar/2026-08",
                "/en/calendar/2026-08-12",
                "/en/near?province=48&district=4805&radius=300000",
                "/en/lao/" + Examples.MAE_ON,
                "/en/search?q=Mae",
                "/en/landmarks/" + Examples.LANDMARK + "/mae-kampong"
            })
    void anEnglishPageLeadsToEnglishPagesAndSaysWhatIsThai(String path) {
        Document page = site.page(path);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        List<String> ways = page.select("a[href^=/], form[action^=/]").stream()
                .filter(way -> !way.hasAttr("hreflang"))
                .map(way -> way.hasAttr("href") ? way.attr("href") : way.attr("action"))
                .filter(way -> !way.startsWith("/media/"))
                .toList();
        assertThat(ways).isNotEmpty().allMatch(way -> way.equals("/en") || way.startsWith("/en/"));
        assertThat(page.body().getAllElements())
                .filteredOn(element -> !element.ownText().isEmpty() && hasThai(element.ownText()))
                .allSatisfy(element -> assertThat(isSaidToBeThai(element))
                        .as(element.outerHtml())
                        .isTrue());
    }

    private static boolean hasThai(String text) {
        return text.codePoints().anyMatch(letter -> letter >= 0x0e00 && letter <= 0x0e7f);
    }

    private static boolean isSaidToBeThai(Element element) {
        Element closest = element.closest("[lang]");
        return closest != null && closest.attr("lang").equals("th");
    }

    @Test
    void bothLanguagesOfAPageNameEachOther() {
        String thai = site.address("landmarks", Examples.LANDMARK);
        Document page = site.page(thai);
        String english = page.select(".tongues a[hreflang=en]").attr("href");
        assertThat(english).isEqualTo("/en/landmarks/" + Examples.LANDMARK + "/mae-kampong");
        Document translated = site.page(english);
        assertThat(translated.select("h1").text()).isEqualTo("Mae Kampong");
        assertThat(translated.select(".tongues a[hreflang=th]").attr("href")).isEqualTo(thai);
        for (Document one : List.of(page, translated)) {
            assertThat(one.select("link[hreflang=th]").attr("href")).endsWith(thai);
            assertThat(one.select("link[hreflang=en]").attr("href")).endsWith(english);
        }
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(thai);
        assertThat(translated.select("link[rel=canonical]").attr("href")).endsWith(english);
    }

    @Test
    void theOtherLanguagesSlugLeadsToThisLanguagesPage() {
        String slug = site.address("landmarks", Examples.LANDMARK).replace("/landmarks/", "/en/landmarks/");
        assertThat(PublicSite.location(site.get(slug)))
                .isEqualTo("/en/landmarks/" + Examples.LANDMARK + "/mae-kampong");
    }

    @Test
    void whatIsToldInThaiOnlySaysSo() {
        Document page = site.page(PublicSite.location(site.get("/en/news/" + PublicSite.BARE)));
        assertThat(page.select(".only-thai")).hasSize(1);
        assertThat(page.select("h1").attr("lang")).isEqualTo("th");
    }

    @Test
    void anErrorIsToldInTheLanguageOfTheAddress() {
        assertThat(site.page("/en/nowhere", 404).select("html").attr("lang")).isEqualTo("en");
        assertThat(site.page("/enough", 404).select("html").attr("lang")).isEqualTo("th");
    }
}
