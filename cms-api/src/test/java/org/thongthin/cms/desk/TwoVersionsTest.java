package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.Revision;

/** Two editors write one item at once: both versions are shown, and one chooses field by field. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoVersionsTest {
    private DeskServer desk;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static String edit(Item item) {
        return "/desk/items/" + item.id() + "/edit";
    }

    private static String merge(Item item) {
        return "/desk/items/" + item.id() + "/merge";
    }

    private static List<DeskVisit.Field> opened(DeskVisit visit, Item item) {
        return DeskVisit.fields(visit.read(edit(item)), "form.form");
    }

    private static List<DeskVisit.Field> changed(List<DeskVisit.Field> fields, Map<String, String> texts) {
        List<DeskVisit.Field> result = fields;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            result = DeskVisit.with(result, text.getKey(), text.getValue());
        }
        return result;
    }

    /** The page that the editor gets who saves after the colleague did. */
    private Document late(Item item, Map<String, String> theirs, Map<String, String> mine) {
        DeskVisit editor = desk.as("editor");
        DeskVisit colleague = desk.as("colleague");
        List<DeskVisit.Field> base = opened(editor, item);
        assertThat(colleague
                        .post(edit(item), changed(opened(colleague, item), theirs))
                        .status())
                .isEqualTo(303);
        HttpExchange.Answer late = editor.post(edit(item), changed(base, mine));
        assertThat(late.status()).as(late.body()).isEqualTo(412);
        return Jsoup.parse(late.body());
    }

    private static String suggested(Document page, String unit) {
        return page.select("input[type=radio][name=take:" + unit + "][checked]").val();
    }

    @Test
    void whatOnlyOneSideWroteIsSuggestedAndEachFieldIsChosenByItself() {
        Item item = desk.draft("news");
        Document page = late(
                item,
                Map.of("/title", "หัวข้อของเขา", "/summary", "เรื่องย่อของเขา"),
                Map.of("/title", "หัวข้อของฉัน", "/body", "เนื้อหาของฉัน"));
        assertThat(page.select("[role=alert]").text()).contains("นาย colleague");
        assertThat(page.select("fieldset.choice")).hasSize(3);
        assertThat(suggested(page, "/summary")).isEqualTo("theirs");
        assertThat(suggested(page, "/body")).isEqualTo("mine");
        assertThat(suggested(page, "/title")).isEqualTo("mine");
        assertThat(page.select("fieldset.choice:has(.changed) legend").text()).contains("ชื่อเรื่อง");
        List<DeskVisit.Field> chosen = DeskVisit.with(DeskVisit.fields(page, "form.choosing"), "take:/title", "theirs");
        assertThat(desk.as("editor").post(merge(item), chosen).header("Location"))
                .endsWith("?done=saved");
        Revision now = desk.now(item).newest();
        assertThat(now.title()).isEqualTo("หัวข้อของเขา");
        assertThat(now.summary()).isEqualTo("เรื่องย่อของเขา");
        assertThat(now.body()).contains("เนื้อหาของฉัน");
    }

    @Test
    void aFieldThatICleared() {
        Item item = desk.draft("news");
        Document page = late(item, Map.of("/title", "ของเขา"), Map.of("/summary", ""));
        assertThat(suggested(page, "/summary")).isEqualTo("mine");
        assertThat(suggested(page, "/title")).isEqualTo("theirs");
        desk.as("editor").post(merge(item), DeskVisit.fields(page, "form.choosing"));
        assertThat(desk.now(item).newest().summary()).isNull();
        assertThat(desk.now(item).newest().title()).isEqualTo("ของเขา");
    }

    @Test
    void aPointOnTheMapIsChosenWholeAndNamesStandForCodes() {
        Item item = desk.draft("landmark");
        Document page = late(
                item,
                Map.of("/location/lat", "17.1", "/location/lon", "104.1"),
                Map.of(
                        "/location/lat",
                        "17.2",
                        "/location/lon",
                        "104.2",
                        "/location/provinceCode",
                        "50",
                        "/location/districtCode",
                        "5023"));
        assertThat(page.select("input[name=take:/location/lat]")).hasSize(2);
        assertThat(page.select("input[name=take:/location/lon]")).isEmpty();
        assertThat(page.select("fieldset.choice").text()).contains("พิกัด", "17.1, 104.1", "จ.เชียงใหม่");
        desk.as("editor")
                .post(
                        merge(item),
                        DeskVisit.with(DeskVisit.fields(page, "form.choosing"), "take:/location/lat", "theirs"));
        Revision now = desk.now(item).newest();
        assertThat(now.lat()).isEqualTo(17.1);
        assertThat(now.lon()).isEqualTo(104.1);
        assertThat(now.provinceCode()).isEqualTo("50");
    }

    @Test
    void rowsAreChosenAsOneList() {
        Item item = desk.draft("story");
        Document page = late(
                item,
                Map.of("/details/supporters/0/organisation", "ของเขา"),
                Map.of(
                        "/details/supporters/0/organisation",
                        "ของฉัน",
                        "/details/supporters/5/organisation",
                        "อีกแห่ง"));
        assertThat(page.select("fieldset.choice")).hasSize(1);
        assertThat(page.select("fieldset.choice").text()).contains("ของเขา", "ของฉัน", "อีกแห่ง");
        desk.as("editor")
                .post(
                        merge(item),
                        DeskVisit.with(DeskVisit.fields(page, "form.choosing"), "take:/details/supporters", "theirs"));
        assertThat(desk.now(item).newest().details()).contains("ของเขา").doesNotContain("ของฉัน", "อีกแห่ง");
    }

    @Test
    void whoChoosesTooLateChoosesAgain() {
        Item item = desk.draft("news");
        Document page = late(item, Map.of("/title", "ของเขา"), Map.of("/title", "ของฉัน"));
        DeskVisit colleague = desk.as("colleague");
        colleague.post(edit(item), DeskVisit.with(opened(colleague, item), "/title", "ของเขาอีกครั้ง"));
        HttpExchange.Answer again = desk.as("editor").post(merge(item), DeskVisit.fields(page, "form.choosing"));
        assertThat(again.status()).isEqualTo(412);
        assertThat(again.body()).contains("ของเขาอีกครั้ง", "ของฉัน");
        assertThat(desk.now(item).newest().title()).isEqualTo("ของเขาอีกครั้ง");
    }

    @Test
    void oneCanGoOnWritingInTheFormInstead() {
        Item item = desk.draft("news");
        Document page =
                late(item, Map.of("/summary", "เรื่องย่อของเขา", "/title", "ของเขา"), Map.of("/title", "ของฉัน"));
        DeskVisit editor = desk.as("editor");
        HttpExchange.Answer opened =
                editor.post(merge(item), DeskVisit.with(DeskVisit.fields(page, "form.choosing"), "do", "form"));
        Document form = Jsoup.parse(opened.body());
        assertThat(opened.status()).isEqualTo(200);
        assertThat(form.select("#f-title").val()).isEqualTo("ของฉัน");
        assertThat(form.select("#f-summary").text()).isEqualTo("เรื่องย่อของเขา");
        assertThat(desk.now(item).newest().title()).isEqualTo("ของเขา");
        assertThat(editor.post(edit(item), DeskVisit.fields(form, "form.form")).status())
                .isEqualTo(303);
        assertThat(desk.now(item).newest().title()).isEqualTo("ของฉัน");
    }

    @Test
    void whatCanNoLongerBeEditedIsStillThereToCopyAndToTryAgain() {
        Item item = desk.illustrated("news");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> base = opened(editor, item);
        DeskVisit colleague = desk.as("colleague");
        String own = "/desk/items/" + item.id();
        colleague.post(own + "/submission", DeskVisit.fields(colleague.read(own), "form[action$=submission]"));
        HttpExchange.Answer late = editor.post(edit(item), DeskVisit.with(base, "/title", "พิมพ์ไว้แล้ว"));
        assertThat(late.status()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select(".choice").text()).contains("พิมพ์ไว้แล้ว");
        assertThat(page.select("input[type=radio]")).isEmpty();
        List<DeskVisit.Field> kept = DeskVisit.fields(page, "form.choosing");
        HttpExchange.Answer stillClosed = editor.post(edit(item), kept);
        assertThat(stillClosed.status()).isEqualTo(409);
        assertThat(stillClosed.body()).contains("พิมพ์ไว้แล้ว");
        colleague.post(own + "/withdrawal", DeskVisit.fields(colleague.read(own), "form[action$=withdrawal]"));
        assertThat(editor.post(edit(item), kept).status()).isEqualTo(303);
        assertThat(desk.now(item).newest().title()).isEqualTo("พิมพ์ไว้แล้ว");
    }

    @Test
    void hostileTextStaysTextOnBothSides() {
        String hostile = "\"><script>alert(1)</script>{{ 7*7 }}";
        Item item = desk.draft(Newsroom.example("news"));
        Document page = late(item, Map.of("/title", hostile + "เขา"), Map.of("/title", hostile + "ฉัน"));
        assertThat(page.select("script:not([src^=/desk/assets/])")).isEmpty();
        assertThat(page.select("input[name=/title]").val()).isEqualTo(hostile + "ฉัน");
        assertThat(page.select(".choice .words").eachText()).containsExactly(hostile + "เขา", hostile + "ฉัน");
    }

    @Test
    void aBaseThatIsNoneOnlyCostsTheSuggestion() {
        Item item = desk.draft("news");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> base = opened(editor, item);
        DeskVisit colleague = desk.as("colleague");
        colleague.post(edit(item), DeskVisit.with(opened(colleague, item), "/summary", "ของเขา"));
        for (String forged : List.of("", "of", "of /title", "x".repeat(30_000), "of =1 =2", "of /title=zz")) {
            HttpExchange.Answer late = editor.post(edit(item), DeskVisit.with(base, "base", forged));
            assertThat(late.status()).as(forged).isEqualTo(412);
        }
        assertThat(desk.now(item).newest().summary()).isEqualTo("ของเขา");
    }
}
