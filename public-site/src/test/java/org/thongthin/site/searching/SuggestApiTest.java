package org.thongthin.site.searching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
class SuggestApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    private JsonNode first(String typed) throws IOException {
        HttpResponse<byte[]> answer = suggest(typed);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("suggestions").path(0);
    }

    private HttpResponse<byte[]> suggest(String typed) {
        return site.get("/api/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    @Test
    void anOrganisationSaysWhereItIs() throws Exception {
        assertThat(first("ทต.ธาตุ")).isEqualTo(JSON.readTree("""
                {"text":"เทศบาลตำบลธาตุพนม","type":"organisation","url":"/lao/%s","where":"อ.ธาตุพนม จ.นครพนม",
                 "marks":[{"start":0,"end":14}]}""".formatted(Examples.THAT_PHANOM)));
        assertThat(first("Huai K").path("where").asText()).endsWith("Chiang Mai");
    }

    @Test
    void aProvinceStandsForItself() throws Exception {
        assertThat(first("จ.นครพ")).isEqualTo(JSON.readTree("""
                {"text":"นครพนม","type":"place","url":"/provinces/48","marks":[]}"""));
    }

    @Test
    void whatWasTypedIsMarkedWholeClustersAtATime() throws Exception {
        assertThat(first("บ้านแม").path("marks")).isEqualTo(JSON.readTree("[{\"start\":0,\"end\":7}]"));
    }

    @Test
    void anAnswerIsKeptAsShortlyAsAnyOther() {
        assertThat(suggest("ผ้า").headers().firstValue("Cache-Control")).hasValue("public, max-age=0, s-maxage=1");
        assertThat(suggest("").headers().firstValue("Cache-Control")).hasValue("public, max-age=0, s-maxage=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "*",
                "a AND (b OR",
                "\\",
                "^",
                "^ก",
                "\n",
                "item/1\nก",
                "้",
                "ํ",
                "เเ",
                "🙏🏽",
                "\u202eabc",
                "\u0000",
                "\ud83d",
                "title:*",
                "%",
                "owner/5480502",
                "อบต. อบต. อบต.",
                "2026 2026",
                "l;ylfu",
                "         "
            })
    void anythingTypedIsAnswered(String typed) throws Exception {
        for (String more : new String[] {typed, typed + "ผ้า", "ผ้า" + typed, typed.repeat(40)}) {
            HttpResponse<byte[]> answer = suggest(more);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(answer.body()).path("suggestions").size()).isLessThanOrEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/suggest?q=%", "/api/suggest?q=%zz"})
    void whatIsNoAddressIsRefused(String path) {
        assertThat(site.rawAnswer(path)).startsWith("HTTP/1.1 400");
    }
}
