package org.thongthin.site.browse;

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
import org.thongthin.site.feed.Examples;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacePagesTest {
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
    void provincesStandUnderTheirRegionWithTheirCounts() {
        Document page = site.page("/provinces");
        assertThat(page.select("#northeast h2").text()).startsWith("ภาคตะวันออกเฉียงเหนือ");
        assertThat(page.select("#northeast .province-list a").eachAttr("href")).containsExactly("/provinces/48");
        assertThat(page.select("#north .province-list .count").text()).isEqualTo("24");
    }

    @Test
    void aProvinceShowsItsSectionsAndWhoTells() {
        Document page = site.page("/provinces/50");
        assertThat(page.expectFirst("h1").text()).isEqualTo("เชียงใหม่");
        assertThat(page.select(".band-wide").hasClass("band-north")).isTrue();
        assertThat(page.select(".tallies a").eachText())
                .containsExactly("21 สถานที่", "1 สินค้า", "1 ข่าว", "1 จิตอาสา");
        assertThat(page.select(".shelf .more").eachAttr("href")).contains("/landmarks?province=50");
        assertThat(page.select(".organisations a").eachText()).containsExactly("องค์การบริหารส่วนตำบลห้วยแก้ว");
        assertThat(page.select(".shelf .card .place").eachText()).allMatch(place -> place.endsWith("จ.เชียงใหม่"));
    }

    @Test
    void aProvinceLeadsToItsDistrictsAndToAllItsOrganisations() {
        Document page = site.page("/provinces/50");
        assertThat(page.select("section:has(#districts) a").eachAttr("href")).containsExactly("/provinces/50/5023");
        assertThat(page.select("section:has(#districts) .count").text()).isEqualTo("24");
        assertThat(page.select(".crumbs a").eachAttr("href")).containsExactly("/", "/provinces", "/regions/north");
        assertThat(page.select(".all-local a").attr("href")).isEqualTo("/provinces/50/lao");
        Document all = site.page("/provinces/50/lao");
        assertThat(all.select(".in-district h2").eachText()).containsExactly("แม่ออน");
        assertThat(all.select(".organisations a").eachAttr("href")).containsExactly("/lao/" + Examples.MAE_ON);
    }

    @Test
    void aRegionShowsItsProvincesOnItsOwnPieceOfTheMap() {
        Document page = site.page("/regions/northeast");
        assertThat(page.expectFirst("h1").text()).isEqualTo("ภาคตะวันออกเฉียงเหนือ");
        assertThat(page.select(".band-wide").hasClass("band-northeast")).isTrue();
        assertThat(page.select(".province-list a").eachAttr("href")).containsExactly("/provinces/48");
        assertThat(page.select(".map a").eachAttr("href")).containsExactly("/provinces/48");
        assertThat(page.select(".map").attr("viewBox")).isNotEqualTo(ProvinceMap.VIEW_BOX);
        assertThat(page.select(".tallies a").eachAttr("href")).contains("/landmarks?region=northeast");
        assertThat(page.select(".shelf .card .place").eachText()).allMatch(place -> place.endsWith("จ.นครพนม"));
        assertThat(page.select("section:has(#other-regions) a").eachAttr("href"))
                .containsExactly("/regions/north");
        assertThat(site.page("/en/regions/northeast").expectFirst("h1").text()).isEqualTo("Northeastern Thailand");
    }

    @Test
    void aDistrictShowsWhatIsToldOfItAndWhoGovernsIt() {
        Document page = site.page("/provinces/48/4805");
        assertThat(page.expectFirst("h1").text()).isEqualTo("อำเภอธาตุพนม");
        assertThat(page.select(".tallies a").eachAttr("href")).contains("/landmarks?province=48&district=4805");
        assertThat(page.select("section:has(#local) a").eachAttr("href"))
                .containsExactly("/lao/" + Examples.THAT_PHANOM);
        assertThat(page.select("main a.button").attr("href")).isEqualTo("/near?province=48&district=4805");
        assertThat(page.select(".shelf .card .place").eachText())
                .isNotEmpty()
                .allMatch(place -> place.contains("อ.ธาตุพนม"));
    }

    @Test
    void aDistrictUnderAnotherProvinceLeadsToItsOwn() {
        assertThat(PublicSite.location(site.get("/en/provinces/50/4805"))).isEqualTo("/en/provinces/48/4805");
    }

    @Test
    void anItemAndAnOrganisationLeadToTheirDistrict() {
        assertThat(site.page(site.address("products", Examples.PRODUCT))
                        .select(".crumbs a")
                        .eachAttr("href"))
                .endsWith("/provinces/48", "/provinces/48/4805");
        Document organisation = site.page("/lao/" + Examples.THAT_PHANOM);
        assertThat(organisation.select(".crumbs a").eachAttr("href"))
                .containsExactly("/", "/provinces", "/regions/northeast", "/provinces/48", "/provinces/48/4805");
        assertThat(organisation.select(".quick a").eachAttr("href"))
                .containsExactly(
                        "https://www.google.com/maps/search/?api=1&query=17.94,104.72", "/near?near=17.940%2C104.720");
    }

    @Test
    void anOrganisationShowsWhatItTells() {
        Document page = site.page("/lao/" + Examples.THAT_PHANOM);
        assertThat(page.expectFirst("h1").text()).isEqualTo("เทศบาลตำบลธาตุพนม");
        assertThat(page.select(".page-head .lead").text()).isEqualTo("อ.ธาตุพนม จ.นครพนม · เล่าไว้แล้ว 12 เรื่อง");
        assertThat(page.select(".shelf .more").eachAttr("href")).contains("/landmarks?lao=" + Examples.THAT_PHANOM);
    }

    @Test
    void anOrganisationWithoutAnythingYetSaysSo() {
        Document page = site.page("/lao/PO-50");
        assertThat(page.select(".empty h2").text()).isEqualTo("ที่นี่ยังไม่มีเรื่องเล่า");
        assertThat(page.select(".empty .button").attr("href")).isEqualTo("/provinces/50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/provinces/99",
                "/provinces/x",
                "/lao/0",
                "/lao/%3Cscript%3E",
                "/provinces/48/x",
                "/provinces/99/lao",
                "/regions/x",
                "/regions/NORTH"
            })
    void aPlaceThatNobodyKnowsIsNotFound(String path) {
        site.page(path, 404);
    }
}
