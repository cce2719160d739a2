package org.thongthin.cms.searches;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.SettableClock;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** public-site tells what was looked for, the department reads it, and after 90 days nobody knows it any more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCountsOverHttpTest {
    private static final String PATH = "/api/v1/query-counts";
    private static final String SERVICE = "a-service-token-for-counts-0123456789";
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    private CmsServer server;
    private String moderator = "";
    private String administrator = "";

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("cms.accounts.service-token", SERVICE, "test.clock", true));
        TestPeople.editor(server, "editor");
        TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        moderator = TestPeople.token(server, "moderator");
        administrator = TestPeople.token(server, "administrator");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void nothing() {
        server.execute("delete from query_count");
        server.execute("delete from query_day");
        server.execute("delete from query_not_offered");
        server.execute("update popular_queries set queries = '[]'");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(server.bean(SettableClock.class).instant(), ZoneId.of("Asia/Bangkok"));
    }

    @Test
    void whatIsToldAgainCountsOnceAndWhatArrivesLateChangesNothing() {
        String first = told(40, 9, query("ตลาดน้ำ", 6, 1));
        String second = told(50, 9, query("ตลาดน้ำ", 8, 2), query("ดอกบัว", 5, 5));
        for (String body : List.of(first, second, second, first)) {
            assertThat(tell(today(), ONE, body).status()).isEqualTo(204);
        }
        JsonNode page = list("");
        assertThat(page.path("asked").asLong()).isEqualTo(50);
        assertThat(page.path("unanswered").asLong()).isEqualTo(9);
        assertThat(lines(page)).containsExactly("ตลาดน้ำ 8 2", "ดอกบัว 5 5");
        assertThat(lines(list("?unanswered=true"))).containsExactly("ดอกบัว 5 5", "ตลาดน้ำ 8 2");
    }

    @Test
    void severalSitesAndDaysAddUp() {
        tell(today(), ONE, told(10, 0, query("ตลาดน้ำ", 6, 0)));
        tell(
                today(),
                OTHER,
                told(10, 2, "{\"key\": \"ตลาดน้ำ\", \"text\": \"ตลาด น้ำ\", \"asked\": 9, \"unanswered\": 2}"));
        tell(today().minusDays(1), ONE, told(7, 7, query("ดอกบัว", 7, 7)));
        tell(today().minusDays(8), ONE, told(5, 0, query("ดอกบัว", 5, 0)));
        assertThat(lines(list("?period=day"))).containsExactly("ตลาด น้ำ 15 2");
        assertThat(lines(list("?period=day&day=" + today().minusDays(1)))).containsExactly("ดอกบัว 7 7");
        assertThat(lines(list("?period=week"))).containsExactly("ตลาด น้ำ 15 2", "ดอกบัว 7 7");
        assertThat(lines(list("?period=all"))).containsExactly("ตลาด น้ำ 15 2", "ดอกบัว 12 7");
        assertThat(list("?period=all&size=1&page=2").path("queries")).hasSize(1);
        assertThat(list("?period=all&size=1&page=2").path("total").asLong()).isEqualTo(2);
        assertThat(list("").path("first").asText())
                .isEqualTo(today().minusDays(6).toString());
    }

    @Test
    void whatFewerThanFiveAskedIsNotTakenAtAll() {
        HttpExchange.Answer refused = tell(today(), ONE, told(9, 0, query("ตลาดน้ำ", 5, 0), query("คนเดียว", 4, 0)));
        assertThat(fault(refused)).isEqualTo("/queries/1/asked too-small");
        assertThat(list("").path("queries")).isEmpty();
        assertThat(server.query("select count(*) from query_day")).isEqualTo("0");
    }

    @Test
    void whatCanNotBeTrueIsRefused() {
        assertThat(fault(tell(today().plusDays(2), ONE, told(0, 0)))).isEqualTo("/day out-of-range");
        assertThat(fault(tell(today().minusDays(90), ONE, told(0, 0)))).isEqualTo("/day out-of-range");
        assertThat(fault(tell(today(), ONE, told(1, 2)))).isEqualTo("/unanswered out-of-range");
        assertThat(fault(tell(today(), ONE, told(9, 0, query("a1", 5, 6)))))
                .isEqualTo("/queries/0/unanswered out-of-range");
        assertThat(fault(tell(today(), ONE, told(9, 0, query("a1", 5, 0), query("a1", 6, 0)))))
                .isEqualTo("/queries/1/key duplicate");
        assertThat(fault(tell(today(), ONE, told(9, 0, query("", 5, 0))))).isEqualTo("/queries/0/key required");
        assertThat(fault(tell(today(), ONE, told(9, 0, query("ก".repeat(201), 5, 0)))))
                .isEqualTo("/queries/0/key too-long");
        assertThat(fault(tell(today(), ONE, "{\"asked\": 1}"))).isEqualTo("/unanswered required");
        String many = IntStream.rangeClosed(0, DayTold.MOST)
                .mapToObj(n -> query("q" + n, 5, 0))
                .collect(Collectors.joining(","));
        assertThat(fault(tell(today(), ONE, told(9, 0, many)))).isEqualTo("/queries too-many");
        assertThat(put("/not-a-day/" + ONE, told(0, 0)).status()).isEqualTo(404);
        assertThat(get(moderator, PATH + "?period=year").status()).isEqualTo(422);
        assertThat(get(moderator, PATH + "?day=yesterday").status()).isEqualTo(422);
    }

    @Test
    void theDepartmentReadsAndPublicSiteTellsAndNobodyElse() {
        assertThat(get(moderator, PATH).status()).isEqualTo(200);
        assertThat(get(administrator, PATH + ".csv").status()).isEqualTo(200);
        String editor = TestPeople.token(server, "editor");
        assertThat(get(editor, PATH).status()).isEqualTo(403);
        assertThat(get(editor, PATH + ".xlsx").status()).isEqualTo(403);
        assertThat(get(SERVICE, PATH).status()).isEqualTo(403);
        assertThat(HttpExchange.get(server.uri(), PATH).send().status()).isEqualTo(401);
        assertThat(put(moderator, "/" + today() + "/" + ONE, told(0, 0)).status())
                .isEqualTo(403);
    }

    @Test
    void theListIsASheetToo() {
        tell(today(), ONE, told(9, 0, query("=1+1", 9, 3)));
        String csv = get(moderator, PATH + ".csv?unanswered=true").body();
        assertThat(csv).contains("'=1+1,9,3");
        String last = server.query(
                "select detail::text from audit where action = 'list.export' and subject_id = 'searches' order by id desc");
        assertThat(last).contains("\"rows\": 1", "unanswered");
    }

    @Test
    void afterNinetyDaysNothingIsKept() {
        tell(today(), ONE, told(9, 0, query("ตลาดน้ำ", 9, 3)));
        tell(today().minusDays(89), ONE, told(9, 0, query("ดอกบัว", 9, 3)));
        QueryCounts counts = server.bean(QueryCounts.class);
        assertThat(counts.forget()).isZero();
        server.execute("update query_count set day = day - 1");
        server.execute("update query_day set day = day - 1");
        assertThat(counts.forget()).isEqualTo(2);
        assertThat(server.query("select string_agg(key, ' ') from query_count")).isEqualTo("ตลาดน้ำ");
        assertThat(server.query("select count(*) from query_day")).isEqualTo("1");
    }

    @Test
    void popularQueriesGoOutWithTheFeedOnceTheyChange() {
        tell(today(), ONE, told(40, 9, query("ตลาดน้ำ", 20, 2), query("ดอกบัว", 9, 5), query("หาไม่เจอ", 9, 9)));
        tell(today().minusDays(3), OTHER, told(40, 9, query("ตลาดน้ำ", 6, 0), query("ทีละน้อย", 7, 3)));
        tell(today(), OTHER, told(40, 9, query("ทีละน้อย", 7, 3)));
        PopularQueries popular = server.bean(PopularQueries.class);
        long before = seq();
        popular.renew();
        popular.renew();
        assertThat(seq()).isEqualTo(before + 1);
        assertThat(popular()).isEqualTo("[{\"id\":\"ตลาดน้ำ\",\"text\":\"ตลาดน้ำ\",\"count\":24}]");
        assertThat(get(SERVICE, "/api/v1/changes/snapshot").body())
                .contains("\"popular-queries\",\"data\":{\"queries\":[{");
    }

    @Test
    void whatAnAdministratorDoesNotWantOfferedIsNot() {
        tell(today(), ONE, told(40, 9, query("ตลาดน้ำ", 20, 2)));
        server.bean(PopularQueries.class).renew();
        long before = seq();
        String withhold = "{\"key\": \"ตลาดน้ำ\", \"offered\": false}";
        assertThat(put(moderator, "/offers", withhold).status()).isEqualTo(403);
        assertThat(put(administrator, "/offers", withhold).status()).isEqualTo(204);
        assertThat(put(administrator, "/offers", withhold).status()).isEqualTo(204);
        assertThat(seq()).isEqualTo(before + 1);
        assertThat(popular()).isEqualTo("[]");
        assertThat(list("").at("/queries/0/offered").asBoolean()).isFalse();
        assertThat(server.query("select count(*) from audit where action = 'query.withhold'"))
                .isEqualTo("1");
        assertThat(put(administrator, "/offers", "{\"key\": \"ตลาดน้ำ\", \"offered\": true}")
                        .status())
                .isEqualTo(204);
        assertThat(popular()).contains("ตลาดน้ำ");
        assertThat(fault(put(administrator, "/offers", "{\"key\": \"ตลาดน้ำ\"}")))
                .isEqualTo("/offered required");
        assertThat(fault(put(administrator, "/offers", "{\"offered\": true}"))).isEqualTo("/key required");
    }

    private long seq() {
        return Long.parseLong(String.valueOf(server.query("select seq from change_counter")));
    }

    private String popular() {
        long last = seq();
        String epoch = server.query("select epoch from change_counter");
        JsonNode changes = get(SERVICE, "/api/v1/changes?after=" + epoch + "." + (last - 1))
                .json();
        assertThat(changes.at("/changes/0/id").asText()).isEqualTo("popular-queries");
        JsonNode queries = changes.at("/changes/0/data/queries");
        List<String> written = new ArrayList<>();
        queries.forEach(each -> written.add("{\"id\":" + each.path("id") + ",\"text\":" + each.path("text")
                + ",\"count\":" + each.path("count") + "}"));
        return written.toString();
    }

    private static String told(long asked, long unanswered, String... queries) {
        return "{\"asked\": " + asked + ", \"unanswered\": " + unanswered + ", \"queries\": ["
                + String.join(",", queries) + "]}";
    }

    private static String query(String text, int asked, int unanswered) {
        return "{\"key\": \"%s\", \"text\": \"%s\", \"asked\": %d, \"unanswered\": %d}"
                .formatted(text, text, asked, unanswered);
    }

    private JsonNode list(String query) {
        return get(moderator, PATH + query).json();
    }

    private static List<String> lines(JsonNode page) {
        List<String> lines = new ArrayList<>();
        page.path("queries")
                .forEach(query -> lines.add(
                        query.path("text").asText() + " " + query.path("asked") + " " + query.path("unanswered")));
        return lines;
    }

    private static String fault(HttpExchange.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        JsonNode error = answer.json().at("/errors/0");
        return error.path("pointer").asText() + " " + error.path("code").asText();
    }

    private HttpExchange.Answer tell(LocalDate day, UUID counter, String body) {
        return put("/" + day + "/" + counter, body);
    }

    private HttpExchange.Answer put(String path, String body) {
        return put(SERVICE, path, body);
    }

    private HttpExchange.Answer put(String token, String path, String body) {
        return HttpExchange.putJson(server.uri(), PATH + path, body)
                .bearer(token)
                .send();
    }

    private HttpExchange.Answer get(String token, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token).send();
    }
}
