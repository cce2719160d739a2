package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Before anything has come, every page still says what would be here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptySiteTest {
    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.empty(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/landmarks", "/products", "/news", "/stories", "/provinces", "/search", "/search?q=x"})
    void anEmptyPageSaysWhatWouldBeHere(String path) {
        Document page = site.page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".empty h2").text()).isNotBlank();
        assertThat(page.select(".empty p, .empty li")).isNotEmpty();
    }

    @Test
    void theSearchHasItsWholeFormWithoutAnyHit() {
        var answer = site.get("/api/search?q=x");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"total\":0,\"totalIsExact\":true,\"hits\":[],\"facets\":{\"kind\":[],\"category\":[],"
                        + "\"region\":[],\"province\":[],\"lao\":[],\"laoType\":[],\"year\":[]}}");
    }
}
