package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.Role;

/** The queue as a moderator goes through it, part by part and past what they leave to others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskQueueTest {
    private DeskServer desk;
    private DeskVisit moderator;
    private DeskVisit colleague;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
        TestPeople.person(desk.cms(), "reviewer", Role.MODERATOR, "DLA");
        moderator = desk.as("moderator");
        colleague = desk.as("reviewer");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void empty() {
        desk.cms().execute("delete from lease");
        desk.cms()
                .execute("update revision set stage = 'draft', submitted_at = null, submitted_by = null"
                        + " where stage = 'submitted'");
    }

    @Test
    void itsSizeAndItsAgeAreOnEveryPageOfAModeratorAndOnNobodyElses() {
        Item item = desk.submitted("news");
        waitsSince(item, Duration.ofDays(9));
        desk.submitted("landmark");
        for (String page : List.of(
                "/desk", "/desk/queue", "/desk/items", "/desk/me", "/desk/review/" + item.id(), "/desk/nothing")) {
            assertThat(moderator.read(page).select(".queuebar").text())
                    .as(page)
                    .isEqualTo("รอตรวจสอบ 2 รายการ รอนานที่สุด 9 วัน");
        }
        for (String who : List.of("editor", "province", "administrator")) {
            assertThat(desk.as(who).read("/desk").select(".queuebar")).as(who).isEmpty();
        }
    }

    @Test
    void itsFiltersLiveInItsAddressAndInEveryAddressOnTheWay() {
        Item old = desk.submitted("landmark");
        waitsSince(old, Duration.ofDays(4));
        Item young = desk.submitted("landmark");
        desk.submitted("news");
        String filters = "kind=landmark&region=northeast&waiting=P3D&province=48&owner=" + DeskServer.LAO;
        Document queue = moderator.read("/desk/queue?" + filters);
        assertThat(queue.select("tbody tr")).hasSize(1);
        assertThat(queue.select("tbody a").attr("href")).isEqualTo("/desk/review/" + old.id() + "?" + filters);
        for (String chosen : List.of("kind landmark", "region northeast", "waiting P3D", "province 48")) {
            String[] one = chosen.split(" ", 2);
            assertThat(queue.select("#" + one[0] + " option[selected]").val()).isEqualTo(one[1]);
        }
        assertThat(queue.select("#owner option[selected]").text()).contains("ธาตุพนม");

        String next = queue.select("form[action^=/desk/queue/next]").attr("action");
        String review = moderator.post(next, Map.of()).header("Location");
        assertThat(review).isEqualTo("/desk/review/" + old.id() + "?" + filters);
        Document page = moderator.read(review);
        HttpExchange.Answer decided = moderator.post(
                page.select("form[action*=verification]").attr("action"),
                DeskVisit.fields(page, "form[action*=verification]"));
        assertThat(decided.header("Location")).isEqualTo("/desk/queue?" + filters + "&done=verified");
        Document none = moderator.read(decided.header("Location"));
        assertThat(none.select("[role=status]").text()).contains("ตรวจสอบแล้ว");
        assertThat(none.select(".empty h2").text()).isEqualTo("ไม่มีรายการรอตรวจสอบตามที่กรอง");
        assertThat(none.select(".queuebar").text()).contains("2 รายการ");
        assertThat(desk.stage(young)).isEqualTo("submitted");
    }

    @Test
    void filtersThatAreNoneAreToldAndWhatIsInThemIsShownAsText() {
        assertThat(moderator.get("/desk/queue?region=moon").status()).isEqualTo(422);
        assertThat(moderator.get("/desk/queue?waiting=soon").status()).isEqualTo(422);
        assertThat(moderator.post("/desk/queue/next?kind=moon", Map.of()).status())
                .isEqualTo(422);
        Document page = moderator.read("/desk/queue?owner=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&category=%27%3Cb%3E");
        assertThat(page.select("script:not([src]), b")).isEmpty();
        assertThat(page.select("#owner option[selected]").val()).isEqualTo("\"><script>alert(1)</script>");
        assertThat(moderator
                        .read("/desk/queue?waiting=P2D")
                        .select("#waiting option[selected]")
                        .text())
                .isEqualTo("2 วัน");
    }

    @Test
    void whoSkipsLeavesTheItemToOthersAndGoesOnBehindIt() {
        Item first = desk.submitted("news");
        Item second = desk.submitted("landmark");
        assertThat(moderator.post("/desk/queue/next", Map.of()).header("Location"))
                .isEqualTo("/desk/review/" + first.id());
        String skip = "/desk/review/" + first.id() + "/skip";
        assertThat(moderator.post(skip, Map.of()).header("Location")).isEqualTo("/desk/review/" + second.id());
        assertThat(colleague.post("/desk/queue/next", Map.of()).header("Location"))
                .isEqualTo("/desk/review/" + first.id());

        HttpExchange.Answer end = moderator.post("/desk/review/" + second.id() + "/skip", Map.of());
        assertThat(end.header("Location")).isEqualTo("/desk/queue?done=queue-end");
        assertThat(moderator
                        .read(end.header("Location"))
                        .select("[role=status]")
                        .text())
                .contains("ถึงท้ายคิวแล้ว");
    }

    @Test
    void afterTheLastDecisionOneComesBackToWhatWasSkipped() {
        Item first = desk.submitted("news");
        Item second = desk.submitted("news");
        moderator.post("/desk/review/" + first.id() + "/skip", Map.of());
        Document page = moderator.read("/desk/review/" + second.id());
        HttpExchange.Answer decided = moderator.post(
                "/desk/review/" + second.id() + "/verification", DeskVisit.fields(page, "form[action$=verification]"));
        assertThat(decided.header("Location")).isEqualTo("/desk/review/" + first.id() + "?done=verified");
    }

    @Test
    void whoGoesBackToTheQueueHoldsTheItemNoMore() {
        Item item = desk.submitted("news");
        moderator.get("/desk/review/" + item.id());
        assertThat(colleague.read("/desk/queue").select(".held").text()).contains("นาย moderator กำลังตรวจอยู่ ถึง");
        HttpExchange.Answer left = moderator.post("/desk/review/" + item.id() + "/release?kind=news", Map.of());
        assertThat(left.header("Location")).isEqualTo("/desk/queue?kind=news");
        assertThat(colleague.read("/desk/queue").select(".held")).isEmpty();
        colleague.get("/desk/review/" + item.id());
        moderator.post("/desk/review/" + item.id() + "/release", Map.of());
        assertThat(moderator.read("/desk/queue").select(".held").text()).contains("นาย reviewer");
    }

    @Test
    void anOpenPageGoesOnHoldingItsItemAndIsToldWhenItNoLongerDoes() {
        Item item = desk.submitted("news");
        String review = "/desk/review/" + item.id();
        Map<String, String> shown = Map.of("version", String.valueOf(item.version()));
        Elements lease = moderator.read(review).select("#lease");
        assertThat(lease.attr("data-renewal")).isEqualTo(review + "/renewal");
        assertThat(Duration.ofMillis(Long.parseLong(lease.attr("data-every")))).isLessThan(Duration.ofMinutes(5));

        desk.cms().execute("update lease set until = now() + interval '1 minute'");
        HttpExchange.Answer renewed = moderator.post(review + "/renewal", shown);
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(Jsoup.parse(renewed.body()).select("[data-standing=good]").text())
                .startsWith("ท่านกำลังตรวจรายการนี้ ถึง");
        assertThat(desk.cms().query("select until > now() + interval '9 minutes' from lease"))
                .isEqualTo("t");

        colleague.post(review + "/lease", DeskVisit.fields(colleague.read(review), "#return-form"));
        HttpExchange.Answer lost = moderator.post(review + "/renewal", shown);
        assertThat(lost.status()).isEqualTo(409);
        assertThat(Jsoup.parse(lost.body()).select("[data-standing=lost]").text())
                .contains("นาย reviewer");

        colleague.post(review + "/verification", shown);
        HttpExchange.Answer decided = moderator.post(review + "/renewal", shown);
        assertThat(decided.status()).isEqualTo(409);
        assertThat(Jsoup.parse(decided.body()).select("[role=alert]").text())
                .contains("นาย reviewer เปลี่ยนรายการนี้แล้ว เมื่อเวลา");
        assertThat(desk.as("editor").post(review + "/renewal", shown).status()).isEqualTo(403);
    }

    @Test
    void whoComesTooLateIsToldWhoAndWhenAndOwnHasteIsNotCalledAnothers() {
        Item item = desk.submitted("news");
        String review = "/desk/review/" + item.id();
        List<DeskVisit.Field> looked = DeskVisit.fields(moderator.read(review), "form[action$=verification]");
        assertThat(moderator.post(review + "/verification", looked).status()).isEqualTo(303);
        Document twice =
                Jsoup.parse(moderator.post(review + "/verification", looked).body());
        assertThat(twice.select("h1").text()).isEqualTo("ท่านทำรายการนี้ไปแล้ว");

        HttpExchange.Answer late = colleague.post(review + "/verification", looked);
        assertThat(late.status()).isEqualTo(412);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("main").text()).contains("นาย moderator ทำรายการนี้ไปก่อนแล้ว", "ตรวจสอบแล้ว", "น.");
        assertThat(page.select("form[action='/desk/queue/next']")).hasSize(1);
        HttpExchange.Answer claim = colleague.post(review + "/lease", looked);
        assertThat(claim.status()).isEqualTo(409);
        assertThat(claim.body()).contains("นาย moderator");
    }

    @Test
    void commentsOnPicturesAndOnEmptyFieldsReachTheEditorToo() {
        Item item = desk.submitted("news");
        String review = "/desk/review/" + item.id();
        Document page = moderator.read(review);
        assertThat(page.select(".blanks textarea").eachAttr("name")).contains("comment:/contact/line");
        List<DeskVisit.Field> written = DeskVisit.fields(page, "#return-form");
        written = DeskVisit.with(written, "reason", "ขอแก้เล็กน้อย");
        written = DeskVisit.with(written, "comment:/images/0", "มืดไป");
        written = DeskVisit.with(written, "comment:/contact/line", "ขอไลน์ด้วย");
        assertThat(moderator.post(review + "/return", written).status()).isEqualTo(303);
        DeskVisit editor = desk.as("editor");
        Document sheet = editor.read("/desk/items/" + item.id());
        assertThat(sheet.select("#pictures .said").text()).isEqualTo("รูปที่ 1: มืดไป");
        assertThat(editor.read("/desk/items/" + item.id() + "/edit")
                        .select("#f-contact-line-said")
                        .text())
                .contains("ขอไลน์ด้วย");
    }

    @Test
    void aCommentThatIsTooLongIsMarkedWhereItIs() {
        Item item = desk.submitted("news");
        String review = "/desk/review/" + item.id();
        List<DeskVisit.Field> written = DeskVisit.fields(moderator.read(review), "#return-form");
        written = DeskVisit.with(written, "reason", "ขอแก้เล็กน้อย");
        written = DeskVisit.with(written, "comment:/title", "ก".repeat(2001));
        HttpExchange.Answer refused = moderator.post(review + "/return", written);
        assertThat(refused.status()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[name=comment:/title]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("details.comment[open] .wrong").text()).contains("2,000");
        assertThat(page.select("#reason-error")).isEmpty();
        assertThat(page.select("#reason").text()).isEqualTo("ขอแก้เล็กน้อย");
    }

    @Test
    void manyAreVerifiedOnlyAfterAQuestionThatNamesThem() {
        Item item = desk.submitted("news");
        Document queue = moderator.read("/desk/queue?kind=news&size=50");
        List<DeskVisit.Field> picked = new ArrayList<>(DeskVisit.fields(queue, "#bulk"));
        picked.add(new DeskVisit.Field("pick", item.id() + ":" + item.version()));
        Document question = Jsoup.parse(
                moderator.post("/desk/bulk/verification/question", picked).body());
        assertThat(question.select("main li").text())
                .isEqualTo(desk.now(item).newest().title());
        assertThat(desk.stage(item)).isEqualTo("submitted");
        Document result = Jsoup.parse(moderator
                .post("/desk/bulk/verification", DeskVisit.fields(question, "main form"))
                .body());
        assertThat(desk.stage(item)).isEqualTo("verified");
        assertThat(result.select("main a.next").attr("href")).isEqualTo("/desk/queue?kind=news&size=50");
    }

    @Test
    void aListOfManySaysWhoHoldsWhatAndWhoWasFaster() {
        Item held = desk.submitted("news");
        Item late = desk.submitted("news");
        colleague.get("/desk/review/" + held.id());
        colleague.post("/desk/review/" + late.id() + "/verification", Map.of("version", "" + late.version()));
        Document result = Jsoup.parse(moderator
                .post(
                        "/desk/bulk/verification",
                        List.of(
                                new DeskVisit.Field("pick", held.id() + ":" + held.version()),
                                new DeskVisit.Field("pick", late.id() + ":" + late.version()),
                                new DeskVisit.Field("back", "https://evil.example/desk/queue?")))
                .body());
        List<String> why = result.select(".list .wrong").eachText();
        assertThat(why.get(0)).contains("นาย reviewer กำลังตรวจรายการนี้อยู่");
        assertThat(why.get(1)).contains("นาย reviewer ทำรายการนี้ไปก่อนแล้ว เมื่อ");
        assertThat(result.select("main a.next").attr("href")).isEqualTo("/desk/queue");
    }

    @Test
    void moreThanAHundredAtOnceAreRefusedAsAWhole() {
        Item item = desk.submitted("news");
        List<DeskVisit.Field> many = new ArrayList<>(
                Collections.nCopies(101, new DeskVisit.Field("pick", item.id() + ":" + item.version())));
        HttpExchange.Answer refused = moderator.post("/desk/bulk/verification", many);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("100");
        assertThat(desk.stage(item)).isEqualTo("submitted");
        assertThat(moderator.post("/desk/bulk/nothing/question", many).status()).isEqualTo(404);
    }

    @Test
    void whatIsTakenDownIsFoundInTheListAndRestored() {
        Item item = desk.verified("news");
        String own = "/desk/items/" + item.id();
        moderator.post(own + "/takedown", Map.of("version", "" + item.version(), "reason", "มีข้อมูลส่วนบุคคล"));
        String address =
                moderator.read("/desk").select("main a[href*=taken-down]").attr("href");
        Document list = moderator.read(address);
        assertThat(list.select("tbody a").eachAttr("href")).contains(own);
        assertThat(list.select("tbody .m-down")).hasSameSizeAs(list.select("tbody tr"));
        assertThat(list.select("#display option[selected]").text()).isEqualTo("ถูกระงับ");
        moderator.post(own + "/restoration", DeskVisit.fields(moderator.read(own), "form[action$=restoration]"));
        assertThat(moderator.read(address).select("tbody a").eachAttr("href")).doesNotContain(own);
    }

    private void waitsSince(Item item, Duration ago) {
        desk.cms()
                .execute(
                        "update revision set submitted_at = ? where item_id = ?",
                        Timestamp.from(Instant.now().minus(ago)),
                        item.id());
    }
}
