package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
class SectionPageTest {
    private static final int ALL = PublicSite.MORE_LANDMARKS + 1;

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
    void thirtyLandmarksStandOnThreePagesEachOnce() {
        Set<String> found = new LinkedHashSet<>();
        Document page = site.page("/landmarks");
        assertThat(page.select(".tally").text()).isEqualTo("พบ 30 เรื่อง · หน้า 1 จาก 3");
        assertThat(page.select(".cards-page .card")).hasSize(12);
        found.addAll(page.select(".card-title a").eachAttr("href"));

        assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/landmarks?page=2");
        found.addAll(site.page("/landmarks?page=2").select(".card-title a").eachAttr("href"));
        Document last = site.page("/landmarks?page=3");
        assertThat(last.select(".card")).hasSize(6);
        assertThat(last.select("[rel=next]")).isEmpty();
        assertThat(last.select(".pager [aria-current]").text()).isEqualTo("3");
        found.addAll(last.select(".card-title a").eachAttr("href"));

        assertThat(found).hasSize(ALL);
    }

    @Test
    void pastTheLastPageIsNotFoundButLeadsBack() {
        Document page = site.page("/landmarks?page=9", 404);
        assertThat(page.select(".empty h2").text()).isEqualTo("เลยหน้าสุดท้ายมาแล้ว");
        assertThat(page.select(".empty .button").attr("href")).isEqualTo("/landmarks?page=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=abc",
                "page=1.5",
                "page=999999999999",
                "page=834",
                "province=99",
                "province=%3Cb%3E",
                "category=none",
                "lao=0"
            })
    void aParameterThatCantBeUsedIsAFriendlyPage(String query) {
        Document page = site.page("/landmarks?" + query, 400);
        assertThat(page.expectFirst("h1").text()).isEqualTo("ที่อยู่หน้านี้มีบางอย่างไม่ถูกต้อง");
        assertThat(page.select("main a")).isNotEmpty();
    }

    @Test
    void aProvinceNarrowsTheListAndThePagesKeepIt() {
        Document page = site.page("/landmarks?province=50");
        assertThat(page.expectFirst("h1").text()).isEqualTo("สถานที่สำคัญ จังหวัดเชียงใหม่");
        assertThat(page.select("option[selected]").attr("value")).isEqualTo("50");
        assertThat(page.select(".card .place").eachText()).allMatch(place -> place.endsWith("จ.เชียงใหม่"));
        assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/landmarks?province=50&page=2");
        assertThat(page.select(".chips a[href*=category]").attr("href"))
                .isEqualTo("/landmarks?province=50&category=landmark-lifestyle");
    }

    @Test
    void anEmptyParameterIsNone() {
        assertThat(site.page("/landmarks?province=&category=&page=").select(".card"))
                .hasSize(12);
    }

    @Test
    void anOrganisationNarrowsTheListAndCanBeUndone() {
        Document page = site.page("/landmarks?lao=" + Examples.THAT_PHANOM);
        assertThat(page.select(".chosen").text()).startsWith("เฉพาะของ เทศบาลตำบลธาตุพนม");
        assertThat(page.select(".chosen a").attr("href")).isEqualTo("/landmarks");
    }

    @Test
    void whereNothingMatchesThePageSaysWhereToGo() {
        Document page = site.page("/stories?province=48&lao=" + Examples.MAE_ON);
        assertThat(page.select(".empty h2").text()).isEqualTo("ยังไม่มีเรื่องที่ตรงกับที่เลือก");
        assertThat(page.select(".empty .button").attr("href")).isEqualTo("/stories");
    }

    @Test
    void aCardSaysWhereAndWhatItCosts() {
        Document page = site.page("/products");
        var card = page.select(".card:has(a[href*=" + Examples.PRODUCT + "])");
        assertThat(card.select(".label").text()).isEqualTo("ผ้าและเครื่องแต่งกาย");
        assertThat(card.select(".price").text()).startsWith("850.50 บาท / ผืน");
        assertThat(card.select(".stars").attr("aria-label")).isEqualTo("โอทอป 4 ดาว");
        assertThat(card.select(".place").text()).isEqualTo("อ.ธาตุพนม จ.นครพนม");
        assertThat(card.select("source").attr("srcset"))
                .contains("/320.webp 320w")
                .contains("/1280.webp 1280w");
    }

