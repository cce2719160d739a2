package org.thongthin.site.searching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
class SearchApiTest {
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

    private JsonNode ask(String path) throws IOException {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aHitSaysWhatItIsAndWhereToReadIt() throws Exception {
        JsonNode hit = ask("/api/search?q=" + encoded("ผ้ามุก")).path("hits").path(0);

        assertThat(hit.path("id").asText()).isEqualTo(Examples.PRODUCT);
        assertThat(hit.path("kind").asText()).isEqualTo("product");
        assertThat(hit.path("title").asText()).isEqualTo("ผ้ามุกบ้านธาตุ");
        assertThat(hit.path("url").asText()).isEqualTo(site.address("products", Examples.PRODUCT));
        assertThat(hit.path("snippet").asText()).contains("<mark>");
        assertThat(hit.path("image").asText()).isEqualTo("/media/" + Examples.picture(2) + "/640.jpg");
        assertThat(hit.path("ownerCode").asText()).isEqualTo(Examples.THAT_PHANOM);
        assertThat(hit.path("ownerName").asText()).isEqualTo("เทศบาลตำบลธาตุพนม");
        assertThat(hit.path("provinceCode").asText()).isEqualTo("48");
        assertThat(hit.path("provinceName").asText()).isEqualTo("นครพนม");
        assertThat(hit.path("category").asText()).isEqualTo("product-textile");
        assertThat(hit.path("publishedAt").asText()).isEqualTo("2026-11-01T03:00:00Z");
        assertThat(hit.has("distance")).isFalse();
    }

    @Test
    void facetsCountWithTheirOwnFilterLeftOut() throws Exception {
        JsonNode answer = ask("/api/search?kind=landmark&size=1");

        assertThat(answer.path("total").asInt()).isEqualTo(PublicSite.MORE_LANDMARKS + 1);
        assertThat(answer.path("hits")).hasSize(1);
        JsonNode kind = answer.path("facets").path("kind");
        assertThat(kind).hasSize(4);
        assertThat(kind.path(0)).isEqualTo(JSON.readTree("{\"value\":\"landmark\",\"name\":\"สถานที่\",\"count\":30}"));
        JsonNode province = answer.path("facets").path("province");
        assertThat(province.path(0).path("name").asText()).isEqualTo("เชียงใหม่");
        assertThat(province.findValuesAsText("count").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(30);
    }

    @Test
    void everyFacetIsCountedUnderItsParameter() throws Exception {
        JsonNode facets = ask("/api/search").path("facets");
        assertThat(facets.fieldNames())
                .toIterable()
                .containsExactly("kind", "category", "region", "province", "lao", "laoType", "year");
        for (var facet : facets.properties()) {
            for (JsonNode value : facet.getValue()) {
                String narrowed = "/api/search?" + facet.getKey() + "="
                        + value.path("value").asText();
                assertThat(ask(narrowed).path("total")).as(narrowed).isEqualTo(value.path("count"));
            }
        }
        assertThat(facets.path("lao").path(0).path("place").asText()).isEqualTo("อ.แม่ออน จ.เชียงใหม่");
    }

    @Test
    void aYearIsAskedForInEitherEra() throws Exception {
        JsonNode common = ask("/api/search?year=2026");
        assertThat(common.path("total").asInt()).isPositive();
        assertThat(ask("/api/search?year=2569").path("total")).isEqualTo(common.path("total"));
        assertThat(common.path("facets").path("year").path(0).path("name").asText())
                .isEqualTo("2569");
        assertThat(ask("/api/search?lang=en")
                        .path("facets")
                        .path("year")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("2026");
    }

    @Test
    void inEnglishNamesTitlesAndSnippetsAreEnglishWhereThereAreAny() throws Exception {
        JsonNode hit = ask("/api/search?lang=en&q=kampong").path("hits").path(0);
        assertThat(hit.path("title").asText()).isEqualTo("Mae Kampong");
        assertThat(hit.path("highlightedTitle").asText()).isEqualTo("Mae <mark>Kampong</mark>");
        assertThat(hit.path("snippet").asText()).isEqualTo("A tea village in a valley.");
        assertThat(hit.path("provinceName").asText()).isEqualTo("Chiang Mai");
        JsonNode thai = ask("/api/search?q=kampong").path("hits").path(0);
        assertThat(thai.path("title").asText()).isEqualTo("บ้านแม่กำปอง");
        assertThat(thai.path("snippet").asText()).contains("เรื่องของบ้านแม่กำปอง");
    }

    @Test
    void theOrderIsAsAskedFor() throws Exception {
        List<Integer> distances =
                ask("/api/search?near=17.5,103&radius=600000&size=100").path("hits").findValues("distance").stream()
                        .map(JsonNode::asInt)
                        .toList();
        assertThat(distances).hasSizeGreaterThan(20).isSorted();
        List<String> times = ask("/api/search?near=17.5,103&radius=600000&sort=newest&size=100")
                .path("hits")
                .findValuesAsText("publishedAt");
        assertThat(times).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatWasTypedCanBeAskedForExactly() throws Exception {
        String typed = "/api/search?q=" + encoded("c,jdexv'");
        JsonNode corrected = ask(typed);
        assertThat(corrected.path("corrected").asText()).isEqualTo("แม่กำปอง");
        assertThat(corrected.path("totalIsExact").asBoolean()).isTrue();
        JsonNode exact = ask(typed + "&exact=true");
        assertThat(exact.has("corrected")).isFalse();
        assertThat(exact.path("hits")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q",
                "kind",
                "category",
                "region",
                "province",
                "lao",
                "laoType",
                "year",
                "near",
                "radius",
                "sort",
                "exact",
                "page",
                "size",
                "lang",
                "cursor"
            })
    void noValueOfAnyParameterIsMoreThanABadRequest(String parameter) {
        List<String> values = List.of(
                "",
                "%00",
                "%F0%9F%98%80",
                "%ff%fe",
                "%ED%A0%80",
                "'",
                "%22%3E%3Cscript%3E",
                "-1",
                "0",
                "1e9",
                "NaN",
                "99999999999999999999",
                "2147483648",
                "%E0%B9%93",
                "%E2%80%AE",
                "..%2F..%2Fetc",
                "a".repeat(1_500),
                "%E0%B8%81".repeat(200),
                "null",
                "undefined",
                "[]",
                "%7B%7D",
                "1,2",
                "1,,2",
                "0x1p3,1d",
                "-90,-180",
                "TRUE",
                "th,en",
                "+",
                "%20",
                "AND",
                "*%3A*",
                "true",
                "1",
                "2569",
                "newest",
                "nearest");
        for (String value : values) {
            for (String path : List.of("/search?", "/api/search?")) {
                HttpResponse<byte[]> answer = site.get(path + parameter + "=" + value);
                assertThat(answer.statusCode())
                        .as(path + parameter + "=" + value)
                        .isIn(200, 400, 404);
                if (path.startsWith("/api") && answer.statusCode() == 400) {
                    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                            .contains("\"parameter\":\"");
                }
            }
        }
    }

    @Test
    void nearAPointTheNearestComeFirstWithTheirDistance() throws Exception {
        JsonNode answer = ask("/api/search?near=16.95,104.72&radius=5000");
        assertThat(answer.path("total").asInt()).isPositive();
        for (JsonNode hit : answer.path("hits")) {
            assertThat(hit.path("provinceCode").asText()).isEqualTo("48");
            assertThat(hit.path("distance").asInt()).isBetween(0, 5000);
        }
    }

    @Test
    void pagesDoNotOverlap() throws Exception {
        String first =
                ask("/api/search?size=5").path("hits").findValuesAsText("id").toString();
        JsonNode second = ask("/api/search?size=5&page=2").path("hits");
        assertThat(second).hasSize(5);
        assertThat(second.findValuesAsText("id")).noneMatch(first::contains);
        assertThat(ask("/api/search?size=100&page=3").path("hits")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?size=7",
                "/api/search?size=7&near=17,101&radius=900000",
                "/api/search?size=7&q=%E0%B8%97%E0%B8%B5%E0%B9%88%E0%B9%80%E0%B8%97%E0%B8%B5%E0%B9%88%E0%B8%A2%E0%B8%A7"
            })
    void theNextOfEachAnswerLeadsThroughAllHits(String path) throws Exception {
        List<String> seen = new ArrayList<>();
        JsonNode answer = ask(path);
        while (true) {
            seen.addAll(answer.path("hits").findValuesAsText("id"));
            if (!answer.has("next")) {
                break;
            }
            answer = ask(path + "&cursor=" + answer.path("next").asText());
        }
        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(answer.path("total").asInt())
                .hasSizeGreaterThan(20);
        assertThat(seen)
                .isEqualTo(ask(path.replace("size=7", "size=100")).path("hits").findValuesAsText("id"));
    }

    @Test
    void anotherQuestionsCursorIsABadParameter() throws Exception {
        String next = ask("/api/search?size=7").path("next").asText();
        HttpResponse<byte[]> answer = site.get("/api/search?size=7&kind=landmark&cursor=" + next);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body())
                        .path("errors")
                        .path(0)
                        .path("parameter")
                        .asText())
                .isEqualTo("cursor");
        assertThat(site.get("/api/search?size=7&page=2&cursor=" + next).statusCode())
                .isEqualTo(400);
        assertThat(site.get("/search?cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void aSnippetIsSafeToPutIntoAPage() throws Exception {
        for (JsonNode hit : ask("/api/search?kind=story").path("hits")) {
            assertThat(hit.path("snippet").asText().replaceAll("</?mark>", "")).doesNotContain("<", ">", "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0", "page=-1", "page=x", "size=0", "size=101", "size=100&page=101", "kind=nothing", "province=00",
                "category=%20x", "near=1", "near=a,b", "near=91,0", "near=1,2,3", "near=NaN,1", "radius=0", "radius=x",
                "radius=2000001", "region=nowhere", "lao=1", "laoType=x", "year=x", "year=999", "sort=best",
                        "sort=nearest",
                "exact=1", "lang=de"
            })
    void aBadParameterIsAProblemInBothLanguages(String query) throws Exception {
        HttpResponse<byte[]> answer = site.get("/api/search?" + query, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("title").asText()).isEqualTo("Something in this address is not right");
        assertThat(problem.path("text").path("th").asText()).isNotBlank();
        assertThat(problem.path("text").path("en").asText()).isNotBlank();
        assertThat(problem.path("requestId").asText())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void aProblemNamesTheParameter() throws Exception {
        JsonNode problem = JSON.readTree(site.get("/api/search?size=0").body());
        assertThat(problem.path("code").asText()).isEqualTo("invalid-parameter");
        assertThat(problem.path("errors").path(0).path("parameter").asText()).isEqualTo("size");
    }

    @Test
    void whileTypingItemsAndPlacesAreSuggested() throws Exception {
        JsonNode items = ask("/api/suggest?q=" + encoded("บ้านแม่")).path("suggestions");
        assertThat(items.findValuesAsText("url")).contains(site.address("landmarks", Examples.LANDMARK));

        JsonNode places = ask("/api/suggest?q=" + encoded("นครพ")).path("suggestions");
        assertThat(places.findValuesAsText("url")).contains("/provinces/48");
        assertThat(places.findValuesAsText("type")).contains("place");

        JsonNode organisations =
                ask("/api/suggest?q=" + encoded("เทศบาลตำบลธาตุ")).path("suggestions");
        assertThat(organisations.findValuesAsText("url")).contains("/lao/" + Examples.THAT_PHANOM);
        assertThat(ask("/api/suggest?q=").path("suggestions").isArray()).isTrue();
        assertThat(ask("/api/suggest").path("suggestions")).isEmpty();
    }

    @Test
    void everySuggestionLeadsSomewhere() throws Exception {
        for (String typed : new String[] {"ผ", "แม่", "จิต", "ธาตุ"}) {
            for (JsonNode suggestion : ask("/api/suggest?q=" + encoded(typed)).path("suggestions")) {
                String url = suggestion.path("url").asText();
                assertThat(site.get(url).statusCode()).as(url).isEqualTo(200);
            }
        }
    }
}
