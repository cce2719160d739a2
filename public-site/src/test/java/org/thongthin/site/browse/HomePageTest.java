package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.PublicSite;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomePageTest {
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
    void eachProvinceIsALinkOnTheMapThatSaysItsNameAndCount() {
        Document page = site.page("/");

        var link = page.expectFirst("svg.map a[href=/provinces/48]");
        assertThat(link.attr("aria-label")).startsWith("นครพนม ").endsWith(" เรื่อง");
        assertThat(link.expectFirst("title").text()).startsWith("นครพนม · ");
        Element shape = link.expectFirst("use");
        assertThat(shape.attr("href")).startsWith("/static/map.svg?v=").endsWith("#p48");
        assertThat(shape.className()).isEqualTo("many");
    }

    @Test
    void theRegionsAreAListAsWell() {
        assertThat(site.page("/").select(".regions a").eachAttr("href"))
                .containsExactly("/regions/north", "/regions/northeast");
    }

    @Test
    void eachRegionShowsSomethingNew() {
        Document page = site.page("/");

        assertThat(page.select(".shelf-regions .from-region").eachText())
                .containsExactly("ภาคเหนือ", "ภาคตะวันออกเฉียงเหนือ");
        assertThat(page.select(".shelf-regions .card .place").eachText())
                .allMatch(place -> place.endsWith("จ.เชียงใหม่") || place.endsWith("จ.นครพนม"));
    }

    @Test
    void numbersSayHowMuchThereIs() {
        Document page = site.page("/");

        assertThat(page.select(".figures dt").eachText())
                .containsExactly("เรื่องที่ตรวจสอบแล้ว", "จังหวัด", "หน่วยงานที่มาเล่า", "คนที่มาช่วยลงแรง");
        assertThat(page.select(".figures dd").eachText()).containsExactly("36", "2", "2", "123");
    }

    @Test
    void eachSectionShowsItsNewestAndLeadsToAllOfThem() {
        Document page = site.page("/");

        assertThat(page.select(".shelf").eachAttr("class"))
                .containsExactly(
                        "shelf shelf-regions",
                        "shelf shelf-landmark",
                        "shelf shelf-product",
                        "shelf shelf-news",
                        "shelf shelf-story");
        assertThat(page.select(".shelf-landmark .card")).hasSize(5);
        assertThat(page.select(".shelf-landmark .more").attr("href")).isEqualTo("/landmarks");
    }
}
