package org.thongthin.site.searching;

import static org.assertj.core.api.Assertions.assertThat;

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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearPageTest {
    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void aProvinceThenADistrictLeadToWhatIsNear() {
        Document first = site.page("/near");
        assertThat(first.select("option[value=48]").text()).isEqualTo("นครพนม");
        assertThat(first.select(".near-privacy").text()).contains("เราไม่ใช้ทำอย่างอื่น");
        assertThat(first.select("[data-near-me]").hasAttr("hidden")).isTrue();
        assertThat(first.select("meta[name=robots]")).isEmpty();
        Document second = site.page("/near?province=48");
        String district = second.select(".near-choice .chips a").attr("href");
        assertThat(district).isEqualTo("/near?province=48&district=4805");
        Document third = site.page(district + "&radius=300000");
        assertThat(third.expectFirst("h1").text()).isEqualTo("ใกล้อำเภอธาตุพนม");
        assertThat(third.select(".near-choice [aria-current]").text()).isEqualTo("ธาตุพนม");
        assertThat(third.select(".near-shelf h2").eachText()).contains("สถานที่สำคัญ", "ข่าวท้องถิ่น");
        assertThat(third.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void aBrowsersPlaceGivesTheNearestOfEachSectionWithItsDistance() {
        Document page = site.page("/near?near=16.943,104.723");
        assertThat(page.expectFirst("h1").text()).isEqualTo("ใกล้ที่คุณอยู่");
        assertThat(page.select(".near-choice")).isEmpty();
        assertThat(page.select("#near-landmark").text()).isEqualTo("สถานที่สำคัญ");
        assertThat(page.select(".near-shelf:has(#near-landmark) .near-list > li"))
                .hasSize(6);
        assertThat(page.select(".near-shelf:has(#near-landmark) .more").attr("href"))
                .isEqualTo("/search?kind=landmark&near=16.943%2C104.723");
        assertThat(page.select(".near-away").eachText()).allMatch("ไม่ถึง 100 เมตร"::equals);
        assertThat(page.select(".kinds [aria-current]").text()).isEqualTo("ในรัศมี 20 กม.");
    }

    @Test
    void whereThereIsNothingALargerCircleIsOffered() {
        Document page = site.page("/near?near=7,100.5&radius=5000");
        assertThat(page.select(".empty h2").text()).isEqualTo("แถวนี้ยังไม่มีเรื่องเล่า");
        assertThat(page.select(".empty a").eachAttr("href"))
                .containsExactly("/near?near=7%2C100.5&radius=300000", "/provinces");
    }

    @Test
    void anotherProvinceLetsGoOfTheDistrict() {
        Document page = site.page("/near?province=50&district=4805");
        assertThat(page.select(".near-shelf")).isEmpty();
        assertThat(page.select(".near-choice .chips a").attr("href")).isEqualTo("/near?province=50&district=5023");
    }

    @Test
    void inEnglishAllOfItIs() {
        Document page = site.page("/en/near?province=48&district=4805&radius=300000");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Near That Phanom");
        assertThat(page.expectFirst(".near-away").text()).endsWith("km away");
        assertThat(page.expectFirst(".near-shelf .more").attr("href")).startsWith("/en/search?kind=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near=x",
                "near=91,0",
                "near=1,2,3",
                "province=99",
                "district=99",
                "province=%3Cb%3E",
                "near=1,2&radius=0",
                "radius=x"
            })
    void aParameterThatCantBeUsedIsAFriendlyPage(String query) {
        assertThat(site.page("/near?" + query, 400).select("main a")).isNotEmpty();
    }

    @Test
    void withoutAnyNamesThePageStillOffersTheBrowser(@TempDir Path data) {
        try (PublicSite empty = PublicSite.empty(data)) {
            assertThat(empty.page("/near").select("[data-near-me] button")).hasSize(1);
            assertThat(empty.page("/near?near=16.9,104.7").select(".empty h2").text())
                    .isNotBlank();
        }
    }
}
