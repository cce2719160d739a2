package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.mistakes.Mistakes;
import org.thongthin.cms.mistakes.ToldMistake;

/** A reader's report reaches the desk of the item's people, who mend what is wrong and say so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskMistakesTest {
    private static final String LIST = "/desk/mistakes";

    private DeskServer desk;
    private DeskVisit editor;
    private Item item;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
        editor = desk.as("editor");
        item = desk.verified("news");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void nothing() {
        desk.cms().execute("delete from mistake_report");
        desk.cms().execute("delete from notice");
    }

    @Test
    void aReportIsReadMendedAndClosed() {
        String page = reported("เบอร์โทร <b>ผิด</b> & ไม่มีใครรับ", "reader+1@example.org");
        assertThat(editor.read("/desk").select(".note a[href=" + LIST + "]")).hasSize(1);
        assertThat(editor.read("/desk").select("nav .count").text()).startsWith("1");
        assertThat(editor.read("/desk/items/" + item.id()).select("main .note a[href*=mistakes]"))
                .hasSize(1);
        Document list = editor.read(LIST);
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody a[href=" + page + "]")).hasSize(1);
        Document report = editor.read(page);
        assertThat(report.select(".said").text()).isEqualTo("เบอร์โทร <b>ผิด</b> & ไม่มีใครรับ");
        assertThat(report.select("a[href^=mailto]").attr("href")).isEqualTo("mailto:reader%2B1@example.org");
        assertThat(report.select("a[href$=/edit].next")).hasSize(1);
        assertThat(report.select("a[href$=/revisions/1]")).hasSize(1);
        HttpExchange.Answer closed = post(editor, page, "mended", "0", "แก้เบอร์แล้ว");
        assertThat(closed.status()).isEqualTo(303);
        Document done = editor.read(closed.header("location"));
        assertThat(done.select("[role=status]").text()).contains("แก้ไขเรียบร้อย");
        assertThat(done.select("main").text()).contains("แก้เบอร์แล้ว");
        assertThat(editor.read(LIST).select(".empty")).hasSize(1);
        assertThat(editor.read(LIST + "?state=closed").select("tbody tr")).hasSize(1);
        assertThat(editor.read("/desk").select("nav .count")).isEmpty();
        assertThat(editor.read("/desk/items/" + item.id() + "/history").text())
                .contains("ผู้อ่านแจ้งข้อผิดพลาด", "ผู้อ่านเว็บไซต์", "แก้ไขตามที่ผู้อ่านแจ้งแล้ว");
    }

    @Test
    void aNoticeLeadsToTheReport() {
        reported("ก", null);
        Document notices = editor.read("/desk/notices");
        assertThat(notices.select("main .mark").text()).isEqualTo("มีผู้แจ้งข้อผิดพลาด");
        HttpExchange.Answer opened = editor.get(notices.select("main h2 a").attr("href"));
        assertThat(opened.header("location")).isEqualTo(LIST + "?item=" + item.id());
        assertThat(editor.read(opened.header("location")).select("tbody tr")).hasSize(1);
    }

    @Test
    void whoComesLateOrWritesTooMuchLosesNothing() {
        String page = reported("ก", null);
        HttpExchange.Answer tooLong = post(editor, page, "mended", "0", "ย".repeat(501));
        assertThat(tooLong.status()).isEqualTo(422);
        Document wrong = Jsoup.parse(tooLong.body());
        assertThat(wrong.select("#note-error").text()).contains("500");
        assertThat(wrong.select("#note").text()).hasSize(501);
        post(desk.as("colleague"), page, "unchanged", "0", "");
        HttpExchange.Answer late = post(editor, page, "mended", "0", "แก้แล้ว");
        assertThat(late.status()).isEqualTo(412);
        assertThat(Jsoup.parse(late.body()).select("[role=alert]").text()).contains("ไปก่อนแล้ว");
        post(editor, page, "reopen", "1", "");
        assertThat(editor.read(page).select("button[value=mended]")).hasSize(1);
    }

    @Test
    void anAddressIsErasedByAButton() {
        String page = reported("ก", "reader@example.org");
        HttpExchange.Answer erased = post(editor, page, "erase", "0", "");
        assertThat(erased.header("location")).contains("mistake-address-erased");
        assertThat(editor.get(page).body()).doesNotContain("reader@example.org");
    }

    @Test
    void eachSeesWhatIsTheirsToSeeAndTheProvinceCanOnlyRead() {
        String page = reported("ก", "reader@example.org");
        for (String who : List.of("colleague", "moderator", "administrator")) {
            assertThat(desk.as(who).read(page).select("button[value=mended]"))
                    .as(who)
                    .hasSize(1);
        }
        assertThat(desk.as("moderator").read(page).select("a[href$=/edit]")).isEmpty();
        DeskVisit province = desk.as("province");
        assertThat(province.read(page).select("main form")).isEmpty();
        assertThat(province.get(page).body()).doesNotContain("reader@example.org");
        assertThat(post(province, page, "mended", "0", "").status()).isEqualTo(403);
        DeskVisit stranger = desk.as("stranger");
        assertThat(stranger.get(page).status()).isEqualTo(404);
        assertThat(stranger.read(LIST).select(".empty")).hasSize(1);
        assertThat(stranger.read("/desk").select("nav .count")).isEmpty();
    }

    @Test
    void anAddressThatSaysNonsenseIsNoErrorOfOurs() {
        for (String query : List.of("?state=nonsense", "?item=nonsense", "?page=0")) {
            assertThat(editor.get(LIST + query).status()).as(query).isEqualTo(422);
        }
        assertThat(editor.get(LIST + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private String reported(String text, @Nullable String replyTo) {
        ToldMistake told = new ToldMistake(item.id(), 1, "th", text, replyTo, null);
        return LIST + "/"
                + desk.cms().bean(Mistakes.class).tell(null, () -> told).id();
    }

    private static HttpExchange.Answer post(DeskVisit who, String page, String what, String version, String note) {
        return who.post(page, Map.of("do", what, "version", version, "note", note));
    }
}
