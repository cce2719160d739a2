package org.thongthin.site.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** What visitors ask at a running site, and what cms-api is told of it. */
class LearningTest {
    @TempDir
    Path data;

    private FakeCms cms;
    private RunningSite site;

    @BeforeEach
    void open() {
        cms = Examples.seed(FakeCms.start());
        site = start();
    }

    private RunningSite start() {
        Map<String, Object> settings = Map.of("learning.every", "1h", "site.trusted-proxies", "127.0.0.1");
        return RunningSite.start(cms, data, settings).upToDate(cms);
    }

    @AfterEach
    void close() {
        site.close();
        cms.close();
    }

    @Test
    void fiveVisitorsAreToldAndTellingAgainSaysTheSame() throws Exception {
        for (int visitor = 1; visitor <= 5; visitor++) {
            ask("/search?q=", "Mae Kampong", visitor);
            ask("/api/search?q=", "mae  kampong", visitor);
            ask("/api/search?q=", "xqzvwkq", visitor);
            ask("/search?kind=news&q=", "กรองแล้วไม่พบ", visitor);
        }
        for (int visitor = 1; visitor <= 4; visitor++) {
            ask("/search?q=", "สี่คนเท่านั้น", visitor);
        }
        ask("/search?q=", "0812345678", 1);
        deliver();
        assertThat(cms.counted()).hasSize(1);
        String body = cms.counted().values().iterator().next();
        assertThat(body)
                .contains("\"key\":\"mae kampong\",\"text\":\"Mae Kampong\",\"asked\":5,\"unanswered\":0")
                .contains("\"text\":\"xqzvwkq\",\"asked\":5,\"unanswered\":5")
                .contains("\"text\":\"กรองแล้วไม่พบ\",\"asked\":5,\"unanswered\":0")
                .doesNotContain("สี่คน", "0812345678", "203.0.113");
        assertThat(body).startsWith("{\"asked\":19,\"unanswered\":");
        long told = cms.asked("/api/v1/query-counts");
        deliver();
        assertThat(cms.asked("/api/v1/query-counts")).isEqualTo(told);
        ask("/search?q=", "Mae Kampong", 6);
        deliver();
        assertThat(cms.counted()).hasSize(1);
        assertThat(cms.counted().values().iterator().next()).contains("\"asked\":6,");
    }

    @Test
    void neitherPagesReadOnNorMachinesNorHeadsAreVisitors() throws Exception {
        for (int visitor = 1; visitor <= 5; visitor++) {
            String query = "/api/search?q=" + encoded("ลอยกระทง");
            site.get(query + "&size=1&page=2", "X-Forwarded-For", "203.0.113." + visitor);
            site.get(query, "X-Forwarded-For", "203.0.113." + visitor, "User-Agent", "Mozilla/5.0 (Examplebot/2.1)");
            site.send("HEAD", query, "X-Forwarded-For", "203.0.113." + visitor);
            site.get(query, "X-Forwarded-For", "203.0.113." + visitor + ", 203.0.113.99");
        }
        deliver();
        assertThat(cms.counted().values()).singleElement().asString().contains("\"asked\":1,", "\"queries\":[]");
    }

    @Test
    void whileCmsIsAwayItIsHeldAndTheDayBeforeToo() throws Exception {
        askedByFive("ลอยกระทง");
        cms.goAway();
        deliver();
        site.clock().forward(Duration.ofDays(1));
        askedByFive("บั้งไฟ");
        deliver();
        assertThat(cms.counted()).isEmpty();
        cms.comeBack();
        Until.it("both days are told", () -> {
            deliver();
            return cms.counted().size() == 2;
        });
        assertThat(List.copyOf(cms.counted().values()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("ลอยกระทง").doesNotContain("บั้งไฟ"),
                        second -> assertThat(second).contains("บั้งไฟ").doesNotContain("ลอยกระทง"));
    }

    @Test
    void daysThatCanNotBeToldForAWeekAreForgotten() throws Exception {
        cms.goAway();
        for (int day = 0; day < 10; day++) {
            askedByFive("วันที่ " + day);
            site.clock().forward(Duration.ofDays(1));
        }
        assertThat(site.bean(QueryCounting.class).untold()).hasSize(7);
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedForEver() throws Exception {
        askedByFive("ลอยกระทง");
        cms.refuseCounts(422);
        deliver();
        long told = cms.asked("/api/v1/query-counts");
        deliver();
        assertThat(cms.asked("/api/v1/query-counts")).isEqualTo(told);
    }

    @Test
    void aSiteThatEndsInOrderTellsFirstAndTheNextCountsUnderANameOfItsOwn() throws Exception {
        askedByFive("ลอยกระทง");
        site.close();
        assertThat(cms.counted()).hasSize(1);
        site = start();
        askedByFive("ลอยกระทง");
        deliver();
        assertThat(cms.counted()).hasSize(2);
    }

    @Test
    void popularQueriesAndSynonymsBecomeReferencesAndGoWithTheirSetting() {
        cms.put("setting", "popular-queries", """
                {"queries":[{"id":"ตลาดน้ำ","text":"ตลาดน้ำ","count":9},{"id":"บั้งไฟ","text":"บั้งไฟ","count":5}]}""");
        cms.put("setting", "synonyms", """
                {"synonyms":[{"id":"1","terms":["วัด","temple"]},{"id":"2","from":"วัฒ","to":["วัด"]}]}""");
        site.upToDate(cms);
        assertThat(site.model().referenceIds("popular-query")).containsExactly("ตลาดน้ำ", "บั้งไฟ");
        assertThat(site.model().reference("popular-query", "ตลาดน้ำ")).contains("\"count\":9");
        assertThat(site.model().referenceIds("synonym-group")).containsExactly("1", "2");
        cms.put("setting", "popular-queries", "{\"queries\":[{\"id\":\"บั้งไฟ\",\"text\":\"บั้งไฟ\",\"count\":7}]}");
        cms.put("setting", "synonyms", "{\"nonsense\":1}");
        site.upToDate(cms);
        assertThat(site.model().referenceIds("popular-query")).containsExactly("บั้งไฟ");
        assertThat(site.model().referenceIds("synonym-group")).containsExactly("1", "2");
        cms.remove("setting", "synonyms");
        site.upToDate(cms);
        assertThat(site.model().referenceIds("synonym-group")).isEmpty();
        cms.beginNewEpoch();
        Until.it("it is built anew", () -> cms.cursor().equals(site.model().cursor()));
        assertThat(site.model().referenceIds("popular-query")).containsExactly("บั้งไฟ");
    }

    private void askedByFive(String text) throws IOException, InterruptedException {
        for (int visitor = 1; visitor <= 5; visitor++) {
            ask("/api/search?q=", text, visitor);
        }
    }

    private void ask(String path, String text, int visitor) throws IOException, InterruptedException {
        assertThat(site.get(path + encoded(text), "X-Forwarded-For", "203.0.113." + visitor)
                        .statusCode())
                .isEqualTo(200);
    }

    private void deliver() throws InterruptedException {
        site.bean(CountsDelivery.class).deliver();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
