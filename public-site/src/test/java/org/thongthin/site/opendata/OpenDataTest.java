package org.thongthin.site.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.Until;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.platform.SiteConfiguration;

/** All that is public, as files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataTest {
    private static final String NEW = "018f2a6c-0000-7000-8000-000000000904";

    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    private byte[] file(String name, String mediaType) {
        HttpResponse<byte[]> answer = site.get("/open-data/" + name);
        assertThat(answer.statusCode()).as(name).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(mediaType);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"thongthin-" + name + "\"");
        return answer.body();
    }

    private Map<String, NamedCsvRecord> csv(String name) {
        byte[] bytes = file(name, "text/csv; charset=utf-8");
        assertThat(bytes).startsWith(0xef, 0xbb, 0xbf);
        String text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        Map<String, NamedCsvRecord> rows = new TreeMap<>();
        CsvReader.builder().ofNamedCsvRecord(text).forEach(row -> rows.put(row.getField("id"), row));
        return rows;
    }

    private Map<String, JsonNode> lines(String name) throws Exception {
        Map<String, JsonNode> items = new TreeMap<>();
        String text = new String(file(name, "application/jsonl; charset=utf-8"), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n");
        for (String line : text.strip().split("\n", -1)) {
            JsonNode item = new JsonMapper().readTree(line);
            items.put(item.path("id").asText(), item);
        }
        return items;
    }

    @ParameterizedTest
    @CsvSource({"all, 36", "landmarks, 30", "products, 2", "news, 2", "stories, 2"})
    void eachFormHasTheSameItemsInTheOrderOfTheirIds(String about, int count) throws Exception {
        Map<String, NamedCsvRecord> rows = csv(about + ".csv");
        Map<String, JsonNode> items = lines(about + ".jsonl");
        JsonNode features = new JsonMapper().readTree(file(about + ".geojson", "application/geo+json"));
        assertThat(features.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(rows).hasSize(count);
        assertThat(items.keySet()).isEqualTo(rows.keySet());
        assertThat(features.path("features").findValuesAsText("id").stream().distinct())
                .containsExactlyElementsOf(rows.keySet());
        for (JsonNode feature : features.path("features")) {
            JsonNode item = items.get(feature.path("id").asText());
            assertThat(feature.path("properties")).isEqualTo(item);
            JsonNode geometry = feature.path("geometry");
            assertThat(feature.has("geometry")).isTrue();
            assertThat(geometry.isNull()).isEqualTo(!feature.path("properties").has("lat"));
            if (!geometry.isNull()) {
                assertThat(geometry.path("coordinates").path(0)).isEqualTo(feature.at("/properties/lon"));
                assertThat(geometry.path("coordinates").path(1)).isEqualTo(feature.at("/properties/lat"));
            }
        }
    }

    @Test
    void aKindsTableHasItsOwnColumnsAndAllItemsHaveTheirDetailsAsJson() throws Exception {
        NamedCsvRecord product = csv("products.csv").get(Examples.PRODUCT);
        assertThat(product).isNotNull();
        assertThat(product.getField("price")).isEqualTo("850.50");
        assertThat(product.getField("stars")).isEqualTo("4");
        assertThat(product.getField("standards")).isEqualTo("มผช. 197/2557");
        assertThat(product.getField("categoryName")).isEqualTo("ผ้าและเครื่องแต่งกาย");
        assertThat(product.getField("districtNameEn")).isEqualTo("That Phanom");
        assertThat(product.getField("url"))
                .startsWith(site.running().bean(SiteConfiguration.class).origin() + "/products/" + Examples.PRODUCT);
        NamedCsvRecord same = csv("all.csv").get(Examples.PRODUCT);
        assertThat(same).isNotNull();
        assertThat(new JsonMapper()
                        .readTree(same.getField("details"))
                        .path("stars")
                        .asInt())
                .isEqualTo(4);
        JsonNode story = lines("stories.jsonl").get(Examples.STORY);
        assertThat(story).isNotNull();
        assertThat(story.at("/details/supporters/0/items/0").asText()).isEqualTo("กล้าไม้ 500 ต้น");
        assertThat(story.path("publishedAt").asText()).isEqualTo("2026-11-01T03:00:00Z");
    }

    @Test
    void whatIsWrittenToDoHarmIsOnlyText() throws Exception {
        String attack = "<script>alert(1)</script>";
        assertThat(Objects.requireNonNull(csv("stories.csv").get(PublicSite.HOSTILE))
                        .getField("title"))
                .contains(attack);
        assertThat(Objects.requireNonNull(lines("stories.jsonl").get(PublicSite.HOSTILE))
                        .path("title")
                        .asText())
                .contains(attack);
        HttpResponse<byte[]> answer = site.get("/open-data/stories.geojson");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void theChecksumsAreThoseOfTheDownloads() throws Exception {
        Document page = described();
        for (Element one : page.select(".data-one li")) {
            String address = one.select("a").attr("href");
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(site.get(address).body());
            assertThat(one.select("code").text())
                    .as(address)
                    .isEqualTo(HexFormat.of().formatHex(digest));
        }
        String sums = new String(site.get("/open-data/checksums.txt").body(), StandardCharsets.UTF_8);
        assertThat(sums.lines()).hasSize(15).allMatch(line -> line.matches("[0-9a-f]{64}  thongthin-[a-z]+\\.[a-z]+"));
    }

    /** The page once it knows all checksums. */
    private Document described() {
        Document[] last = new Document[1];
        Until.it("the checksums are known", () -> {
            last[0] = site.page("/open-data");
            return last[0].select(".data-wait").isEmpty();
        });
        return last[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open-data", "/en/open-data"})
    void thePageDescribesEachFileAndEachFieldThatIsInThem(String path) throws Exception {
        described();
        Document page = site.page(path);
        List<String> fields = page.select(".data-fields dt").eachText();
        for (JsonNode item : lines("all.jsonl").values()) {
            item.fieldNames().forEachRemaining(name -> {
                if (!name.equals("details")) {
                    assertThat(fields).contains(name);
                }
            });
            item.path("details")
                    .fieldNames()
                    .forEachRemaining(name -> assertThat(fields).contains(name));
        }
        assertThat(page.select(".data-fields dd").eachText()).allMatch(text -> !text.isBlank());
        assertThat(page.select("a[rel~=license]").attr("href"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(page.select(".data-one")).hasSize(5);
        assertThat(page.select(".data-one .count").getFirst().text()).contains("36");
        for (Element link : page.select("main a[href^=/]")) {
            assertThat(site.get(link.attr("href")).statusCode())
                    .as(link.outerHtml())
                    .isIn(200, 301);
        }
    }

    @Test
    void whatIsPublishedIsInTheNextDownloadAndWhatIsHiddenIsNot() throws Exception {
        String checksum = described().select("code").getFirst().text();
        String tag =
                site.get("/open-data/news.csv").headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/open-data/news.csv", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        site.cms()
                .put(
                        "item",
                        NEW,
                        Examples.item(
                                NEW,
                                "news",
                                Examples.MAE_ON,
                                "=cmd|' /C calc'!A0",
                                "news-culture",
                                "{}",
                                "\"until\":null"));
        Until.it("it shows", () -> site.running().shows(NEW));
        assertThat(site.get("/open-data/news.csv", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(Objects.requireNonNull(csv("news.csv").get(NEW)).getField("title"))
                .isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(lines("all.jsonl")).containsKey(NEW);
        assertThat(described().select("code").getFirst().text()).isNotEqualTo(checksum);
        site.cms().remove("item", NEW);
        Until.it("it is gone", () -> !site.running().shows(NEW));
        for (String form : List.of("csv", "jsonl", "geojson")) {
            assertThat(new String(site.get("/open-data/all." + form).body(), StandardCharsets.UTF_8))
                    .doesNotContain(NEW);
        }
        assertThat(described().select("code").getFirst().text()).isEqualTo(checksum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open-data/none.csv", "/open-data/all.exe", "/open-data/all", "/open-data/all.csv/x"})
    void thereIsNoOtherFile(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void itemsAreReadOneByOneOrPieceByPiece() throws Exception {
        JsonNode one = json("/api/items/" + Examples.LANDMARK);
        assertThat(one).isEqualTo(lines("landmarks.jsonl").get(Examples.LANDMARK));
        assertThat(one.path("images").path(0).path("alt").asText()).isNotBlank();

        Map<String, JsonNode> met = new TreeMap<>();
        String cursor = "";
        int pieces = 0;
        while (cursor != null) {
            JsonNode piece = json("/api/items?size=7" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            piece.path("items").forEach(item -> met.put(item.path("id").asText(), item));
            cursor = piece.has("next") ? piece.path("next").asText() : null;
            pieces++;
        }
        assertThat(pieces).isEqualTo(6);
        assertThat(met).isEqualTo(lines("all.jsonl"));
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return new JsonMapper().readTree(new ByteArrayInputStream(answer.body()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/items/none, 404",
        "/api/items/018f2a6c-0000-7000-8000-00000000ffff, 404",
        "/api/items/%3Cscript%3E, 404",
        "/api/items?size=0, 400",
        "/api/items?size=501, 400",
        "/api/items?cursor=%21, 400",
        "/api/items?cursor=PHNjcmlwdD4, 400"
    })
    void whatIsAskedWronglyIsAnsweredWithAProblem(String path, int status) throws Exception {
        HttpResponse<byte[]> answer = site.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new JsonMapper().readTree(answer.body()).path("status").asInt())
                .isEqualTo(status);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/items",
                "/api/items/" + Examples.NEWS,
                "/api/search?q=a",
                "/api/suggest?q=a",
                "/feed.atom",
                "/en/provinces/48/feed.json",
                "/search/feed.atom?q=a",
                "/open-data/all.csv",
                "/open-data/checksums.txt"
            })
    void scriptsOfOtherSitesMayRead(String path) throws Exception {
        described();
        // The second time it is answered from what is kept.
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> answer = site.get(path, "Accept", "*/*", "Referer", "https://elsewhere.example/");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly("*");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isEmpty();
            assertThat(answer.headers()
                            .firstValue("Access-Control-Expose-Headers")
                            .orElse(""))
                    .contains("ETag");
        }
        String asked = site.rawAnswer(
                "OPTIONS",
                path,
                "Origin: https://elsewhere.example\r\nAccess-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: if-none-match");
        assertThat(asked).startsWith("HTTP/1.1 204").containsIgnoringCase("Access-Control-Allow-Origin: *\r\n");
        assertThat(asked).containsIgnoringCase("Access-Control-Allow-Methods: GET, HEAD\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/landmarks", "/internal/preview", "/health"})
    void ofAllElseTheyMayNot(String path) throws Exception {
        assertThat(site.get(path).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(site.rawAnswer(
                        "OPTIONS", path, "Origin: https://elsewhere.example\r\nAccess-Control-Request-Method: GET"))
                .doesNotContainIgnoringCase("Access-Control-Allow-Origin");
    }
}
