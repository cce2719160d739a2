package org.thongthin.site.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.Until;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.platform.SiteConfiguration;

/** What pages say to search engines and to those who share them, read from the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructuredDataTest {
    private static final String UNKNOWN = "018f2a6c-0000-7000-8000-000000000903";

    /** What schema.org and the search engines' guides ask for, by type; a path with a slash goes into an object. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "NewsArticle",
                    List.of(
                            "headline",
                            "image",
                            "datePublished",
                            "dateModified",
                            "author/name",
                            "author/url",
                            "publisher/name",
                            "inLanguage",
                            "articleSection"),
            "Product",
                    List.of(
                            "name",
                            "image",
                            "description",
                            "brand/name",
                            "offers/price",
                            "offers/priceCurrency",
                            "offers/url",
                            "category"),
            "TouristAttraction",
                    List.of(
                            "name",
                            "image",
                            "description",
                            "address/addressCountry",
                            "address/addressRegion",
                            "geo/latitude",
                            "geo/longitude",
                            "telephone"),
            "Event",
                    List.of(
                            "name",
                            "startDate",
                            "endDate",
                            "location/name",
                            "location/address/addressCountry",
                            "organizer/name",
                            "eventStatus",
                            "image",
                            "description"),
            "CreativeWork", List.of("name", "author/name", "datePublished"),
            "GovernmentOrganization", List.of("name", "url", "address/addressCountry"),
            "WebSite", List.of("name", "url", "inLanguage", "potentialAction/target/urlTemplate"));

    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
        site.cms()
                .put(
                        "item",
                        UNKNOWN,
                        Examples.item(
                                UNKNOWN, "help", Examples.MAE_ON, "ศูนย์ช่วยเหลือ", "none", "{}", "\"until\":null"));
        Until.it("it shows", () -> site.running().shows(UNKNOWN));
    }

    @AfterAll
    void close() {
        site.close();
    }

    private String origin() {
        return site.running().bean(SiteConfiguration.class).origin();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("/news/" + Examples.NEWS, "NewsArticle"),
                Arguments.of("/products/" + Examples.PRODUCT, "Product"),
                Arguments.of("/landmarks/" + Examples.LANDMARK, "TouristAttraction"),
                Arguments.of("/stories/" + Examples.STORY, "Event"),
                Arguments.of("/landmarks/" + UNKNOWN, "CreativeWork"),
                Arguments.of("/lao/" + Examples.MAE_ON, "GovernmentOrganization"),
                Arguments.of("/", "WebSite"));
    }

    private Document page(String path) {
        var answer = site.get(path);
        return site.page(answer.statusCode() == 301 ? PublicSite.location(answer) : path);
    }

    /** The graph by type. */
    private Map<String, JsonNode> graph(Document page) throws Exception {
        var scripts = page.select("script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        String text = scripts.getFirst().data();
        assertThat(text).doesNotContain("<").doesNotContain("\u2028");
        JsonNode document = new JsonMapper().readTree(text);
        assertThat(document.path("@context").asText()).isEqualTo("https://schema.org");
        Map<String, JsonNode> byType = new LinkedHashMap<>();
        document.path("@graph").forEach(node -> byType.put(node.path("@type").asText(), node));
        return byType;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysWhatItIsAboutInBothLanguages(String path, String type) throws Exception {
        for (String address : List.of(path, path.equals("/") ? "/en" : "/en" + path)) {
            Document page = page(address);
            JsonNode about = graph(page).get(type);
            assertThat(about).as(address).isNotNull();
            for (String field : REQUIRED.getOrDefault(type, List.of())) {
                JsonNode value = about.at("/" + field);
                assertThat(value.isMissingNode()
                                || (value.isTextual() && value.asText().isEmpty()))
                        .as("%s: %s of %s", address, field, about)
                        .isFalse();
            }
            for (JsonNode url : addresses(about)) {
                assertThat(url.asText()).matches("https?://[^ ]+");
            }
            String own = page.select("link[rel=canonical]").attr("href");
            assertThat(about.path("url").asText()).isEqualTo(own);
        }
    }

    private static List<JsonNode> addresses(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        for (String name : List.of("url", "item", "sameAs", "mainEntityOfPage")) {
            for (JsonNode value : node.findValues(name)) {
                found.addAll(value.isArray() ? elements(value) : List.of(value));
            }
        }
        return found;
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/landmarks/" + Examples.LANDMARK,
                "/news/" + PublicSite.BARE,
                "/en/products/" + Examples.PRODUCT,
                "/provinces/48",
                "/en/provinces/50/5023",
                "/regions/north",
                "/en/provinces/50/lao",
                "/calendar",
                "/terms",
                "/en/lao/" + Examples.MAE_ON
            })
    void crumbsAreCountedThroughAndLeadToPagesThatAreThere(String path) throws Exception {
        JsonNode crumbs = graph(page(path)).get("BreadcrumbList");
        assertThat(crumbs).isNotNull();
        Document shown = page(path);
        int position = 0;
        for (JsonNode crumb : crumbs.path("itemListElement")) {
            assertThat(crumb.path("position").isInt()).isTrue();
            assertThat(crumb.path("position").asInt()).isEqualTo(++position);
            assertThat(crumb.path("name").asText()).isNotBlank();
            assertThat(crumb.path("item").asText()).startsWith(origin() + "/");
            assertThat(site.get(crumb.path("item").asText().substring(origin().length()))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(position).isEqualTo(shown.select(".crumbs li").size() + 1);
    }

    @Test
    void whatAnItemDoesNotSayIsNotThere() throws Exception {
        Document page = page("/products/" + PublicSite.LONG);
        JsonNode product = Objects.requireNonNull(graph(page).get("Product"));
        assertThat(product.has("brand")).isFalse();
        assertThat(product.has("award")).isFalse();
        assertThat(product.path("offers").path("price").asText()).isEqualTo("1200");
        JsonNode bare =
                Objects.requireNonNull(graph(page("/news/" + PublicSite.BARE)).get("NewsArticle"));
        assertThat(bare.has("image")).isFalse();
        assertThat(bare.has("temporalCoverage")).isFalse();
        assertThat(page("/landmarks/018f2a6c-0000-7000-8000-000000000201").html())
                .doesNotContain("PropertyValue");
    }

    @Test
    void aTextThatTriesToBeAScriptStaysAText() throws Exception {
        for (String path : List.of("/stories/" + PublicSite.HOSTILE, "/en/stories/" + PublicSite.HOSTILE)) {
            Document page = page(path);
            JsonNode event = Objects.requireNonNull(graph(page).get("Event"));
            assertThat(event.path("name").asText())
                    .contains("<script>alert(1)</script>")
                    .contains("</title>");
            assertThat(event.path("sponsor").path(0).path("name").asText()).contains("<script>");
            assertThat(page.select("script:not([src]):not([type])")).isEmpty();
            assertThat(page.select("meta[property=og:title]").attr("content")).contains("<script>alert(1)</script>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/landmarks",
                "/provinces",
                "/landmarks/" + Examples.LANDMARK,
                "/en/landmarks/" + Examples.LANDMARK,
                "/news/" + PublicSite.BARE
            })
    void aSharedPageHasACardWithAPictureThatIsThere(String path) {
        Document page = page(path);
        boolean english = path.startsWith("/en");
        assertThat(og(page, "title")).isEqualTo(page.title());
        assertThat(og(page, "description"))
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(og(page, "url")).isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(og(page, "type")).isEqualTo(path.matches(".*/[0-9a-f-]{36}") ? "article" : "website");
        assertThat(og(page, "locale")).isEqualTo(english ? "en_GB" : "th_TH");
        assertThat(og(page, "locale:alternate")).isEqualTo(english ? "th_TH" : "en_GB");
        assertThat(og(page, "site_name")).isNotBlank();
        assertThat(og(page, "image:alt")).isNotBlank();
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        String picture = og(page, "image");
        assertThat(picture).startsWith(origin() + "/");
        var answer = site.get(picture.substring(origin().length()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(og(page, "image:type"));
    }

    private static String og(Document page, String name) {
        return page.select("meta[property=og:" + name + "]").attr("content");
    }

    @Test
    void thePictureOfPagesWithoutOneIsAsLargeAsItSays() throws Exception {
        Document page = page("/");
        String picture = og(page, "image");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(
                site.get(picture.substring(origin().length())).body()));
        assertThat(og(page, "image:width")).isEqualTo(String.valueOf(drawn.getWidth()));
        assertThat(og(page, "image:height")).isEqualTo(String.valueOf(drawn.getHeight()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/landmarks?province=50&page=1",
                "/en/provinces/48",
                "/lao/" + Examples.MAE_ON,
                "/search?q=%E0%B8%9C%E0%B9%89%E0%B8%B2&kind=product",
                "/provinces"
            })
    void theFeedsAndTheSearchThatAPageNamesAreThere(String path) {
        Document page = page(path);
        var links = page.select(
                "link[rel=alternate][type=application/atom+xml], link[rel=alternate][type=application/feed+json],"
                        + " link[rel=search]");
        assertThat(links).hasSize(path.equals("/") || path.equals("/provinces") ? 3 : 5);
        links.forEach(link -> {
            assertThat(link.attr("title")).isNotBlank();
            assertThat(site.get(link.attr("href")).statusCode())
                    .as(link.outerHtml())
                    .isEqualTo(200);
        });
    }
}
