package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.site.RunningSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** What a reader sees when something breaks on our side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailingPagesTest {
    private static final String ID = "a-request-of-ours-1";

    private FakeCms cms;
    private RunningSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        cms = Examples.seed(FakeCms.start());
        site = RunningSite.start(cms, data, Map.of(FailingController.SWITCH, "true"))
                .upToDate(cms);
    }

    @AfterAll
    void close() {
        site.close();
        cms.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/failing, th, มีบางอย่างขัดข้องทางเรา, /",
        "/failing/template, th, มีบางอย่างขัดข้องทางเรา, /",
        "/en/failing, en, Something went wrong on our side, /en",
        "/en/failing/template, en, Something went wrong on our side, /en"
    })
    void aPageThatBreaksHelpsInItsLanguageAndSaysTheRequestsId(String path, String language, String title, String home)
            throws Exception {
        HttpResponse<byte[]> answer = site.get(path, "Accept", "text/html", "X-Request-Id", ID);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        String html = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("secret", "Exception", "org.thongthin", ".peb");
        Document page = Jsoup.parse(html);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select("main").text()).contains(ID);
        assertThat(page.select("main .chips a").eachAttr("href")).contains(home);
        assertThat(page.select("main form[role=search]")).hasSize(1);
    }

    @Test
    void aProgramLearnsTheIdAndNothingElse() throws Exception {
        HttpResponse<byte[]> answer = site.get("/api/failing", "X-Request-Id", ID);
        assertThat(answer.statusCode()).isEqualTo(500);
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo("unexpected");
        assertThat(problem.path("requestId").asText()).isEqualTo(ID);
        assertThat(problem.toString()).doesNotContain("secret", "Exception");
    }

    @Test
    void whereNoTemplateWorksAnyMoreBothLanguagesSaySo() {
        var request = io.micronaut.http.HttpRequest.GET("/").setAttribute(RequestId.ATTRIBUTE, ID);
        String html = site.bean(ProblemAnswers.class)
                .barely(request)
                .getBody(String.class)
                .orElseThrow();
        Document page = Jsoup.parse(html);
        assertThat(page.select("div[lang=th] h1").text()).isEqualTo("มีบางอย่างขัดข้องทางเรา");
        assertThat(page.select("div[lang=en] h1").text()).isEqualTo("Something went wrong on our side");
        assertThat(page.select("p").text()).contains(ID);
        assertThat(page.select("a").eachAttr("href")).containsExactly("/", "/en");
    }
}
