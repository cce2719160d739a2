package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;

/** The department sees what people look for; an administrator mends by synonyms what they look for in vain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSearchesTest {
    private static final String SEARCHES = "/desk/searches";
    private static final String SYNONYMS = "/desk/synonyms";

    private DeskServer desk;
    private DeskVisit administrator;
    private DeskVisit moderator;

    @BeforeAll
    void open() {
        desk = DeskServer.start(Map.of("preview.public-site", "https://www.example.go.th"));
        administrator = desk.as("administrator");
        moderator = desk.as("moderator");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void asked() {
        desk.cms().execute("delete from synonym");
        desk.cms().execute("delete from query_count");
        desk.cms().execute("""
                insert into query_count (day, counter, key, text, asked, unanswered)
                select (now() at time zone 'Asia/Bangkok')::date, gen_random_uuid(), key, text, asked, unanswered
                from (values ('ตลาดน้ำ', 'ตลาดน้ำ', 12, 0), ('<b>a&b</b>', '<b>a&b</b>', 9, 8)) q (key, text, asked, unanswered)""");
    }

    @Test
    void theDepartmentReadsWhatPeopleLookFor() {
        Document page = moderator.read(SEARCHES);
        assertThat(page.select("tbody th").eachText()).containsExactly("ตลาดน้ำ", "<b>a&b</b>");
        assertThat(page.select("tbody a[target=_blank]").eachAttr("href"))
                .contains("https://www.example.go.th/search?q=%3Cb%3Ea%26b%3C%2Fb%3E");
        assertThat(page.select("tbody form, a[href^=/desk/synonyms]")).isEmpty();
        assertThat(moderator
                        .read(SEARCHES + "?unanswered=true")
                        .select("tbody th")
                        .eachText())
                .containsExactly("<b>a&b</b>");
        assertThat(moderator.read(SEARCHES + "?period=day&day=2563-01-01").select(".empty"))
                .hasSize(1);
        assertThat(moderator
                        .get(page.select(".exports a[href$=csv]").attr("href"))
                        .body())
                .contains("ตลาดน้ำ,12,0");
        assertThat(moderator.read("/desk").select("nav a[href=" + SEARCHES + "]"))
                .hasSize(1);
        for (String who : List.of("editor", "province")) {
            assertThat(desk.as(who).get(SEARCHES).status()).as(who).isEqualTo(403);
            assertThat(desk.as(who).get(SEARCHES + ".csv").status()).as(who).isEqualTo(403);
            assertThat(desk.as(who).read("/desk").select("nav a[href=" + SEARCHES + "]"))
                    .isEmpty();
        }
    }

    @Test
    void fromAnUnansweredQueryASynonymIsMade() {
        Element link = Objects.requireNonNull(administrator
                .read(SEARCHES + "?unanswered=true")
                .select("a[href^=/desk/synonyms/new]")
                .first());
        Document blank = administrator.read(link.attr("href"));
        assertThat(blank.select("#words").text()).isEqualTo("<b>a&b</b>");
        assertThat(blank.select("a[href*=misspelt]").attr("href")).contains("a%26b");
        HttpExchange.Answer made =
                administrator.post(SYNONYMS, Map.of("kind", "equal", "words", "<b>a&b</b>\r\n\r\nเอแอนด์บี "));
        assertThat(made.status()).isEqualTo(303);
        Document list = administrator.read(made.header("location"));
        assertThat(list.select("[role=status]").text()).contains("ในไม่กี่วินาที");
        assertThat(list.select("tbody th").text()).isEqualTo("<b>a&b</b> · เอแอนด์บี");
        assertThat(administrator.read(SYNONYMS + "?q=xyz").select(".empty")).hasSize(1);
        assertThat(administrator.read(SYNONYMS + "?q=A%26B").select("tbody tr")).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        administrator.post(SYNONYMS, Map.of("kind", "equal", "words", "วัด\ntemple"));
        HttpExchange.Answer refused = administrator.post(
                SYNONYMS, Map.of("kind", "misspelt", "from", "วัด", "words", "วัดวา\n" + "ก".repeat(61)));
        assertThat(refused.status()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#from-error").text()).contains("“วัด” อยู่ในชุดอื่นแล้ว");
        assertThat(page.select("#words-error p").eachText()).containsExactly("บรรทัดที่ 2: ยาวได้ไม่เกิน 60 ตัวอักษร");
        assertThat(page.select("#words").text()).startsWith("วัดวา");
        assertThat(page.select("#from").attr("value")).isEqualTo("วัด");
    }

    @Test
    void whoComesLateIsToldAndKeepsWhatTheyTyped() {
        administrator.post(SYNONYMS, Map.of("kind", "equal", "words", "วัด\ntemple"));
        String path = administrator.read(SYNONYMS).select("tbody a").attr("href");
        Map<String, String> mine = Map.of("kind", "equal", "words", "วัด\nwat", "version", "0", "do", "save");
        assertThat(administrator.post(path, mine).status()).isEqualTo(303);
        HttpExchange.Answer late =
                administrator.post(path, Map.of("kind", "equal", "words", "วัด\nอาราม", "version", "0", "do", "save"));
        assertThat(late.status()).isEqualTo(412);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("[role=alert]").text()).contains("มีผู้แก้ชุดนี้ก่อน");
        assertThat(page.select("#words").text()).contains("อาราม");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
        HttpExchange.Answer removed =
                administrator.post(path, Map.of("kind", "equal", "words", "", "version", "1", "do", "remove"));
        assertThat(removed.header("location")).contains("synonym-removed");
        assertThat(administrator.read(SYNONYMS).select("tbody tr")).isEmpty();
    }

    @Test
    void onlyAnAdministratorChoosesWhatIsOfferedAndWhatMeansTheSame() {
        assertThat(moderator.get(SYNONYMS).status()).isEqualTo(403);
        Map<String, String> withhold = Map.of("key", "ตลาดน้ำ", "do", "withhold");
        assertThat(moderator.post(SEARCHES + "/offers", withhold).status()).isEqualTo(403);
        assertThat(administrator.post(SEARCHES + "/offers", withhold).status()).isEqualTo(303);
        assertThat(administrator.read(SEARCHES).select("button[value=offer]")).hasSize(1);
        administrator.post(SEARCHES + "/offers", Map.of("key", "ตลาดน้ำ", "do", "offer"));
        assertThat(administrator.read(SEARCHES).select("button[value=offer]")).isEmpty();
    }
}
