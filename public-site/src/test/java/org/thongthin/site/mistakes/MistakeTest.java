package org.thongthin.site.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** A reader says what is wrong, without a script; cms-api gets it once, and nothing that was typed is lost. */
class MistakeTest {
    private static final String FORM = "/mistakes/" + Examples.LANDMARK;

    @TempDir
    Path data;

    private FakeCms cms;
    private RunningSite site;

    @BeforeEach
    void open() {
        cms = Examples.seed(FakeCms.start());
        site = start(Map.of());
        Until.it("the landmark shows", () -> site.shows(Examples.LANDMARK));
    }

    private RunningSite start(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "mistakes.retry-every",
                "200ms",
                "mistakes.most-of-one",
                "3",
                "mistakes.most-of-item",
                "5",
                "mistakes.most-waiting",
                "2",
                "site.trusted-proxies",
                "127.0.0.1"));
        settings.putAll(more);
        return RunningSite.start(cms, data, settings);
    }

    @AfterEach
    void close() {
        site.close();
        cms.close();
    }

    @Test
    void aReportGoesToCmsAndItsSenderIsThanked() throws Exception {
        String page = site.get("/landmarks/" + Examples.LANDMARK)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(Jsoup.parse(body(site.get(page))).select("main a[href=" + FORM + "]"))
                .hasSize(1);
        Document form = Jsoup.parse(body(site.get(FORM)));
        assertThat(form.select("form[method=post]").attr("action")).isEqualTo(FORM);
        HttpResponse<byte[]> sent = report("เบอร์โทร <b>ผิด</b> & \"เก่า\"", "reader@example.org", 1);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).hasValue(FORM + "/received");
        assertThat(Jsoup.parse(body(site.get(FORM + "/received"))).select("h1").text())
                .contains("ขอบคุณ");
        assertThat(cms.reported()).hasSize(1);
        assertThat(cms.reported().values().iterator().next())
                .contains("\"item\":\"" + Examples.LANDMARK + "\"")
                .contains("\"language\":\"th\"")
                .contains("เบอร์โทร <b>ผิด</b> & \\\"เก่า\\\"")
                .contains("\"replyTo\":\"reader@example.org\"")
                .contains("\"revision\":");
    }

    @Test
    void theEnglishFormSaysSoAndLeadsToAnEnglishPage() throws Exception {
        HttpResponse<byte[]> sent = site.post("/en" + FORM, "text=wrong+number");
        assertThat(sent.headers().firstValue("Location")).hasValue("/en" + FORM + "/received");
        assertThat(cms.reported().values())
                .singleElement()
                .asString()
                .contains("\"language\":\"en\"")
                .doesNotContain("replyTo");
    }

    @Test
    void sentTwiceOnADayItIsOneReport() throws Exception {
        report("เบอร์โทรผิด", "", 1);
        report("เบอร์โทรผิด\r\n", "", 2);
        assertThat(cms.reported()).hasSize(1);
        site.clock().forward(Duration.ofDays(1));
        report("เบอร์โทรผิด", "", 1);
        assertThat(cms.reported()).hasSize(2);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
        HttpResponse<byte[]> refused = report("<script>alert(1)</script>", "no address\"", 1);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
        Document page = Jsoup.parse(body(refused));
        assertThat(page.select("#email-wrong").text()).contains("ยังไม่ถูกต้อง");
        assertThat(page.select("#email").attr("value")).isEqualTo("no address\"");
        assertThat(page.select("#text").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
        Document empty = Jsoup.parse(body(report(" \u200b\r\n", "a@example.org", 1)));
        assertThat(empty.select("#text-wrong").text()).isNotEmpty();
        assertThat(empty.select("#email").attr("value")).isEqualTo("a@example.org");
        Document tooLong = Jsoup.parse(body(report("ก".repeat(2001), "", 1)));
        assertThat(tooLong.select("#text-wrong").text()).contains("2000");
        assertThat(report("ก".repeat(2000), "", 1).statusCode()).isEqualTo(303);
        assertThat(cms.reported()).hasSize(1);
    }

    @Test
    void aProgramThatFillsInEveryFieldIsToldAndNotTaken() throws Exception {
        HttpResponse<byte[]> refused = site.post(FORM, "text=a&email=a%40b.th&more=https%3A%2F%2Fspam.example");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(body(refused)).select("#more-wrong")).hasSize(1);
        assertThat(cms.reported()).isEmpty();
    }

    @Test
    void whatAnotherSiteHasItsVisitorsSendIsNotTaken() throws Exception {
        for (String[] from : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Origin", "null"})) {
            HttpResponse<byte[]> refused = site.post(FORM, "text=kept", from);
            assertThat(refused.statusCode()).as(from[1]).isEqualTo(403);
            assertThat(Jsoup.parse(body(refused)).select("#text").text()).isEqualTo("kept");
        }
        assertThat(cms.reported()).isEmpty();
        String own = site.url().toString().replaceAll("/$", "");
        assertThat(site.post(FORM, "text=ours", "Origin", own, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aNetworkAndAnItemHaveEnoughForADay() throws Exception {
        for (int i = 1; i <= 3; i++) {
            assertThat(report("เรื่องที่ " + i, "", 7).statusCode()).isEqualTo(303);
        }
        HttpResponse<byte[]> enough = report("เรื่องที่ 4", "a@example.org", 7);
        assertThat(enough.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(enough.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 86_401L);
        assertThat(Jsoup.parse(body(enough)).select("#text").text()).isEqualTo("เรื่องที่ 4");
        assertThat(report("เรื่องที่ 5", "", 8).statusCode()).isEqualTo(303);
        assertThat(report("เรื่องที่ 6", "", 8).statusCode()).isEqualTo(303);
        assertThat(report("เรื่องที่ 7", "", 9).statusCode()).isEqualTo(429);
        assertThat(site.post("/mistakes/" + Examples.NEWS, "text=another").statusCode())
                .isEqualTo(303);
        site.clock().forward(Duration.ofDays(1));
        assertThat(report("เรื่องที่ 4", "", 7).statusCode()).isEqualTo(303);
    }

    @Test
    void whileCmsIsAwayAReportWaitsOnDiskAndIsDeliveredOnce() throws Exception {
        cms.goAway();
        HttpResponse<byte[]> sent = report("เบอร์โทรผิด", "reader@example.org", 1);
        assertThat(sent.headers().firstValue("Location")).hasValue(FORM + "/received?later=true");
        assertThat(body(site.get(FORM + "/received?later=true"))).contains("เก็บเรื่องของคุณไว้แล้ว");
        assertThat(waiting()).hasSize(1);
        report("เบอร์โทรผิด", "reader@example.org", 2);
        assertThat(waiting()).hasSize(1);
        site.close();
        site = start(Map.of());
        assertThat(cms.reported()).isEmpty();
        cms.comeBack();
        Until.it("it is delivered", () -> !cms.reported().isEmpty() && waiting().isEmpty());
        assertThat(cms.reported().values()).singleElement().asString().contains("reader@example.org");
    }

    @Test
    void whereNoMoreMayWaitTheReaderIsToldAndKeepsTheWords() throws Exception {
        cms.answerMistakesWith(503);
        report("หนึ่ง", "", 1);
        report("สอง", "", 1);
        HttpResponse<byte[]> full = report("สาม", "", 1);
        assertThat(full.statusCode()).isEqualTo(503);
        assertThat(full.headers().firstValue("Retry-After")).isPresent();
        assertThat(Jsoup.parse(body(full)).select("#text").text()).isEqualTo("สาม");
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void whatCmsWillNeverTakeIsNotTriedForEver() throws Exception {
        cms.answerMistakesWith(503);
        report("หนึ่ง", "", 1);
        cms.answerMistakesWith(422);
        Until.it("it is given up", () -> waiting().isEmpty());
        HttpResponse<byte[]> gone = report("สอง", "", 1);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(body(gone)).select("#text").text()).isEqualTo("สอง");
    }

    @Test
    void whatIsNotPublicHasNoForm() throws Exception {
        cms.remove("item", Examples.LANDMARK);
        Until.it("it is gone", () -> !site.shows(Examples.LANDMARK));
        assertThat(site.get(FORM).statusCode()).isEqualTo(404);
        assertThat(site.get(FORM + "/received").statusCode()).isEqualTo(404);
        assertThat(report("ก", "", 1).statusCode()).isEqualTo(404);
        assertThat(cms.reported()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "=", "&&&", "%", "%zz=%zz", "text=%E0%B8", "text=a&text=b", "text", "\0=\0", "more[]=1"})
    void whateverIsSentIsNoErrorOfOurs(String form) throws Exception {
        assertThat(site.post(FORM, form).statusCode()).isLessThan(500);
    }

    @Test
    void aBodyOfMegabytesIsRefused() throws Exception {
        assertThat(site.post(FORM, "text=" + "a".repeat(70_000)).statusCode()).isEqualTo(413);
        assertThat(cms.reported()).isEmpty();
    }

    private HttpResponse<byte[]> report(String text, String email, int visitor) throws Exception {
        String form = "text=" + encoded(text) + "&email=" + encoded(email) + "&more=";
        return site.post(FORM, form, "X-Forwarded-For", "203.0.113." + visitor);
    }

    private List<Path> waiting() {
        Path folder = data.resolve("waiting-reports");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
