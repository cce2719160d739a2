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
    @ValueSource(strings = {"/provinces/99", "/provinces/x", "/lao/0", "/lao/%3Cscript%3E", "/provinces/48/x"})
    void aPlaceThatNobodyKnowsIsNotFound(String path) {
        site.page(path, 404);
    }
}
