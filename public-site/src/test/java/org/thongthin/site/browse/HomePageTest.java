package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
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
        assertThat(link.expectFirst("path").attr("d")).startsWith("M");
        assertThat(link.expectFirst("path").className()).isEqualTo("many");
    }

    @Test
    void theRegionsAreAListAsWell() {
        assertThat(site.page("/").select(".regions a").eachAttr("href"))
                .containsExactly("/provinces#north", "/provinces#northeast");
    }

    @Test
    void eachSectionShowsItsNewestAndLeadsToAllOfThem() {
        Document page = site.page("/");

        assertThat(page.select(".shelf").eachAttr("class"))
                .containsExactly(
                        "shelf shelf-landmark", "shelf shelf-product", "shelf shelf-news", "shelf shelf-story");
        assertThat(page.select(".shelf-landmark .card")).hasSize(5);
        assertThat(page.select(".shelf-landmark .more").attr("href")).isEqualTo("/landmarks");
    }
}
