package org.thongthin.site.searching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
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
import org.thongthin.site.RunningSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {
    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    private static String q(String text) {
        return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aHitShowsItsSnippetWithTheWordsMarked() {
        Document page = site.page(q("แม่กำปอง"));
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("แม่กำปอง");
        assertThat(page.expectFirst(".hit .card-title a").attr("href")).contains(Examples.LANDMARK);
        assertThat(page.select(".hit .snippet mark")).isNotEmpty();
    }

    @Test
    void facetsNarrowAndLeadBack() {
        Document page = site.page("/search");
        assertThat(page.select(".kinds a").eachText()).startsWith("ทุกหมวด", "สถานที่ 30");

        String narrowed = page.select(".kinds a[href*=kind=landmark]").attr("href");
        Document landmarks = site.page(narrowed);
        assertThat(landmarks.select(".tally").text()).startsWith("พบ 30 เรื่อง");
        assertThat(landmarks.select(".kinds [aria-current]").text()).isEqualTo("สถานที่ 30");
        assertThat(landmarks.select(".kinds a").getFirst().attr("href")).isEqualTo("/search");

        String inProvince = landmarks.select(".facet a[href*=province=48]").attr("href");
        Document both = site.page(inProvince);
        assertThat(both.select(".chosen-list a").eachAttr("href"))
                .containsExactly("/search?province=48", "/search?kind=landmark");
        assertThat(both.select(".hit .place").eachText()).isNotEmpty().allMatch(place -> place.endsWith("จ.นครพนม"));
    }

    @Test
    void whereNothingIsFoundThePageHelps() {
        Document page = site.page(q("ฮฮฮฮฮฮฮฮ"));
        assertThat(page.select(".empty h2").text()).isEqualTo("ไม่พบเรื่องที่มีคำว่า “ฮฮฮฮฮฮฮฮ”");
        assertThat(page.select(".tips li")).hasSize(2);
        assertThat(page.select(".empty .chips a")).isNotEmpty();
    }

    @Test
    void whatWasSearchedInsteadIsSaidAndTheOriginalOffered() {
        Document page = site.page(q("c,jdexv'")); // แม่กำปอง on an English keyboard
        assertThat(page.select(".corrected").text()).isEqualTo("แสดงผลของ “แม่กำปอง” · ค้นหา “c,jdexv'” แทน");
        assertThat(page.select(".hit")).isNotEmpty();
        Document original = site.page(page.select(".corrected a").attr("href"));
        assertThat(original.select(".corrected, .hit")).isEmpty();
        assertThat(original.select("input[name=q]").attr("value")).isEqualTo("c,jdexv'");
        assertThat(original.select("input[name=exact]")).isEmpty();
    }

    @Test
    void everyFacetNarrowsToAsManyAsItSays() {
        Document page = site.page("/search");
        assertThat(page.select(".facet summary").eachText())
                .containsExactly("ประเภท", "ภาค", "จังหวัด", "หน่วยงาน", "ชนิดหน่วยงาน", "ปี พ.ศ.");
        for (Element way : page.select(".facet a")) {
            Document narrowed = site.page(way.attr("href"));
            assertThat(narrowed.select(".tally").text())
                    .as(way.text())
                    .startsWith("พบ " + way.select(".count").text() + " เรื่อง");
            assertThat(narrowed.select(".chosen-list a")).hasSize(1);
            assertThat(narrowed.select(".facet [aria-current]").attr("href")).isEqualTo("/search");
        }
        assertThat(page.select(".facet a[href*=year]").eachText()).containsExactly("2569 36");
        assertThat(page.select(".facet .note").eachText()).contains("อ.ธาตุพนม จ.นครพนม");
    }

    @Test
    void aWiderPlaceTakesTheNarrowerOneAway() {
        Document page = site.page("/search?province=50&lao=6502304&year=2569");
        assertThat(page.select(".facet a[href*=region=north]").attr("href"))
                .isEqualTo("/search?region=north&year=2026");
    }

    @Test
    void aPlaceAndItsOrderStayThroughPagesFacetsAndNewWords() {
        Document page = site.page("/search?near=18.87,99.35&radius=50000&sort=newest");
        assertThat(page.expectFirst(".hit .place").text()).endsWith("ห่าง 0.5 กม.");
        assertThat(page.select(".pager a, .facet a[href*=year], .kinds a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.contains("near=18.87%2C99.35")
                        && address.contains("radius=50000")
                        && address.contains("sort=newest"));
        assertThat(page.select(".find-page input[type=hidden]").eachAttr("value"))
                .containsExactly("18.87,99.35", "50000", "newest");
        assertThat(page.select(".chosen-list a").text()).contains("ในรัศมี 50 กม.");
        assertThat(page.select(".chosen-list a").attr("href")).isEqualTo("/search");
        assertThat(page.select(".orders [aria-current]").text()).isEqualTo("ใหม่ที่สุด");
        Document nearest =
                site.page(page.select(".orders a:contains(ใกล้ที่สุด)").attr("href"));
        assertThat(nearest.select(".orders [aria-current]").text()).isEqualTo("ใกล้ที่สุด");
    }

    @Test
    void whereAChoiceLeavesNothingTheWayBackSaysHowMuchThereIs() {
        Document page = site.page(
                "/search?q=%E0%B9%81%E0%B8%A1%E0%B9%88%E0%B8%81%E0%B8%B3%E0%B8%9B%E0%B8%AD%E0%B8%87&province=48");
        assertThat(page.select(".wider").text())
                .isEqualTo("ลองไม่จำกัดที่ “นครพนม” พบ 1 เรื่อง ค้นหาจากทั้งประเทศ ทุกหมวด ทุกปี");
        assertThat(site.page(page.select(".wider a").attr("href")).select(".hit"))
                .hasSize(1);
    }

    @Test
    void aQuestionWithBracesIsSaidAsItWasTyped() {
        assertThat(site.page(q("{1}ฮฮฮฮฮฮฮฮ{0}")).select(".empty h2").text()).contains("“{1}ฮฮฮฮฮฮฮฮ{0}”");
    }

    @Test
    void aHostileQuestionStaysText() {
        Document page = site.page(q("\"><script>alert(1)</script>"));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("\"><script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "kind=nothing", "province=99", "category=nothing", "near=1", "page=834"})
    void aParameterThatCantBeUsedIsAFriendlyPage(String query) {
        site.page("/search?" + query, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00%01",
                "q=%F0%9F%98%80",
                "q=%ff%fe",
                "q=AND+OR+NOT+%28",
                "q=%22",
                "q=*%3F~%5B",
                "near=16.9,104.7&radius=1000"
            })
    void aStrangeQuestionIsStillAnswered(String query) {
        site.page("/search?" + query);
    }

    @Test
    void aVeryLongQuestionIsStillAnswered() {
        site.page(q("ผ้าไหมและ".repeat(40)));
    }

    @Test
    void pastTheLastPageIsNotFoundButLeadsBack() {
        Document page = site.page("/search?page=50", 404);
        assertThat(page.select(".empty .button").attr("href")).startsWith("/search?page=");
    }

    @Test
    void whereNothingIsFoundThePlaceOfThatNameIsStillShown(@TempDir Path folder) {
        FakeCms cms = FakeCms.start()
                .put("setting", "provinces", Examples.provinces("เชียงใหม่"))
                .put(
                        "setting",
                        "districts",
                        "{\"districts\":[{\"code\":\"4805\",\"provinceCode\":\"48\",\"nameTh\":\"ธาตุพนม\",\"nameEn\":\"That Phanom\"}]}");
        try (RunningSite running = RunningSite.startUpToDate(cms, folder)) {
            assertThat(named(running, "/search?q=" + encoded("จังหวัดเชียงใหม่")))
                    .containsExactly("/provinces/50");
            assertThat(named(running, "/search?q=" + encoded("อ.ธาตุพนม"))).containsExactly("/provinces/48/4805");
            assertThat(named(running, "/en/search?q=that+phanom")).containsExactly("/en/provinces/48/4805");
            assertThat(named(running, "/en/search?q=chiangmai")).containsExactly("/en/provinces/50");
            assertThat(named(running, "/search?q=" + encoded("ไม่มีที่ชื่อนี้")))
                    .isEmpty();
        } finally {
            cms.close();
        }
    }

    private static List<String> named(RunningSite site, String path) {
        try {
            return Jsoup.parse(new String(site.get(path, "Accept", "text/html").body(), UTF_8))
                    .select(".empty h3 + .chips a")
                    .eachAttr("href");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
