package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.media.Photographs;

/** An item's way through the desk, and everything that comes between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskWorkTest {
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
    void aNewItemIsSavedHoweverIncomplete() {
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> blank = DeskVisit.fields(editor.read("/desk/items/new?kind=story"), "form.form");
        List<DeskVisit.Field> filled =
                DeskVisit.with(DeskVisit.with(blank, "/title", "ปลูกป่าชายเลน"), "/details/participants", "๑,๒๐๐");
        HttpExchange.Answer made = editor.post("/desk/items", filled);
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        Document page = editor.read(made.header("Location"));
        assertThat(page.select("h1").text()).isEqualTo("ปลูกป่าชายเลน");
        assertThat(page.select(".facts").text()).contains("1,200").contains("อ.ธาตุพนม");
        assertThat(page.select("[role=status]").text()).contains("บันทึกร่างแล้ว");
    }

    @Test
    void whatIsMissingIsSaidWithTheWayToItsField() {
        Item item = desk.draft(bare("landmark"));
        Document page = desk.as("editor").read("/desk/items/" + item.id());
        assertThat(page.select("#missing a[href$=#f-contact-phone]")).hasSize(1);
        assertThat(page.select("#missing a[href=#pictures]")).hasSize(1);
        HttpExchange.Answer early = desk.as("editor")
                .post("/desk/items/" + item.id() + "/submission", Map.of("version", String.valueOf(item.version())));
        assertThat(early.status()).isEqualTo(422);
        assertThat(desk.stage(item)).isEqualTo("draft");
    }

    @Test
    void hostileTextIsShownAsText() {
        String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}";
        ObjectNode document = Newsroom.example("landmark");
        document.put("title", hostile).put("summary", hostile);
        document.withObject("/details").put("fee", hostile);
        document.withObject("/contact").put("phone", "042-000-000").put("line", hostile);
        document.put("body", "<p>ดี</p><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">ก</a>");
        Item item = desk.draft(document);
        DeskVisit editor = desk.as("editor");
        for (String path : List.of(
                "/desk",
                "/desk/items",
                "/desk/items/" + item.id(),
                "/desk/items/" + item.id() + "/edit",
                "/desk/items/" + item.id() + "/deletion")) {
            Document page = editor.read(path);
            assertThat(page.select("script:not([src^=/desk/assets/]), img[onerror], a[href^=javascript]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.text()).as(path).doesNotContain("49");
        }
        Document filtered = editor.read("/desk/items?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(filtered.select("script:not([src^=/desk/assets/])")).isEmpty();
        assertThat(filtered.select("#q").val()).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void changingTheProvinceKeepsWhatWasTyped() {
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> typed = DeskVisit.with(
                DeskVisit.with(
                        DeskVisit.fields(editor.read("/desk/items/new?kind=news"), "form.form"),
                        "/title",
                        "ข่าวที่ยังเขียนไม่จบ"),
                "/location/provinceCode",
                "50");
        HttpExchange.Answer moved = editor.post("/desk/items", DeskVisit.with(typed, "do", "province"));
        Document page = Jsoup.parse(moved.body());
        assertThat(moved.status()).isEqualTo(200);
        assertThat(page.select("#f-title").val()).isEqualTo("ข่าวที่ยังเขียนไม่จบ");
        assertThat(page.select("#f-location-districtCode option[value^=50]")).isNotEmpty();
        assertThat(page.select("#f-location-districtCode option[selected]")).isEmpty();
    }

    @Test
    void picturesAreAddedWordedOrderedAndTakenOut() {
        Item item = desk.draft("landmark");
        String own = "/desk/items/" + item.id();
        DeskVisit editor = desk.as("editor");
        assertThat(editor.upload(own + "/pictures", Photographs.jpeg(640, 480), "a.jpg", "รูปแรก")
                        .status())
                .isEqualTo(303);
        assertThat(editor.upload(own + "/pictures", Photographs.png(480, 640), "b.png", "")
                        .status())
                .isEqualTo(303);
        Document page = editor.read(own);
        assertThat(page.select(".pictures img")).hasSize(2);
        List<DeskVisit.Field> fields = DeskVisit.fields(page, "form[action$=arrangement]");
        String second =
                page.select(".pictures input[name=id]").eachAttr("value").getLast();
        List<DeskVisit.Field> worded = DeskVisit.with(fields, "alt-" + second, "รูปสอง");
        assertThat(editor.post(own + "/pictures/arrangement", DeskVisit.with(worded, "do", "up:" + second))
                        .status())
                .isEqualTo(303);
        Document moved = editor.read(own);
        assertThat(moved.select(".pictures img").eachAttr("alt")).containsExactly("รูปสอง", "รูปแรก");
        assertThat(editor.get(moved.select(".pictures img").attr("src")).status())
                .isEqualTo(200);
        editor.post(
                own + "/pictures/arrangement",
                DeskVisit.with(DeskVisit.fields(moved, "form[action$=arrangement]"), "do", "remove:" + second));
        assertThat(editor.read(own).select(".pictures img").eachAttr("alt")).containsExactly("รูปแรก");
    }

    @Test
    void aFileThatIsNoPictureIsRefusedBesideItsFieldAndItsWordsStay() {
        Item item = desk.draft("news");
        HttpExchange.Answer refused = desk.as("editor")
                .upload(
                        "/desk/items/" + item.id() + "/pictures",
                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                        "x.jpg",
                        "คำบรรยาย");
        assertThat(refused.status()).isEqualTo(415);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#file-error").text()).contains("JPEG");
        assertThat(page.select("#alt").text()).isEqualTo("คำบรรยาย");
        HttpExchange.Answer large = desk.as("editor")
                .upload("/desk/items/" + item.id() + "/pictures", new byte[3 * 1024 * 1024], "x.jpg", "คำบรรยาย");
        assertThat(large.status()).isEqualTo(413);
        assertThat(Jsoup.parse(large.body()).select("#file-error").text()).contains("2 MB");
    }

    @Test
    void thePageOffersWhatTheTableOfTransitionsAllowsAndNothingElse() {
        Item submitted = desk.submitted("news");
        Document editors = desk.as("editor").read("/desk/items/" + submitted.id());
        assertThat(editors.select("form[action$=withdrawal]")).hasSize(1);
        assertThat(editors.select("form[action$=submission], a[href$=/edit], form[action$=takedown]"))
                .isEmpty();
        Document moderators = desk.as("moderator").read("/desk/items/" + submitted.id());
        assertThat(moderators.select("form[action$=takedown]")).hasSize(1);
        assertThat(moderators.select("form[action$=withdrawal], form[action$=display], form[action$=restoration]"))
                .isEmpty();
        Document provinces = desk.as("province").read("/desk/items/" + submitted.id());
        assertThat(provinces.select("main form")).isEmpty();
        DeskVisit editor = desk.as("editor");
        assertThat(editor.post(
                                "/desk/items/" + submitted.id() + "/withdrawal",
                                Map.of("version", String.valueOf(submitted.version())))
                        .status())
                .isEqualTo(303);
        assertThat(desk.stage(submitted)).isEqualTo("draft");
    }

    @Test
    void displayIsSetForAWindowAndAnEndBeforeItsStartIsRefused() {
        Item item = desk.verified("news");
        String path = "/desk/items/" + item.id() + "/display";
        DeskVisit editor = desk.as("editor");
        String version = String.valueOf(item.version());
        HttpExchange.Answer wrong = editor.post(
                path,
                Map.of("version", version, "shown", "true", "from", "2026-12-02T08:00", "until", "2026-12-01T08:00"));
        assertThat(wrong.status()).isEqualTo(422);
        Document again = Jsoup.parse(wrong.body());
        assertThat(again.select("#shown-from").val()).isEqualTo("2026-12-02T08:00");
        assertThat(again.select("#shown-until-error").text()).isNotBlank();
        assertThat(again.select("#shown-until[aria-invalid]").attr("aria-describedby"))
                .contains("shown-until-error");
        assertThat(again.select("#shown-from-error")).isEmpty();
        HttpExchange.Answer noTimes =
                editor.post(path, Map.of("version", version, "shown", "true", "from", "พรุ่งนี้", "until", "มะรืน"));
        assertThat(Jsoup.parse(noTimes.body()).select("#shown-from-error, #shown-until-error"))
                .hasSize(2);
        editor.post(path, Map.of("version", version, "shown", "false", "from", "2026-12-01T08:00", "until", ""));
        assertThat(desk.now(item).item().shown()).isFalse();
        assertThat(desk.now(item).item().shownFrom()).hasToString("2026-12-01T01:00:00Z");
        assertThat(editor.read("/desk/items/" + item.id()).select(".conditions").text())
                .contains("หน่วยงานเลือกไม่แสดง");
    }

    @Test
    void aYearOfTheBuddhistEraIsUnderstoodAndSaidInWords() {
        Item item = desk.verified("news");
        String path = "/desk/items/" + item.id() + "/display";
        DeskVisit editor = desk.as("editor");
        editor.post(
                path,
                Map.of(
                        "version",
                        String.valueOf(item.version()),
                        "shown",
                        "true",
                        "from",
                        "2569-12-01T08:00",
                        "until",
                        ""));
        assertThat(desk.now(item).item().shownFrom()).hasToString("2026-12-01T01:00:00Z");
        assertThat(editor.read("/desk/items/" + item.id())
                        .select("#shown-from-now")
                        .text())
                .contains("1 ธันวาคม 2569");
        String edit = "/desk/items/" + item.id() + "/edit";
        editor.post(
                edit,
                DeskVisit.with(DeskVisit.fields(editor.read(edit), "form.form"), "/details/eventDate", "2570-02-28"));
        assertThat(desk.now(item).newest().details()).contains("2027-02-28");
    }

    @Test
    void homeSaysWhatNeedsTheEditorMostUrgentFirst() {
        Item returned = desk.submitted("landmark");
        DeskVisit moderator = desk.as("moderator");
        String review = "/desk/review/" + returned.id();
        moderator.post(
                review + "/return",
                DeskVisit.with(
                        DeskVisit.with(
                                DeskVisit.fields(moderator.read(review), "#return-form"), "reason", "ขอพิกัดด้วย"),
                        "comment:/title",
                        "สั้นไป"));
        desk.draft("product");
        desk.submitted("news");
        Document home = desk.as("editor").read("/desk");
        assertThat(home.select("main section:not([hidden])").eachAttr("aria-labelledby"))
                .containsExactly("h-returned", "h-drafts", "h-waiting");
        Elements card = home.select("article:has(a[href$=" + returned.id() + "])");
        assertThat(card.text()).contains("ขอพิกัดด้วย", "ความเห็นรายช่อง 1 ช่อง", "ส่งกลับมาแล้ว");
        assertThat(card.select("a.button").attr("href")).endsWith(returned.id() + "/edit");
        assertThat(home.select("section[aria-labelledby=h-waiting]").text()).contains("รอมาแล้ว");
    }

    @Test
    void deletingAsksFirstAndAnAdministratorBringsItBack() {
        Item item = desk.draft("news");
        DeskVisit editor = desk.as("editor");
        Document asked = editor.read("/desk/items/" + item.id() + "/deletion");
        HttpExchange.Answer deleted =
                editor.post("/desk/items/" + item.id() + "/deletion", DeskVisit.fields(asked, "main form"));
        assertThat(deleted.header("Location")).startsWith("/desk/items?done=deleted");
        assertThat(editor.get("/desk/items/" + item.id()).status()).isEqualTo(410);
        DeskVisit administrator = desk.as("administrator");
        Document page = administrator.read("/desk/items/" + item.id());
        assertThat(administrator
                        .post(
                                "/desk/items/" + item.id() + "/undeletion",
                                DeskVisit.fields(page, "form[action$=undeletion]"))
                        .status())
                .isEqualTo(303);
        assertThat(editor.get("/desk/items/" + item.id()).status()).isEqualTo(200);
    }

    @Test
    void aModeratorVerifiesAndTheNextItemOpens() {
        Item first = desk.submitted("news");
        Item second = desk.submitted("product");
        DeskVisit moderator = desk.as("moderator");
        Document review = moderator.read("/desk/review/" + first.id());
        assertThat(review.select(".large img")).hasSize(1);
        assertThat(review.select(".large figcaption").text()).contains("ท่าน้ำยามเช้า");
        HttpExchange.Answer decided = moderator.post(
                "/desk/review/" + first.id() + "/verification", DeskVisit.fields(review, "form[action$=verification]"));
        assertThat(decided.status()).isEqualTo(303);
        assertThat(decided.header("Location"))
                .startsWith("/desk/review/")
                .doesNotContain(first.id().toString());
        assertThat(desk.stage(first)).isEqualTo("verified");
        assertThat(desk.stage(second)).isEqualTo("submitted");
        assertThat(moderator.read("/desk/queue").select(".queuebar").text()).contains("รอตรวจสอบ");
    }

    @Test
    void aReturnCarriesReasonAndCommentsToTheEditorsFields() {
        Item item = desk.submitted("landmark");
        DeskVisit moderator = desk.as("moderator");
        Document review = moderator.read("/desk/review/" + item.id());
        List<DeskVisit.Field> blank = DeskVisit.fields(review, "#return-form");
        HttpExchange.Answer refused = moderator.post(
                "/desk/review/" + item.id() + "/return", DeskVisit.with(blank, "comment:/title", "สั้นไป"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[name=comment:/title]").text())
                .isEqualTo("สั้นไป");
        String canned = review.select("[name=picked]").attr("value");
        List<DeskVisit.Field> reasoned = DeskVisit.with(
                DeskVisit.with(DeskVisit.with(blank, "comment:/title", "สั้นไป"), "picked", canned),
                "reason",
                "ขอเพิ่มอีกนิด");
        assertThat(moderator
                        .post("/desk/review/" + item.id() + "/return", reasoned)
                        .status())
                .isEqualTo(303);
        assertThat(desk.stage(item)).isEqualTo("returned");
        DeskVisit editor = desk.as("editor");
        assertThat(editor.read("/desk").text()).contains("ขอเพิ่มอีกนิด").contains(canned);
        Document form = editor.read("/desk/items/" + item.id() + "/edit");
        assertThat(form.select("#f-title-said").text()).contains("สั้นไป");
        assertThat(form.select(".note").text()).contains("ขอเพิ่มอีกนิด");
    }

    @Test
    void aDecisionOnWhatHasChangedMeanwhileSaysSo() {
        Item item = desk.submitted("landmark");
        DeskVisit moderator = desk.as("moderator");
        List<DeskVisit.Field> looked =
                DeskVisit.fields(moderator.read("/desk/review/" + item.id()), "form[action$=verification]");
        desk.as("editor")
                .post("/desk/items/" + item.id() + "/withdrawal", Map.of("version", String.valueOf(item.version())));
        HttpExchange.Answer stale = moderator.post("/desk/review/" + item.id() + "/verification", looked);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains("นาย editor").contains("ร่าง");
        assertThat(desk.stage(item)).isEqualTo("draft");
    }

    @Test
    void theReviewMarksWhatDiffersFromThePublicRevision() {
        Item item = desk.verified("news");
        DeskVisit editor = desk.as("editor");
        String edit = "/desk/items/" + item.id() + "/edit";
        editor.post(edit, DeskVisit.with(DeskVisit.fields(editor.read(edit), "form.form"), "/title", "ชื่อใหม่"));
        Document page = editor.read("/desk/items/" + item.id());
        editor.post("/desk/items/" + item.id() + "/submission", DeskVisit.fields(page, "form[action$=submission]"));
        Document review = desk.as("moderator").read("/desk/review/" + item.id());
        assertThat(review.select(".sides.two")).hasSize(1);
        assertThat(review.select(".sides .now").text()).contains("ชื่อใหม่");
    }

    @Test
    void whoSubmittedCantDecideAndIsToldSo() {
        Item item = desk.submitted("news");
        desk.cms()
                .execute(
                        "update revision set submitted_by = ? where item_id = ?", desk.moderator.personId(), item.id());
        DeskVisit moderator = desk.as("moderator");
        Document review = moderator.read("/desk/review/" + item.id());
        assertThat(review.text()).contains("ท่านเป็นผู้ส่งรายการนี้เอง");
        assertThat(review.select("form[action$=verification], #return-form")).isEmpty();
        HttpExchange.Answer forced = moderator.post(
                "/desk/review/" + item.id() + "/verification", Map.of("version", String.valueOf(item.version())));
        assertThat(forced.status()).isEqualTo(403);
        desk.cms().execute("update revision set submitted_by = ? where item_id = ?", desk.editor.personId(), item.id());
    }

    @Test
    void takingDownWantsAReasonAndIsUndone() {
        Item item = desk.verified("news");
        String own = "/desk/items/" + item.id();
        DeskVisit moderator = desk.as("moderator");
        assertThat(moderator
                        .post(own + "/takedown", Map.of("version", "" + item.version(), "reason", " "))
                        .status())
                .isEqualTo(422);
        moderator.post(own + "/takedown", Map.of("version", "" + item.version(), "reason", "มีข้อมูลส่วนบุคคล"));
        Document page = desk.as("editor").read(own);
        assertThat(page.select(".note.bad").text()).contains("มีข้อมูลส่วนบุคคล");
        moderator.post(own + "/restoration", DeskVisit.fields(moderator.read(own), "form[action$=restoration]"));
        assertThat(desk.now(item).item().takenDownAt()).isNull();
    }

    @Test
    void theListFiltersByItsAddressAndSaysWhenItIsEmpty() {
        Item item = desk.draft("product");
        DeskVisit editor = desk.as("editor");
        Document drafts = editor.read("/desk/items?kind=product&stage=draft");
        assertThat(drafts.select("a[href$=" + item.id() + "]")).isNotEmpty();
        assertThat(drafts.select("#kind option[selected]").val()).isEqualTo("product");
        assertThat(drafts.select(".pager p").text()).matches("หน้าละ 10 รายการ 1 ถึง \\d+ จาก \\d+");
        Document none = editor.read("/desk/items?q=ไม่มีแน่นอน");
        assertThat(none.select(".empty h2").text()).isEqualTo("ไม่พบข้อมูล");
        assertThat(editor.get("/desk/items?stage=nonsense").status()).isEqualTo(422);
        assertThat(editor.get("/desk/items?page=-1").status()).isEqualTo(422);
    }

    private static ObjectNode bare(String kind) {
        ObjectNode document = Newsroom.example(kind);
        document.retain("kind", "title", "category");
        return document;
    }
}
