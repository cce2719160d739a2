package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.site.PublicSite;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssetsTest {
    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.empty(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void whatIsAskedForByItsVersionIsKeptForEver() {
        String address = site.page("/").select("link[rel=stylesheet]").attr("href");
        HttpResponse<byte[]> answer = site.get(address);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(site.get("/static/css/site.css?v=another").headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=600");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get(address, "If-None-Match", "\"x\", " + tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void theStyleSheetIsOneFileWhoseAddressesCarryVersions() {
        String css = text(site.get("/static/css/site.css"));
        assertThat(css).contains("--paper").doesNotContain("@import");
        var addresses = Pattern.compile("url\\(\"([^\"]+)\"\\)")
                .matcher(css)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(addresses).isNotEmpty().allMatch(address -> address.contains("?v="));
        for (String address : addresses) {
            String path = address.substring("url(\"".length(), address.length() - 2);
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/favicon.ico, image/svg+xml",
        "/static/fonts/sarabun-thai-400.woff2, font/woff2",
        "/static/js/site.js, text/javascript; charset=utf-8",
        "/static/bands/south.svg, image/svg+xml",
        "/static/illustrations/landmark-sacred.svg, image/svg+xml",
        "/static/fonts/sarabun-license.txt, text/plain; charset=utf-8"
    })
    void eachKindOfFileSaysWhatItIs(String path, String mediaType) {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(mediaType);
        assertThat(answer.body()).isNotEmpty();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
