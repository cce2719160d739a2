package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;

/** The session ends while a form is being written, and there is no JavaScript: nothing that was typed is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsentFormTest {
    private DeskServer desk;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    /** A browser that keeps its cookies through the sign-in page. */
    private final class Door {
        private final String cookies;
        final Document page;

        Door(HttpExchange.Answer answer, String cookies) {
            String fresh = answer.response().headers().allValues("set-cookie").stream()
                    .map(cookie -> cookie.replaceFirst(";.*", ""))
                    .collect(Collectors.joining("; "));
            this.cookies = fresh.isEmpty() ? cookies : fresh;
            this.page = Jsoup.parse(answer.body());
        }

        HttpExchange.Answer enter(String username, String password) {
            List<DeskVisit.Field> fields = DeskVisit.with(
                    DeskVisit.with(DeskVisit.fields(page, "main form"), "username", username), "password", password);
            return HttpExchange.postForm(desk.uri(), "/desk/sign-in", DeskVisit.body(fields))
                    .with("Cookie", cookies)
                    .with("Accept", "text/html")
                    .send();
        }

        Door again(HttpExchange.Answer answer) {
            return new Door(answer, cookies);
        }

        Document enter(String username) {
            HttpExchange.Answer answer = enter(username, TestPeople.PASSWORD);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            session = answer.response().headers().allValues("set-cookie").stream()
                    .filter(cookie -> cookie.startsWith("session="))
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst(";.*", "");
            return Jsoup.parse(answer.body());
        }
    }

    /** Of who signed in last. */
    private String session = "";

    private HttpExchange.Answer send(Document page, String form) {
        return HttpExchange.postForm(
                        desk.uri(), page.select(form).attr("action"), DeskVisit.body(DeskVisit.fields(page, form)))
                .with("Cookie", session)
                .with("Accept", "text/html")
                .send();
    }

    private Door refused(DeskVisit visit, String path, List<DeskVisit.Field> fields) {
        HttpExchange.Answer answer = visit.post(path, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        return new Door(answer, "");
    }

    private Door lateEditor(Item item, String title) {
        DeskVisit editor = desk.as("editor");
        String edit = "/desk/items/" + item.id() + "/edit";
        List<DeskVisit.Field> typed = DeskVisit.with(DeskVisit.fields(editor.read(edit), "form.form"), "/title", title);
        desk.endSessions(desk.editor, editor);
        return refused(editor, edit, typed);
    }

    @Test
    void theFormComesBackFilledAfterSigningInAndIsSavedByItsButton() {
        Item item = desk.draft("story");
        String typed = "พิมพ์ก่อนหมดเวลา \"><b>{{ 1+1 }}\nบรรทัดสอง";
        Door door = lateEditor(item, typed);
        assertThat(door.page.select("[role=status]").text()).contains("ยังอยู่ครบ");
        Document form = door.enter("editor");
        assertThat(form.select("#f-title").val()).isEqualTo(typed);
        assertThat(form.select("form.form").hasAttr("data-waits")).isTrue();
        assertThat(form.select("[role=status]").text()).contains("ยังไม่ได้บันทึก");
        assertThat(desk.now(item).newest().title()).isNotEqualTo(typed);
        assertThat(send(form, "form.form").status()).isEqualTo(303);
        assertThat(desk.now(item).newest().title()).startsWith("พิมพ์ก่อนหมดเวลา");
    }

    @Test
    void aNewItemsFormToo() {
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> typed = DeskVisit.with(
                DeskVisit.fields(editor.read("/desk/items/new?kind=product"), "form.form"), "/title", "ผ้าผืนใหม่");
        desk.endSessions(desk.editor, editor);
        Document form = refused(editor, "/desk/items", typed).enter("editor");
        assertThat(form.select("#f-title").val()).isEqualTo("ผ้าผืนใหม่");
        assertThat(send(form, "form.form").header("Location")).endsWith("?done=created#pictures");
    }

    @Test
    void aWrongPasswordLosesNothingEither() {
        Door door = lateEditor(desk.draft("news"), "ยังอยู่ไหม");
        Door second = door.again(door.enter("editor", "ไม่ใช่รหัสนี้แน่ๆ"));
        Door third = second.again(second.enter("", ""));
        assertThat(third.enter("editor").select("#f-title").val()).isEqualTo("ยังอยู่ไหม");
    }

    @Test
    void aLongTextIsCarriedWhole() {
        Item item = desk.draft("news");
        DeskVisit editor = desk.as("editor");
        String edit = "/desk/items/" + item.id() + "/edit";
        String body = "ยาว".repeat(30_000);
        List<DeskVisit.Field> typed = DeskVisit.with(DeskVisit.fields(editor.read(edit), "form.form"), "/body", body);
        desk.endSessions(desk.editor, editor);
        Document form = refused(editor, edit, typed).enter("editor");
        assertThat(form.select("#f-body").text()).isEqualTo(body);
    }

    @Test
    void aFormOfManyRowsIsCarriedWhole() {
        Item item = desk.draft("story");
        DeskVisit editor = desk.as("editor");
        String edit = "/desk/items/" + item.id() + "/edit";
        List<DeskVisit.Field> typed = new ArrayList<>(DeskVisit.fields(editor.read(edit), "form.form"));
        for (int row = 20; row < 200; row++) {
            typed.add(new DeskVisit.Field("/details/supporters/" + row + "/organisation", "กลุ่มที่ " + row));
            typed.add(new DeskVisit.Field("/details/supporters/" + row + "/items", "ข้าว\nน้ำ"));
        }
        desk.endSessions(desk.editor, editor);
        Document form = refused(editor, edit, typed).enter("editor");
        assertThat(form.select("input[name$=/organisation]").eachAttr("value")).contains("กลุ่มที่ 20", "กลุ่มที่ 199");
    }

    @Test
    void aReasonForReturningComesBackWithItsComments() {
        Item item = desk.submitted("landmark");
        DeskVisit moderator = desk.as("moderator");
        String review = "/desk/review/" + item.id();
        List<DeskVisit.Field> typed = DeskVisit.with(
                DeskVisit.with(DeskVisit.fields(moderator.read(review), "#return-form"), "reason", "ขอรูปใหม่"),
                "comment:/title",
                "สั้นไป");
        desk.endSessions(desk.moderator, moderator);
        Document page = refused(moderator, review + "/return", typed).enter("moderator");
        assertThat(page.select("#reason").text()).isEqualTo("ขอรูปใหม่");
        assertThat(page.select("[name=comment:/title]").text()).isEqualTo("สั้นไป");
        assertThat(desk.stage(item)).isEqualTo("submitted");
    }

    @Test
    void aReasonForTakingDownComesBack() {
        Item item = desk.verified("news");
        DeskVisit moderator = desk.as("moderator");
        String own = "/desk/items/" + item.id();
        List<DeskVisit.Field> typed = DeskVisit.with(
                DeskVisit.fields(moderator.read(own), "form[action$=takedown]"), "reason", "มีเบอร์โทรส่วนตัว");
        desk.endSessions(desk.moderator, moderator);
        Document page = refused(moderator, own + "/takedown", typed).enter("moderator");
        assertThat(page.select("#takedown-reason").text()).isEqualTo("มีเบอร์โทรส่วนตัว");
        assertThat(desk.now(item).item().takenDownAt()).isNull();
    }

    @Test
    void anyOtherFormIsSentAgainByAButton() {
        Item item = desk.illustrated("landmark");
        DeskVisit editor = desk.as("editor");
        String own = "/desk/items/" + item.id();
        List<DeskVisit.Field> fields = DeskVisit.fields(editor.read(own), "form[action$=arrangement]");
        List<DeskVisit.Field> typed = new ArrayList<>();
        fields.forEach(field ->
                typed.add(field.name().startsWith("alt-") ? new DeskVisit.Field(field.name(), "บรรยายใหม่") : field));
        typed.add(new DeskVisit.Field("do", "save"));
        desk.endSessions(desk.editor, editor);
        Document page = refused(editor, own + "/pictures/arrangement", typed).enter("editor");
        assertThat(send(page, "main form").status()).isEqualTo(303);
        assertThat(desk.as("editor").read(own).select(".pictures img").attr("alt"))
                .isEqualTo("บรรยายใหม่");
    }

    @Test
    void aColleagueWhoSignsInSeesWhoseTextItIsAndNothingIsSavedInTheirName() {
        Item item = desk.draft("news");
        Document form = lateEditor(item, "ข้อความของ editor").enter("colleague");
        assertThat(form.select("#f-title").val()).isEqualTo("ข้อความของ editor");
        assertThat(form.select("[role=status]").text()).contains("นาย editor");
        assertThat(form.select("form.form").hasAttr("data-waits")).isTrue();
        assertThat(desk.now(item).newest().title()).isNotEqualTo("ข้อความของ editor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "moderator", "administrator"})
    void whoMayNotWriteItSeesNothingOfIt(String other) {
        Item item = desk.draft("news");
        Document page = lateEditor(item, "ความลับของ editor").enter(other);
        assertThat(page.html()).doesNotContain("ความลับของ editor");
        assertThat(page.select("h1").text()).isEqualTo("ยังไม่ได้ส่ง");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> typed = DeskVisit.with(
                DeskVisit.fields(editor.read("/desk/items/new?kind=news"), "form.form"), "/title", "ความลับอีกเรื่อง");
        desk.endSessions(desk.editor, editor);
        Document fresh = refused(editor, "/desk/items", typed).enter(other);
        assertThat(fresh.html()).doesNotContain("ความลับอีกเรื่อง");
    }

    @Test
    void aPasswordIsNeverRepeated() {
        DeskVisit editor = desk.as("editor");
        desk.endSessions(desk.editor, editor);
        HttpExchange.Answer own = editor.post(
                "/desk/me/password", Map.of("current", "ลับมาก-1234", "password", "ลับมาก-5678", "again", "x"));
        assertThat(own.status()).isEqualTo(303);
        HttpExchange.Answer other =
                editor.post("/desk/items/x/edit", Map.of("newPassword", "ลับมาก-5678", "/title", "ไม่ลับ"));
        assertThat(other.status()).isEqualTo(401);
        assertThat(other.body()).contains("ไม่ลับ").doesNotContain("ลับมาก");
    }

    @Test
    void aFormThatNoPageOfOursMadeIsNotRepeated() {
        DeskVisit editor = desk.as("editor");
        desk.endSessions(desk.editor, editor);
        HttpExchange.Answer forged = editor.postWithoutToken(
                "/desk/items", List.of(new DeskVisit.Field("csrf", "wrong"), new DeskVisit.Field("/title", "โฆษณา")));
        assertThat(forged.status()).isEqualTo(303);
        HttpExchange.Answer foreign = HttpExchange.postForm(desk.uri(), "/desk/items", "csrf=x&%2Ftitle=spam")
                .with("Origin", "https://evil.example")
                .with("Sec-Fetch-Site", "cross-site")
                .with("Accept", "text/html")
                .send();
        assertThat(foreign.status()).isEqualTo(303);
        assertThat(foreign.body()).doesNotContain("spam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/desk", "https://evil.example", "/desk/../api", "/desk/sign-in", "/other"})
    void aSignInPageCarriesNothingToAnywhereElse(String path) {
        Door door = lateEditor(desk.draft("news"), "ก");
        List<DeskVisit.Field> fields = DeskVisit.with(
                DeskVisit.with(
                        DeskVisit.with(DeskVisit.fields(door.page, "main form"), "unsent-path", path),
                        "username",
                        "editor"),
                "password",
                TestPeople.PASSWORD);
        HttpExchange.Answer answer = HttpExchange.postForm(desk.uri(), "/desk/sign-in", DeskVisit.body(fields))
                .with("Cookie", door.cookies)
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void whoSignedInAgainInAnotherTabGetsTheFormBackWithTheNewToken() {
        Item item = desk.draft("news");
        DeskVisit before = desk.as("editor");
        String edit = "/desk/items/" + item.id() + "/edit";
        List<DeskVisit.Field> typed =
                DeskVisit.with(DeskVisit.fields(before.read(edit), "form.form"), "/title", "จากแท็บเก่า");
        session = "session=" + TestPeople.deskToken(desk.cms(), "editor");
        HttpExchange old = HttpExchange.postForm(desk.uri(), edit, DeskVisit.body(typed))
                .with("Cookie", session)
                .with("Accept", "text/html");
        assertThat(old.send().body()).doesNotContain("จากแท็บเก่า");
        HttpExchange.Answer answer = old.with("Sec-Fetch-Site", "same-origin").send();
        assertThat(answer.status()).isEqualTo(403);
        Document form = Jsoup.parse(answer.body());
        assertThat(form.select("#f-title").val()).isEqualTo("จากแท็บเก่า");
        assertThat(desk.now(item).newest().title()).isNotEqualTo("จากแท็บเก่า");
        assertThat(send(form, "form.form").status()).isEqualTo(303);
        assertThat(desk.now(item).newest().title()).isEqualTo("จากแท็บเก่า");
    }

    @Test
    void aPageThatWasOpenBeforeIsToldWhoIsSignedInAndTheirToken() {
        String cookie = "session=" + TestPeople.deskToken(desk.cms(), "editor");
        HttpExchange.Answer answer = HttpExchange.get(desk.uri(), "/desk/session")
                .with("Cookie", cookie)
                .with("Accept", "application/json")
                .send();
        assertThat(answer.json().path("person").asText())
                .isEqualTo(desk.editor.personId().toString());
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        HttpExchange.Answer nobody = HttpExchange.get(desk.uri(), "/desk/session")
                .with("Accept", "application/json")
                .send();
        assertThat(nobody.status()).isEqualTo(401);
    }
}
