package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.Role;

/** Notices at the desk, what comes of them by e-mail, and what could not be sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskNoticesTest {
    private static final String NOTICES = "/desk/notices";

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
    void theHeadSaysHowManyAreNewAndOpeningOneLeadsToItsItem() {
        DeskVisit reader = newcomer("opening");
        assertThat(reader.read("/desk").select(".bell").text()).isEqualTo("แจ้งเตือน");
        Item item = desk.verified("news");
        assertThat(reader.read("/desk").select(".bell").text()).isEqualTo("แจ้งเตือน ใหม่ 2");
        Document list = reader.read(NOTICES);
        assertThat(list.select(".notices .line").eachText()).containsExactly("ตรวจสอบแล้ว ใหม่", "ส่งให้ตรวจสอบ ใหม่");
        assertThat(list.select(".notices p.quiet").eachText().getFirst())
                .startsWith("ผู้ตรวจสอบตรวจแล้ว · ข่าวประชาสัมพันธ์ · ");
        String link = list.select(".notices h2 a").attr("href");
        Answer opened = reader.get(link);
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("Location")).isEqualTo("/desk/items/" + item.id());
        assertThat(reader.read(NOTICES + "?unread=true").select(".notices li")).hasSize(1);
        assertThat(desk.as("stranger").get(link).status()).isEqualTo(404);
        assertThat(desk.as("administrator").get(link).status()).isEqualTo(404);
    }

    @Test
    void oneMarksThemOneByOneOrAsFarAsOneSaw() {
        DeskVisit reader = newcomer("marking");
        desk.verified("news");
        desk.verified("news");
        Document list = reader.read(NOTICES);
        String first = list.select(".notices form").attr("action");
        assertThat(reader.post(first, Map.of("do", "read")).header("Location")).isEqualTo(NOTICES);
        assertThat(unread(reader)).isEqualTo(3);
        assertThat(reader.post(first, Map.of("do", "unread", "list", "unread")).header("Location"))
                .isEqualTo(NOTICES + "?unread=true");
        assertThat(unread(reader)).isEqualTo(4);
        String newest = list.select("input[name=upTo]").val();
        desk.submitted("news");
        reader.post(NOTICES + "/read", Map.of("upTo", newest));
        assertThat(unread(reader)).isOne();
        assertThat(reader.post(NOTICES + "/read", Map.of("upTo", "all")).status())
                .isEqualTo(400);
        assertThat(reader.post(NOTICES + "/999999999", Map.of("do", "read")).status())
                .isEqualTo(404);
    }

    private static int unread(DeskVisit reader) {
        return reader.read(NOTICES + "?unread=true&size=100")
                .select(".notices > li")
                .size();
    }

    @Test
    void whoIsToldNothingHasNoBell() {
        assertThat(desk.as("province").read("/desk").select(".bell")).isEmpty();
        assertThat(desk.as("province").get(NOTICES).status()).isEqualTo(200);
        assertThat(desk.as("moderator").read("/desk").select(".bell")).hasSize(1);
    }

    @Test
    void aTitleOnAPageOfNoticesIsText() {
        DeskVisit reader = newcomer("suspicious");
        Item item = desk.verified("news");
        desk.cms()
                .execute(
                        "update notice set title = '<img src=x onerror=alert(1)>', reason = '</p><script>' where item_id = ?",
                        item.id());
        String page = reader.get(NOTICES).body();
        assertThat(page).contains("&lt;img src=x").doesNotContain("<img src=x", "<script>");
    }

    @Test
    void oneChoosesOnOnesOwnPageWhatComesByMail() {
        DeskVisit editor = newcomer("choosing");
        Document me = editor.read("/desk/me");
        assertThat(me.select("#notices input[checked]").eachAttr("name")).containsExactly("decisions");
        assertThat(me.select("#notices .note").text()).contains("ยังไม่ได้ตั้งค่าให้ส่งอีเมล");
        Answer chosen = editor.post("/desk/me/notices", Map.of("submissions", "true"));
        assertThat(chosen.header("Location")).isEqualTo("/desk/me?done=notices-saved#notices");
        Document after = editor.read("/desk/me?done=notices-saved");
        assertThat(after.select("#notices input[checked]").eachAttr("name")).containsExactly("submissions");
        assertThat(after.select("[role=status]").text()).contains("บันทึก");
        assertThat(desk.as("province").read("/desk/me").select("#notices")).isEmpty();
        DeskVisit moderator = desk.as("moderator");
        assertThat(moderator
                        .read("/desk/me")
                        .select("#notices input[type=checkbox]")
                        .eachAttr("name"))
                .containsExactly("queue", "submissions");
    }

    @Test
    void administratorsSeeWhatCouldNotBeSentAndSettleIt() {
        DeskVisit administrator = desk.as("administrator");
        desk.verified("news");
        desk.undeliveredMail();
        assertThat(desk.as("editor").get("/desk/mail").status()).isEqualTo(403);
        assertThat(desk.as("editor").read("/desk").select("nav a[href=/desk/mail]"))
                .isEmpty();
        Document list = administrator.read("/desk/mail");
        assertThat(list.select("tbody th").text()).isEqualTo("นาย editor");
        assertThat(list.select("tbody").text()).contains("เครื่องแม่ข่ายไม่รับที่อยู่อีเมลนี้ (550)");
        String action = list.select("tbody form").attr("action");
        assertThat(desk.as("editor").post(action, Map.of("do", "again")).status())
                .isEqualTo(403);
        assertThat(administrator.post(action, Map.of("do", "again")).header("Location"))
                .isEqualTo("/desk/mail?done=mail-retried");
        assertThat(administrator.post(action, Map.of("do", "drop")).header("Location"))
                .isEqualTo("/desk/mail");
        assertThat(administrator
                        .read("/desk/mail?done=mail-retried")
                        .select("main")
                        .text())
                .contains("จะลองส่งอีกครั้ง", "กำลังรอส่งอีก 1 ฉบับ", "ไม่มีอีเมลค้าง");
        desk.verified("news");
        desk.undeliveredMail();
        String other = administrator.read("/desk/mail").select("tbody form").attr("action");
        assertThat(administrator.post(other, Map.of("do", "drop")).header("Location"))
                .isEqualTo("/desk/mail?done=mail-dropped");
        assertThat(administrator.post("/desk/mail/attempts", Map.of()).header("Location"))
                .isEqualTo("/desk/mail?done=mail-retried");
        assertThat(Objects.requireNonNull(desk.cms().query("select count(*) from mail where state = 'dropped'")))
                .isEqualTo("1");
    }

    private DeskVisit newcomer(String name) {
        TestPeople.person(desk.cms(), name, Role.EDITOR, DeskServer.LAO);
        return desk.as(name);
    }
}
