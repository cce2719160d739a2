package org.thongthin.site.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;

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
        assertThat(both.select(".chosen-list a").eachAttr("href")).containsExactly("/search?kind=landmark");
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
    void whatWasSearchedInsteadIsSaid() {
        Document page = site.page(q("c,jdexv'")); // แม่กำปอง on an English keyboard
        assertThat(page.select(".corrected").text()).contains("แม่กำปอง");
        assertThat(page.select(".hit")).isNotEmpty();
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
}
