package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
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
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.moderation.Verification;

/** What an item was, at the desk: revisions, differences, the way back, history; and why it is public or is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskRevisionsTest {
    private DeskServer desk;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void theListOffersTwoToCompareAndItsFormLeadsToTheirDifference() {
        Item item = rewritten();
        DeskVisit editor = desk.as("editor");
        String own = "/desk/items/" + item.id();
        Document list = editor.read(own + "/revisions");
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.select("tbody tr:last-child").text())
                .contains("นาย editor", "นาย moderator", "ฉบับที่ประชาชนเห็น");
        assertThat(list.select("input[name=a][checked]").val()).isEqualTo("1");
        assertThat(list.select("input[name=b][checked]").val()).isEqualTo("2");
        HttpExchange.Answer chosen = editor.get(own + "/revisions/diff?a=1&b=2");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo(own + "/revisions/1/diff/2");
        assertThat(editor.get(own + "/revisions/diff").header("Location")).isEqualTo(own + "/revisions");
        assertThat(editor.get(own + "/revisions/diff?a=x").status()).isLessThan(500);
        assertThat(editor.read(own).select("a[href$=/revisions]")).hasSize(1);
    }

    @Test
    void theDifferenceMarksWordsWithSignsThatAScreenReaderSays() {
        Item item = rewritten();
        Document page = desk.as("editor").read("/desk/items/" + item.id() + "/revisions/1/diff/2");
        assertThat(page.select(".inline del").eachText()).contains("(ตัดออก: เหนือ )");
        assertThat(page.select(".inline ins").eachText()).contains("(เพิ่ม: ใต้ )");
        assertThat(page.select(".pairs .was ins, .pairs .now del")).isEmpty();
        assertThat(page.select(".pairs .was").text()).contains("ตลาดน้ำบ้าน");
        assertThat(page.select(".notes").text())
                .contains("ทำเป็นตัวหนา: ทุกวัน")
                .contains("ใส่ลิงก์ที่ “แผนที่” ไปยัง https://map.example/")
                .contains("เปลี่ยนจากย่อหน้าเป็นหัวข้อ");
        assertThat(page.select(".differing h3").eachText()).contains("ชื่อเรื่อง", "เนื้อหา");
        assertThat(page.select(".pairs .now").text()).contains("(เพิ่ม: 21 ) พฤศจิกายน 2569");
        Document same = desk.as("editor").read("/desk/items/" + item.id() + "/revisions/2/diff/2");
        assertThat(same.select(".empty h2").text()).isEqualTo("สองฉบับนี้เหมือนกัน");
    }

    @Test
    void inEnglishTheSignsAreEnglish() {
        Item item = rewritten();
        String token = TestPeople.deskToken(desk.cms(), "moderator");
        HttpExchange.Answer answer = HttpExchange.get(desk.uri(), "/desk/items/" + item.id() + "/revisions/1/diff/2")
                .with("Cookie", "session=" + token + "; lang=en")
                .with("Accept", "text/html")
                .send();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".inline del .hide[lang=en]").text()).contains("(taken out:");
    }

    @Test
    void whatIsLaidOutDifferentlyWithoutAWordIsSaid() {
        ObjectNode joined =
                Newsroom.example("news").put("body", "<table><tbody><tr><td colspan=\"2\">ก</td></tr></tbody></table>");
        Item item = verified(joined);
        edit(item, joined.deepCopy().put("body", "<table><tbody><tr><td>ก</td></tr></tbody></table>"));
        Document page = desk.as("editor").read("/desk/items/" + item.id() + "/revisions/1/diff/2");
        assertThat(page.select(".difference > .notes").text()).contains("จัดวางต่างไป");
    }

    @Test
    void theReviewMarksTheWordsThatDifferFromWhatIsPublic() {
        Item item = rewritten();
        desk.cms()
                .bean(Submission.class)
                .submit(
                        desk.editor,
                        item.id(),
                        DeskServer.version(desk.now(item).item()));
        Document review = desk.as("moderator").read("/desk/review/" + item.id());
        assertThat(review.select(".compare .inline del").eachText()).contains("(ตัดออก: เหนือ )");
        assertThat(review.select(".compare .pairs .now ins").eachText()).contains("(เพิ่ม: ใต้ )");
    }

    @Test
    void hostileTextIsShownAsTextInEveryDifference() {
        Item item = verified(Newsroom.example("news").put("title", "เดิม <script>alert(1)</script>"));
        edit(item, Newsroom.example("news").put("title", "ใหม่ <script>alert(2)</script><img src=x onerror=alert(1)>"));
        DeskVisit editor = desk.as("editor");
        for (String path : List.of("/revisions", "/revisions/1", "/revisions/1/diff/2", "/history")) {
            Document page = editor.read("/desk/items/" + item.id() + path);
            assertThat(page.select("main script, main img[onerror]")).as(path).isEmpty();
        }
    }

    @Test
    void anOlderRevisionIsReadInFullAndGoneBackTo() {
        Item item = rewritten();
        String own = "/desk/items/" + item.id();
        DeskVisit editor = desk.as("editor");
        Document old = editor.read(own + "/revisions/1");
        assertThat(old.select("h1").text()).isEqualTo("ตลาดน้ำบ้านเหนือ");
        assertThat(old.select(".large figcaption").text()).contains("ท่าน้ำยามเช้า");
        assertThat(old.select("form[action$=restoration]").parents().text()).contains("แทนที่ร่าง");
        assertThat(editor.read(own + "/revisions/2").select("form[action$=restoration]"))
                .isEmpty();
        assertThat(desk.as("moderator").read(own + "/revisions/1").select("form[action$=restoration]"))
                .isEmpty();
        HttpExchange.Answer done =
                editor.post(own + "/revisions/1/restoration", DeskVisit.fields(old, "form[action$=restoration]"));
        assertThat(done.header("Location")).isEqualTo(own + "?done=revision-restored");
        Document page = editor.read(done.header("Location"));
        assertThat(page.select("[role=status]").text()).contains("นำเนื้อหาเดิมกลับมา");
        assertThat(page.select("h1").text()).isEqualTo("ตลาดน้ำบ้านเหนือ");
        assertThat(page.select("ol.list").text()).contains("นำเนื้อหาของฉบับที่ 1 กลับมาใช้");
        HttpExchange.Answer late =
                editor.post(own + "/revisions/1/restoration", DeskVisit.fields(old, "form[action$=restoration]"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("นาย editor");
    }

    @Test
    void whatTheRulesNoLongerTakeIsSaidBesideTheRevision() {
        Item item = desk.illustrated("news");
        desk.cms().execute("update revision set summary = repeat('ย', 600) where item_id = ?", item.id());
        edit(decided(item), Newsroom.example("news"));
        String back = "/desk/items/" + item.id() + "/revisions/1";
        DeskVisit editor = desk.as("editor");
        HttpExchange.Answer refused =
                editor.post(back + "/restoration", DeskVisit.fields(editor.read(back), "form[action$=restoration]"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#faults li").text()).contains("เรื่องย่อ");
    }

    @Test
    void theHistoryTellsInPlainWordsWhoDidWhatWhenAndFromWhere() {
        Item item = desk.draft("news");
        String own = "/desk/items/" + item.id();
        DeskVisit editor = desk.as("editor");
        editor.post(
                own + "/display",
                Map.of("version", "" + item.version(), "shown", "true", "from", "2026-12-01T08:00", "until", ""));
        Document mine = editor.read(own + "/history");
        assertThat(mine.select("ol.list > li")).hasSize(2);
        assertThat(mine.select("ol.list > li:first-child").text())
                .contains("เปิดให้แสดง ตั้งแต่ 1 ธันวาคม 2569 เวลา 08.00 น.")
                .contains("นาย editor")
                .contains("ทำที่โต๊ะงาน")
                .doesNotContain("127.0.0.1");
        assertThat(mine.select("ol.list > li:last-child a[href$=/revisions/1]")).hasSize(1);
        assertThat(desk.as("moderator").read(own + "/history").select("ol.list").text())
                .contains("ทำที่โต๊ะงาน จาก 127.0.0.1");
    }

    @Test
    void aLongHistoryGoesOnOnTheNextPage() {
        Item item = desk.draft("news");
        String own = "/desk/items/" + item.id();
        desk.cms().execute("""
                insert into audit (action, subject_type, subject_id, detail)
                select 'item.edit', 'item', ?, jsonb_build_object('revision', n) from generate_series(1, 120) n""", item.id().toString());
        DeskVisit editor = desk.as("editor");
        assertThat(editor.read(own).select("ol.list.small[reversed] > li")).hasSize(5);
        Document first = editor.read(own + "/history");
        assertThat(first.select("ol.list > li")).hasSize(100);
        Document second = editor.read(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("ol.list > li")).hasSize(21);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(editor.get(own + "/history?cursor=---").status()).isEqualTo(422);
    }

    @Test
    void whyItIsNotPublicIsSaidConditionByConditionToEditorsAndModerators() {
        Item item = desk.verified("news");
        desk.cms()
                .bean(Display.class)
                .set(
                        desk.editor,
                        item.id(),
                        DeskServer.version(item),
                        () -> new Display.Setting(true, Instant.parse("2569-12-01T01:00:00Z"), null));
        for (String who : List.of("editor", "moderator", "province", "administrator")) {
            Document page = desk.as(who).read("/desk/items/" + item.id());
            assertThat(page.select("#publicity h2").text()).as(who).isEqualTo("ประชาชนยังไม่เห็นรายการนี้");
            assertThat(page.select("#publicity li")).as(who).hasSize(6);
            assertThat(page.select("#publicity svg.no")).as(who).hasSize(1);
            assertThat(page.select("#publicity").text())
                    .as(who)
                    .contains("จะแสดงเองเมื่อ 1 ธันวาคม 3112")
                    .contains(
                            "ยังไม่ถึงเวลาเริ่มแสดง",
                            "ผ่านการตรวจสอบแล้ว",
                            "หน่วยงานเปิดให้แสดง",
                            "ไม่ถูกระงับ",
                            "ไม่ถูกลบ");
        }
    }

    @Test
    void anotherOrganisationsPastIsUnknown() {
        Item item = rewritten();
        DeskVisit stranger = desk.as("stranger");
        String draft = "/desk/items/" + desk.draft("news").id();
        for (String path : List.of("/revisions", "/revisions/1", "/revisions/1/diff/1", "/history")) {
            assertThat(stranger.get("/desk/items/" + item.id() + path).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(stranger.get(draft + path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post("/desk/items/" + item.id() + "/revisions/1/restoration", Map.of("version", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.as("editor").get(draft + "/revisions/7").status()).isEqualTo(404);
        assertThat(desk.as("editor")
                        .postWithoutToken(
                                draft + "/revisions/1/restoration", List.of(new DeskVisit.Field("version", "0")))
                        .status())
                .isEqualTo(403);
    }

    /** Verified, and edited since in title, body and date. */
    private Item rewritten() {
        ObjectNode before = Newsroom.example("news").put("title", "ตลาดน้ำบ้านเหนือ");
        before.put("body", "<p>เปิดทุกวัน ดูแผนที่ได้</p><p>ของกินพื้นบ้าน</p>");
        before.withObject("/details").put("eventDate", "2026-11-20");
        Item item = verified(before);
        ObjectNode after = before.deepCopy().put("title", "ตลาดน้ำบ้านใต้");
        after.put(
                "body",
                "<p>เปิด<strong>ทุกวัน</strong> ดู<a href=\"https://map.example/\">แผนที่</a>ได้</p><h2>ของกินพื้นบ้าน</h2>");
        after.withObject("/details").put("eventDate", "2026-11-21");
        edit(item, after);
        return desk.now(item).item();
    }

    private Item verified(ObjectNode document) {
        Item illustrated = desk.illustrated("news");
        return decided(desk.cms()
                .bean(EditDraft.class)
                .replace(desk.editor, illustrated.id(), DeskServer.version(illustrated), () -> document)
                .item());
    }

    private Item decided(Item item) {
        Item now = desk.cms()
                .bean(Submission.class)
                .submit(
                        desk.editor,
                        item.id(),
                        DeskServer.version(desk.now(item).item()))
                .item();
        return desk.cms()
                .bean(Verification.class)
                .verify(desk.moderator, item.id(), DeskServer.version(now))
                .item();
    }

    private void edit(Item item, ObjectNode document) {
        desk.cms().bean(EditDraft.class).replace(desk.editor, item.id(), DeskServer.version(item), () -> document);
    }
}
