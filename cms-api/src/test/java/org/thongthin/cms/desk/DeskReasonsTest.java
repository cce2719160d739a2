package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.Item;

/** An administrator words the reasons, a moderator returns by them, and an editor reads them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskReasonsTest {
    private static final String PAGE = "/desk/reasons";

    private DeskServer desk;
    private DeskVisit administrator;
    private DeskVisit moderator;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
        administrator = desk.as("administrator");
        moderator = desk.as("moderator");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void two() {
        desk.cms().execute("delete from canned_reason");
        administrator.post(PAGE, Map.of("text", "ภาพมืด"));
        administrator.post(PAGE, Map.of("text", "ขาดราคา"));
    }

    @Test
    void onlyAnAdministratorFindsThePage() {
        for (String who : List.of("editor", "province", "moderator")) {
            assertThat(desk.as(who).get(PAGE).status()).as(who).isEqualTo(403);
            assertThat(desk.as(who).post(PAGE, Map.of("text", "x")).status())
                    .as(who)
                    .isEqualTo(403);
            assertThat(desk.as(who).read("/desk").select("nav a[href='" + PAGE + "']"))
                    .as(who)
                    .isEmpty();
        }
        assertThat(administrator.read("/desk").select("nav a[href='" + PAGE + "']"))
                .hasSize(1);
    }

    @Test
    void whatIsWordedThereIsOfferedOnTheReviewPageAndReachesTheEditor() {
        administrator.post(PAGE, Map.of("text", "กรุณาบอก <b>เวลาเปิด</b>"));
        press(administrator.read(PAGE), 3, "up");
        Item item = desk.submitted("news");
        Document review = moderator.read("/desk/review/" + item.id());
        assertThat(review.select("[name=picked]").eachAttr("value"))
                .containsExactly("ภาพมืด", "กรุณาบอก <b>เวลาเปิด</b>", "ขาดราคา");
        HttpExchange.Answer returned = moderator.post(
                "/desk/review/" + item.id() + "/return",
                DeskVisit.with(DeskVisit.fields(review, "#return-form"), "picked", "กรุณาบอก <b>เวลาเปิด</b>"));
        assertThat(returned.status()).isEqualTo(303);
        assertThat(desk.as("editor")
                        .read("/desk/items/" + item.id())
                        .select(".note")
                        .text())
                .contains("กรุณาบอก <b>เวลาเปิด</b>");
    }

    @Test
    void aReasonThatWasTickedStaysThoughItWasReworded() {
        Item item = desk.submitted("news");
        String review = "/desk/review/" + item.id();
        List<DeskVisit.Field> ticked =
                DeskVisit.with(DeskVisit.fields(moderator.read(review), "#return-form"), "picked", "ขาดราคา");
        save(administrator.read(PAGE), 2, "ยังไม่มีราคา");
        HttpExchange.Answer refused =
                moderator.post(review + "/return", DeskVisit.with(ticked, "comment:/title", "ก".repeat(2001)));
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[name=picked]").eachAttr("value")).containsExactly("ภาพมืด", "ยังไม่มีราคา", "ขาดราคา");
        assertThat(page.select("[name=picked][checked]").val()).isEqualTo("ขาดราคา");
    }

    @Test
    void oneIsRetiredAndOfferedAgain() {
        assertThat(press(administrator.read(PAGE), 1, "retire").header("Location"))
                .endsWith("done=reason-retired");
        Item item = desk.submitted("news");
        assertThat(moderator
                        .read("/desk/review/" + item.id())
                        .select("[name=picked]")
                        .eachAttr("value"))
                .containsExactly("ขาดราคา");
        Document page = administrator.read(PAGE);
        assertThat(page.select("section ul li p[lang=th]").text()).isEqualTo("ภาพมืด");
        HttpExchange.Answer offered = administrator.post(
                page.select("section ul form").attr("action"),
                DeskVisit.with(DeskVisit.fields(page, "section ul form"), "do", "offer"));
        assertThat(offered.header("Location")).endsWith("done=reason-offered");
        assertThat(texts(administrator.read(offered.header("Location")))).containsExactly("ขาดราคา", "ภาพมืด");
    }

    @Test
    void theirOrderIsMovedStepByStep() {
        press(administrator.read(PAGE), 1, "down");
        assertThat(texts(administrator.read(PAGE))).containsExactly("ขาดราคา", "ภาพมืด");
        press(administrator.read(PAGE), 2, "up");
        assertThat(texts(administrator.read(PAGE))).containsExactly("ภาพมืด", "ขาดราคา");
        Document page = administrator.read(PAGE);
        assertThat(page.select("ol li:first-child [value=up], ol li:last-child [value=down]"))
                .isEmpty();
    }

    @Test
    void whatCannotBeSavedStaysInItsField() {
        HttpExchange.Answer twice = save(administrator.read(PAGE), 2, "ภาพมืด");
        assertThat(twice.status()).isEqualTo(422);
        Document page = Jsoup.parse(twice.body());
        assertThat(texts(page)).containsExactly("ภาพมืด", "ภาพมืด");
        assertThat(page.select(".is-wrong [role=alert]").text()).isEqualTo("ค่านี้มีอยู่แล้ว");
        HttpExchange.Answer blank = administrator.post(PAGE, Map.of("text", "  "));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(Jsoup.parse(blank.body()).select("#reason-new-error").text()).isEqualTo("กรุณากรอกช่องนี้");
    }

    @Test
    void whoSavesTooLateKeepsTheirWordsAndMaySaveOnceMore() {
        Document opened = administrator.read(PAGE);
        save(opened, 1, "ภาพมืดไป");
        HttpExchange.Answer late = save(opened, 1, "ภาพเบลอ");
        assertThat(late.status()).isEqualTo(412);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("[role=alert]").text()).contains("มีผู้แก้เหตุผลนี้ก่อน");
        assertThat(texts(page)).containsExactly("ภาพเบลอ", "ขาดราคา");
        assertThat(administrator
                        .post(
                                page.select("ol form").attr("action"),
                                DeskVisit.with(DeskVisit.fields(page, "ol form"), "do", "save"))
                        .status())
                .isEqualTo(303);
        assertThat(texts(administrator.read(PAGE))).containsExactly("ภาพเบลอ", "ขาดราคา");
        assertThat(administrator
                        .post(page.select("ol form").attr("action"), Map.of("text", "x", "do", "save"))
                        .status())
                .isEqualTo(428);
    }

    private static List<String> texts(Document page) {
        return page.select("ol textarea").eachText();
    }

    private HttpExchange.Answer save(Document page, int number, String text) {
        String form = "ol li:nth-child(" + number + ") form";
        List<DeskVisit.Field> fields = DeskVisit.with(DeskVisit.fields(page, form), "text", text);
        return administrator.post(page.select(form).attr("action"), DeskVisit.with(fields, "do", "save"));
    }

    private HttpExchange.Answer press(Document page, int number, String button) {
        String form = "ol li:nth-child(" + number + ") form";
        return administrator.post(
                page.select(form).attr("action"), DeskVisit.with(DeskVisit.fields(page, form), "do", button));
    }
}
