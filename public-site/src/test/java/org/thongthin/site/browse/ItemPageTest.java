package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemPageTest {
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
    void aLandmarkSaysWhenItIsOpenWhatItCostsAndWhere() {
        Document page = site.page(site.address("landmarks", Examples.LANDMARK));

        assertThat(page.expectFirst("h1").text()).isEqualTo("บ้านแม่กำปอง");
        assertThat(page.title()).startsWith("บ้านแม่กำปอง · สถานที่สำคัญ");
        assertThat(page.select(".crumbs a").eachAttr("href"))
                .containsExactly("/", "/landmarks", "/provinces/50", "/provinces/50/5023");
        assertThat(fact(page, "เวลาเปิด")).isEqualTo("ทุกวัน 8.00–17.00 น.");
        assertThat(fact(page, "ค่าเข้าชม")).isEqualTo("ไม่เสียค่าเข้า");
        assertThat(fact(page, "ที่อยู่"))
                .startsWith("หมู่ 3 อ.แม่ออน จ.เชียงใหม่")
                .endsWith("18.866, 99.353");
        assertThat(fact(page, "ดูแลโดย")).startsWith("องค์การบริหารส่วนตำบลห้วยแก้ว");
        assertThat(page.select(".facts a[href=tel:053123456]").text()).isEqualTo("053 123 456");
    }

    @Test
    void theSealSaysWhoVerifiedItAndWhen() {
        Document page = site.page(site.address("landmarks", Examples.LANDMARK));
        assertThat(page.select(".seal").text())
                .isEqualTo("ตรวจสอบแล้ว โดยกรมส่งเสริมการปกครองท้องถิ่น เมื่อ 1 พฤศจิกายน 2569");
    }

    @Test
    void everyPictureIsShownWithItsAlternativeTextAndColour() {
        Document page = site.page(site.address("landmarks", Examples.LANDMARK));

        assertThat(page.select(".gallery figure")).hasSize(2);
        Element first = page.expectFirst(".gallery img");
        assertThat(first.attr("alt")).isEqualTo("ภาพของบ้านแม่กำปอง");
        assertThat(first.attr("srcset")).contains("/media/" + Examples.LANDMARK_PICTURE + "/640.jpg 640w");
        assertThat(first.hasAttr("loading")).isFalse();
        assertThat(page.select(".gallery img").get(1).attr("loading")).isEqualTo("lazy");
        assertThat(page.select(".gallery .ground rect").attr("fill")).isEqualTo("#6b8f5a");
        assertThat(site.get(first.attr("src")).statusCode()).isEqualTo(200);
    }

    @Test
    void theBodyKeepsItsParagraphsHeadingsAndLists() {
        Document page = site.page(site.address("landmarks", Examples.LANDMARK));
        assertThat(page.select(".prose h2").text()).isEqualTo("มาอย่างไร");
        assertThat(page.select(".prose li").eachText()).containsExactly("รถประจำทาง", "รถส่วนตัว");
    }

    @Test
    void aProductSaysItsPriceItsStarsAndWhoMadeIt() {
        Document page = site.page(site.address("products", Examples.PRODUCT));
        assertThat(fact(page, "ราคา")).isEqualTo("850.50 บาท / ผืน");
        assertThat(page.select(".facts .stars").attr("aria-label")).isEqualTo("โอทอป 4 ดาว");
        assertThat(fact(page, "ผู้ผลิต")).isEqualTo("กลุ่มทอผ้าบ้านธาตุ");
        assertThat(fact(page, "มาตรฐานที่ได้รับ")).isEqualTo("มผช. 197/2557");
        assertThat(fact(page, "ซื้อได้ที่")).isEqualTo("ร้านของกลุ่ม ถนนพนมพนารักษ์");
    }

    @Test
    void newsSaysItsDateInTheBuddhistEra() {
        Document page = site.page(site.address("news", Examples.NEWS));
        assertThat(fact(page, "วันที่จัด")).isEqualTo("28 พฤศจิกายน 2569");
    }

    @Test
    void aStorySaysWhenHowManyAndWhoGaveWhat() {
        Document page = site.page(site.address("stories", Examples.STORY));
        assertThat(fact(page, "ทำเมื่อ")).isEqualTo("12 สิงหาคม 2569 ตั้งแต่ 08.00 น. ถึง 16.00 น.");
        assertThat(fact(page, "คนที่มาช่วย")).isEqualTo("120 คน");
        assertThat(fact(page, "คนที่ได้รับประโยชน์")).isEqualTo("900 คน");
        assertThat(fact(page, "ผู้สนับสนุน")).isEqualTo("ชมรมคนรักป่า กล้าไม้ 500 ต้น, จอบ");
        assertThat(page.select(".links a").attr("href")).isEqualTo("https://example.org/trees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/landmarks/%s/wrong", "/news/%s/wrong", "/landmarks/%s", "/stories/%s"})
    void anAddressThatIsNotItsOwnLeadsToTheRightOne(String wrong) {
        String right = site.address("landmarks", Examples.LANDMARK);
        assertThat(right).startsWith("/landmarks/" + Examples.LANDMARK + "/%E0%B8%9A");
        assertThat(PublicSite.location(site.get(wrong.formatted(Examples.LANDMARK))))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/landmarks/018f2a6c-0000-7000-8000-00000000ffff/x", "/landmarks/nothing/x", "/landmarks/x"})
    void whatIsNotPublicIsNotFound(String path) {
        Document page = site.page(path, 404);
        assertThat(page.expectFirst("h1").text()).isEqualTo("ไม่พบหน้านี้");
        assertThat(page.select("main form[role=search]")).hasSize(1);
    }

    @Test
    void hostileTextStaysText() {
        Document page = site.page(site.address("stories", PublicSite.HOSTILE));

        assertThat(page.expectFirst("h1").text()).startsWith("<script>alert(1)</script>");
        assertThat(page.title()).startsWith("<script>alert(1)</script>");
        assertThat(page.select("script:not([type=application/ld+json])")).hasSize(1);
        assertThat(page.select("[onload]")).isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select(".links li").getFirst().text()).isEqualTo("javascript:alert(2)");
    }

    @Test
    void anItemWithHardlyAnythingIsStillAWholePage() {
        Document page = site.page(site.address("news", PublicSite.BARE));
        assertThat(page.expectFirst("h1").text()).isEqualTo("น้ำประปาหยุดไหล");
        assertThat(page.select(".item-head-drawn img").attr("src")).startsWith("/static/illustrations/news.svg");
        assertThat(page.select(".item-head .place").text()).isEqualTo("อ.แม่ออน จ.เชียงใหม่");
        assertThat(page.select(".prose").text()).isEmpty();
    }

    @Test
    void whatIsNearIsOfferedTheNearestFirst() {
        Document page = site.page(site.address("landmarks", Examples.LANDMARK));
        assertThat(page.select(".shelf-near .card")).hasSize(4);
        assertThat(page.select(".shelf-near .away").eachText()).containsOnly("ห่าง 0 กม.");
        assertThat(page.select(".shelf-near .card-landmark, .shelf-near .card-product"))
                .hasSize(4);
        assertThat(page.select(".shelf-near a[href*=" + Examples.LANDMARK + "]"))
                .isEmpty();
        assertThat(page.select(".shelf-others .card-title a").eachAttr("href"))
                .doesNotContainAnyElementsOf(
                        page.select(".shelf-near .card-title a").eachAttr("href"));
    }

    @Test
    void aSmallMapShowsWhereItIs() {
        Element map = site.page(site.address("landmarks", Examples.LANDMARK)).expectFirst(".where svg");
        assertThat(map.attr("aria-label")).isEqualTo("แผนที่จังหวัดเชียงใหม่ จุดคือที่ตั้ง");
        assertThat(map.select("path").attr("d")).startsWith("M");
        assertThat(map.select(".where-point")).hasSize(1);
    }

    @Test
    void withoutAPlaceThereIsNoMapAndNothingNear() {
        Document page = site.page(site.address("news", PublicSite.BARE));
        assertThat(page.select(".where, .shelf-near")).isEmpty();
    }

    @Test
    void otherThingsFromTheSamePlaceAreOffered() {
        Document page = site.page(site.address("landmarks", Examples.LANDMARK));
        assertThat(page.select(".shelf-others h2").text()).isEqualTo("เรื่องอื่นจากจังหวัดเชียงใหม่");
        assertThat(page.select(".shelf-others .card")).hasSize(4);
        assertThat(page.select(".shelf-others a[href*=" + Examples.LANDMARK + "]"))
                .isEmpty();
    }

    private static String fact(Document page, String name) {
        Element term = page.select(".facts dt").stream()
                .filter(candidate -> candidate.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The facts do not say " + name));
        return Objects.requireNonNull(term.nextElementSibling()).text();
    }
}
