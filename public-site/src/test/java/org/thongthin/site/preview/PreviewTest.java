package org.thongthin.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {
    private static final String ADDRESS = "/desk/items/1/preview";
    private static final String SITE = "https://thongthin.example";

    private final HttpClient http = HttpClient.newHttpClient();
    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        http.close();
        site.close();
    }

    @Test
    void aPreviewIsThePublicPageWithLinksThatLeadOutAndARibbon() {
        Document preview = preview(Examples.landmark("บ้านแม่กำปอง"), "th");
        assertThat(preview.select(".ribbon strong").text()).isEqualTo("ตัวอย่าง");
        assertThat(preview.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
        assertThat(preview.select("script")).isEmpty();
        assertThat(preview.select(".brand").attr("href")).isEqualTo(SITE + "/");
        assertThat(preview.select(".find").attr("action")).isEqualTo(SITE + "/search");
        assertThat(preview.select(".quick a[href=#facts]")).hasSize(1);

        Document shown = site.page(site.address("landmarks", Examples.LANDMARK));
        assertThat(normal(preview)).isEqualTo(normal(shown));
    }

    private static String normal(Document page) {
        page.select(
                        ".ribbon, .mistake-link, script, meta[name=robots], link[rel=canonical], link[rel=alternate], link[rel=search],"
                                + " meta[property], meta[name^=twitter]")
                .remove();
        page.outputSettings().prettyPrint(false);
        return page.outerHtml()
                .replace(ADDRESS + "/media/", "/media/")
                .replace("\"" + SITE, "\"")
                .replace(" " + SITE, " ")
                .replaceAll("\\s*\n\\s*", "");
    }

    @Test
    void itsOwnPicturesAreWhereItStandsAndThoseOfItsNeighboursHere() {
        Document preview = preview(Examples.landmark("บ้านแม่กำปอง"), "th");
        assertThat(preview.select(".gallery img").attr("src"))
                .isEqualTo(ADDRESS + "/media/" + Examples.LANDMARK_PICTURE + "/640.jpg");
        assertThat(preview.select(".gallery source").attr("srcset"))
                .matches("(" + ADDRESS + "/media/[0-9a-f]+/\\d+\\.webp \\d+w(, )?){3}");
        assertThat(preview.select(".shelf-others img[src*=/media/]").eachAttr("src"))
                .filteredOn(picture -> !picture.contains(Examples.LANDMARK_PICTURE))
                .isNotEmpty()
                .allMatch(picture -> picture.startsWith(SITE + "/media/"));
        assertThat(preview.select("link[rel=stylesheet]").attr("href")).startsWith("/static/css/site.css?v=");
    }

    @Test
    void inEnglishTheTranslationIsShown() {
        Document preview = preview(Examples.landmark("บ้านแม่กำปอง"), "en");
        assertThat(preview.select("html").attr("lang")).isEqualTo("en");
        assertThat(preview.select("h1").text()).isEqualTo("Mae Kampong");
        assertThat(preview.select(".ribbon strong").text()).isEqualTo("Preview");
    }

    @Test
    void whatIsMissingStillIsNoObstacle() {
        Document preview = preview("""
                {"id":"018f2a6c-0000-7000-8000-00000000f001","kind":"product","ownerCode":"%s","slug":"-","title":null,
                 "details":{},"images":[]}""".formatted(Examples.MAE_ON), "th");
        assertThat(preview.select("h1").text()).isEqualTo("(ยังไม่มีชื่อเรื่อง)");
        assertThat(preview.select(".seal")).isEmpty();
    }

    @Test
    void nothingOfAPreviewStaysHere() {
        String secret = "018f2a6c-0000-7000-8000-00000000f002";
        String item = Examples.landmark("ความลับของหุบเขา").replace(Examples.LANDMARK, secret);
        assertThat(preview(item, "th").select("h1").text()).isEqualTo("ความลับของหุบเขา");
        assertThat(site.running().shows(secret)).isFalse();
        assertThat(site.running().finds("ความลับของหุบเขา")).isZero();
        assertThat(site.get("/landmarks/" + secret + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void theRibbonSaysUntilWhenALinkWorksAndHasNoWayBackForStrangers() {
        String order = order(Examples.landmark("ก"), "th")
                .replace("\"back\":\"/desk/items/1\"", "\"until\":\"2026-11-27T03:30:00Z\"");
        Document preview = Jsoup.parse(send(order, FakeCms.TOKEN).body());
        assertThat(preview.select(".ribbon").text())
                .contains("27 พฤศจิกายน 2569 เวลา 10.30 น.")
                .doesNotContain("กลับ");
        assertThat(preview.select(".ribbon a").eachAttr("href"))
                .containsExactly(ADDRESS + "?lang=th", ADDRESS + "?lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", FakeCms.TOKEN + "x"})
    void toWhomShowsNoTokenThereIsNothing(String token) {
        HttpResponse<String> answer = send(order(Examples.landmark("ก"), "th"), token);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("preview");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{}",
                "{\"item\":{},\"address\":\"/a\",\"site\":\"https://a\"}",
                "{\"item\":null,\"address\":\"/a\",\"site\":\"https://a\"}",
                "{\"item\":[],\"address\":\"/a\",\"site\":\"https://a\"}",
                "{\"item\":{\"id\":\"1\",\"kind\":\"news\",\"ownerCode\":\"1\"},\"address\":\"//evil\",\"site\":\"https://a\"}",
                "{\"item\":{\"id\":\"1\",\"kind\":\"news\",\"ownerCode\":\"1\"},\"address\":\"/a\",\"site\":\"javascript:a\"}"
            })
    void anOrderThatIsNoneIsRefused(String order) {
        assertThat(send(order, FakeCms.TOKEN).statusCode()).isBetween(400, 422);
    }

    @Test
    void anOrderBeyondAllBoundsIsRefused() {
        String endless = "ก".repeat(1_500_000);
        assertThat(send(order(Examples.landmark(endless), "th"), FakeCms.TOKEN).statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatCanNotBeDrawnIsAnErrorThatTellsNothingOfIt() {
        String item = Examples.story().replace("2026-08-12T01:00:00Z\",\"endsAt", "ถ้อยคำลับ\",\"endsAt");
        HttpResponse<String> answer = send(order(item, "th"), FakeCms.TOKEN);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("ถ้อยคำลับ");
    }

    private Document preview(String item, String language) {
        HttpResponse<String> answer = send(order(item, language), FakeCms.TOKEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        return Jsoup.parse(answer.body());
    }

    private static String order(String item, String language) {
        return """
                {"item":%s,"language":"%s","address":"%s","site":"%s","back":"/desk/items/1"}""".formatted(item, language, ADDRESS, SITE);
    }

    private HttpResponse<String> send(String body, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        site.running().url().resolve("/internal/preview"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