    @Test
    void whatIsOfferedDependsOnWhatTheItemsHave() {
        assertThat(selects("/landmarks")).containsExactly("province", "region");
        assertThat(selects("/products")).containsExactly("province", "region", "stars", "price");
        assertThat(selects("/stories"))
                .contains("province", "region", "when", "sort")
                .doesNotContain("stars", "price");
        assertThat(selects("/stories?province=50"))
                .as("of one district there is nothing to choose")
                .doesNotContain("region", "district");
        assertThat(selects("/stories?district=5023")).contains("district");
    }

    private List<String> selects(String path) {
        return site.page(path).select(".narrowed-by select").eachAttr("name");
    }

    @Test
    void productsAreNarrowedByStarsAndPrice() {
        assertThat(titles("/products?stars=4")).containsExactly("ผ้ามุกบ้านธาตุ");
        assertThat(titles("/products?stars=5")).isEmpty();
        assertThat(titles("/products?price=500-1000")).containsExactly("ผ้ามุกบ้านธาตุ");
        assertThat(titles("/products?price=1000-")).containsExactly(PublicSite.LONG_TITLE.strip());
        assertThat(site.page("/products?stars=4").select("#stars [selected]").text())
                .isEqualTo("4 ดาวขึ้นไป");
    }

    @Test
    void storiesAreNarrowedByTime() {
        assertThat(titles("/stories?when=past")).containsExactly("ปลูกป่าต้นน้ำแม่ออน");
        assertThat(titles("/stories?when=upcoming")).isEmpty();
        assertThat(titles("/stories?year=2026")).contains("ปลูกป่าต้นน้ำแม่ออน");
        assertThat(titles("/stories?year=2569")).contains("ปลูกป่าต้นน้ำแม่ออน");
        assertThat(titles("/stories?sort=date").getFirst()).isEqualTo("ปลูกป่าต้นน้ำแม่ออน");
    }

    private List<String> titles(String path) {
        return site.page(path).select(".cards-page .card-title").eachText();
    }

    @Test
    void ofPlacesTheNarrowestCounts() {
        Document district = site.page("/landmarks?region=south&province=48&district=4805");
        assertThat(district.expectFirst("h1").text()).isEqualTo("สถานที่สำคัญ อำเภอธาตุพนม จังหวัดนครพนม");
        assertThat(canonical(district)).endsWith("/landmarks?province=48&district=4805");
        assertThat(canonical(site.page("/landmarks?province=50&district=4805"))).endsWith("/landmarks?province=50");
        assertThat(canonical(site.page("/landmarks?district=4805"))).endsWith("/landmarks?province=48&district=4805");
        Document region = site.page("/landmarks?region=north");
        assertThat(region.expectFirst("h1").text()).isEqualTo("สถานที่สำคัญ ภาคเหนือ");
        assertThat(region.select(".card .place").eachText()).allMatch(place -> place.endsWith("จ.เชียงใหม่"));
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?province=48", "?region=north", "?category=landmark-lifestyle", "?page=2"})
    void aListThatSomebodyMayLookForIsFound(String query) {
        assertThat(site.page("/landmarks" + query).select("meta[name=robots]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?province=48&category=landmark-lifestyle",
                "?lao=" + Examples.MAE_ON,
                "?year=2026",
                "?region=south",
                "?sort=date"
            })
    void aThinListIsNot(String query) {
        assertThat(site.page("/landmarks" + query).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stars=6", "price=1-2", "when=now", "sort=best", "year=x", "year=99", "region=x", "district=9"})
    void aChoiceThatThereIsNotIsAFriendlyPage(String query) {
        site.page("/products?" + query, 400);
    }

    @Test
    void inEnglishTheChoicesAreToo() {
        Document page = site.page("/en/stories?region=north&when=past");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Volunteer stories Northern Thailand");
        assertThat(page.select("#when option").eachText()).containsExactly("Any time", "Coming up", "Past");
        assertThat(page.select(".narrowed-by .go").attr("href")).isEqualTo("/en/stories");
    }
}
