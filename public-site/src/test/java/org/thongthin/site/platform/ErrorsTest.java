package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
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
class ErrorsTest {
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
    @ValueSource(strings = {"/nothing", "/a/b/c/d/e", "/robots", "/static"})
    void aPageThatIsNotThereHelps(String path) {
        Document page = site.page(path, 404);
        assertThat(page.expectFirst("h1").text()).isEqualTo("ไม่พบหน้านี้");
        assertThat(page.select("main a[href=/landmarks]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/search/x/y", "/static/nothing.css", "/static/css/%2e%2e/robots.txt"})
    void whereNoPageIsWantedItIsAProblem(String path) throws Exception {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo("not-found");
        assertThat(problem.path("title").asText()).isEqualTo("ไม่พบหน้านี้");
    }

    @Test
    void thisSiteIsOnlyForReading() throws Exception {
        HttpResponse<byte[]> answer = site.running().send("POST", "/landmarks", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/landmarks/%zz/x",
                "/landmarks?page=%zz",
                "/search?q=%zz",
                "/search?q=%e",
                "/api/search?q=%zz",
                "/%"
            })
    void aBrokenAddressIsSaidToBeOne(String path) {
        assertThat(site.rawAnswer(path)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%ff", "/search?q=%c3%28", "/landmarks?page=1&page=2"})
    void aStrangeAddressIsStillAnswered(String path) {
        assertThat(site.rawAnswer(path)).startsWith("HTTP/1.1 200");
    }

    @Test
    void anErrorPageIsNotKept() {
        assertThat(site.get("/nothing").headers().firstValue("Cache-Control")).hasValue("no-store");
    }
}
