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
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.Role;

/** Two moderators in one queue, and many items at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskLeasesTest {
    private DeskServer desk;
    private DeskVisit first;
    private DeskVisit second;
    private DeskVisit editor;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
        TestPeople.person(desk.cms(), "reviewer", Role.MODERATOR, "DLA");
        first = desk.as("moderator");
        second = desk.as("reviewer");
        editor = desk.as("editor");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void whoComesSecondIsToldWhoIsThereAndTakesOverWithWhatTheyWrote() {
        Item item = desk.submitted("news");
        String review = "/desk/review/" + item.id();
        Document free = second.read(review);
        second.post("/desk/review/" + item.id() + "/lease", DeskVisit.fields(free, "#return-form"));
        Document held = first.read(review);
        assertThat(held.select(".note.mind").text()).contains("นาย reviewer กำลังตรวจอยู่ ถึง");
        assertThat(held.select("form[action$=verification]")).isEmpty();
        assertThat(first.read("/desk/queue").select(".held").text()).contains("นาย reviewer");
        assertThat(second.read("/desk").select(".held").text()).contains("ท่านกำลังตรวจรายการนี้");

        List<DeskVisit.Field> written = DeskVisit.with(DeskVisit.fields(held, "#return-form"), "reason", "ขาดที่อยู่");
        HttpExchange.Answer refused = first.post(review + "/return", written);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select("#reason").text()).contains("ขาดที่อยู่");
        assertThat(first.post(review + "/verification", Map.of("version", String.valueOf(item.version())))
                        .status())
                .isEqualTo(409);

        Document taken = Jsoup.parse(first.post(review + "/lease", written).body());
        assertThat(taken.select("#reason").text()).contains("ขาดที่อยู่");
        assertThat(taken.select("form[action$=verification]")).hasSize(1);
        assertThat(second.post(review + "/verification", Map.of("version", String.valueOf(item.version())))
                        .status())
                .isEqualTo(409);
        assertThat(first.post(review + "/return", DeskVisit.fields(taken, "#return-form"))
                        .status())
                .isEqualTo(303);
        assertThat(editor.read("/desk/items/" + item.id()).text()).contains("รับช่วงตรวจต่อ");
    }

    @Test
    void startingTakesAnItemThatNobodyHolds() {
        desk.submitted("news");
        desk.submitted("landmark");
        String mine = first.post("/desk/queue/next", Map.of()).header("Location");
        String theirs = second.post("/desk/queue/next", Map.of()).header("Location");
        assertThat(mine).startsWith("/desk/review/");
        assertThat(theirs).startsWith("/desk/review/").isNotEqualTo(mine);
        while (first.post("/desk/queue/next", Map.of()).header("Location").startsWith("/desk/review/")) {
            // Until nothing is free.
        }
        HttpExchange.Answer none = second.post("/desk/queue/next", Map.of());
        assertThat(second.read(none.header("Location")).select("[role=status]").text())
                .contains("ไม่มีรายการว่าง");
    }

    @Test
    void manyAreVerifiedAndEachSaysWhatBecameOfIt() {
        Item good = desk.submitted("news");
        Item stale = desk.submitted("landmark");
        Document queue = first.read("/desk/queue?size=100");
        assertThat(queue.select("#bulk [name=pick]").eachAttr("value"))
                .contains(pick(good, good.version()), pick(stale, stale.version()));
        HttpExchange.Answer answer = first.post(
                "/desk/bulk/verification",
                List.of(
                        new DeskVisit.Field("pick", pick(good, good.version())),
                        new DeskVisit.Field("title:" + good.id(), "<b>ดี</b>"),
                        new DeskVisit.Field("pick", pick(stale, stale.version() + 7)),
                        new DeskVisit.Field("pick", "nonsense")));
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.select(".list li")).hasSize(3);
        assertThat(page.select(".list li:first-child").text()).contains("<b>ดี</b>", "สำเร็จ");
        assertThat(page.select(".list .wrong").eachText()).hasSize(2);
        assertThat(desk.stage(good)).isEqualTo("verified");
        assertThat(desk.stage(stale)).isEqualTo("submitted");
        assertThat(Jsoup.parse(first.post("/desk/bulk/verification", Map.of()).body())
                        .text())
                .contains("ยังไม่ได้เลือก");
        assertThat(editor.post("/desk/bulk/verification", Map.of()).status()).isEqualTo(403);
        assertThat(first.read("/desk/items").select("[name=pick]")).isEmpty();
    }

    @Test
    void anEditorHidesShowsAndDeletesManyAfterAQuestion() {
        Item item = desk.draft("story");
        assertThat(editor.read("/desk/items?size=100")
                        .select("#bulk [name=pick]")
                        .eachAttr("value"))
                .contains(pick(item, item.version()));
        editor.post("/desk/bulk/hidden", Map.of("pick", pick(item, item.version())));
        assertThat(desk.now(item).item().shown()).isFalse();
        editor.post("/desk/bulk/shown", Map.of("pick", pick(item, now(item))));
        assertThat(desk.now(item).item().shown()).isTrue();

        HttpExchange.Answer asked = editor.post("/desk/bulk/deletion/question", Map.of("pick", pick(item, now(item))));
        assertThat(desk.now(item).item().deletedAt()).isNull();
        Document question = Jsoup.parse(asked.body());
        editor.post("/desk/bulk/deletion", DeskVisit.fields(question, "form[action$=deletion]"));
        assertThat(desk.now(item).item().deletedAt()).isNotNull();
        assertThat(first.post("/desk/bulk/deletion/question", Map.of()).status())
                .isEqualTo(403);
    }

    private long now(Item item) {
        return desk.now(item).item().version();
    }

    private static String pick(Item item, long version) {
        return item.id() + ":" + version;
    }
}
