package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.media.Photographs;

/** What the script of a form sends, and what it is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AutosaveTest {
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

    private static String autosave(Item item) {
        return "/desk/items/" + item.id() + "/autosave";
    }

    private static List<DeskVisit.Field> opened(DeskVisit visit, Item item) {
        return DeskVisit.fields(visit.read(edit(item)), "form.form");
    }

    /** The form as its script goes on with it after a save. */
    private static List<DeskVisit.Field> after(HttpExchange.Answer saved, List<DeskVisit.Field> fields) {
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        JsonNode told = saved.json();
        assertThat(saved.header("ETag")).isEqualTo("\"" + told.path("version").asText() + "\"");
        return DeskVisit.with(
                DeskVisit.with(fields, "version", told.path("version").asText()),
                "base",
                told.path("base").asText());
    }

    private @Nullable String lines(UUID item) {
        return desk.cms()
                .query("select string_agg(action, ',' order by id) from audit where subject_id = ?", item.toString());
    }

    @Test
    void aNewItemIsMadeOnceHoweverOftenItsFormIsSent() {
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = DeskVisit.with(
                DeskVisit.fields(editor.read("/desk/items/new?kind=news"), "form.form"), "/title", "ข่าวแรก");
        HttpExchange.Answer first = editor.script("/desk/items/autosave", form);
        HttpExchange.Answer again = editor.script("/desk/items/autosave", form);
        List<DeskVisit.Field> longer = DeskVisit.with(form, "/title", "ข่าวแรก เขียนต่อ");
        HttpExchange.Answer further = editor.script("/desk/items/autosave", longer);
        HttpExchange.Answer button = editor.post("/desk/items", longer);
        String id = first.json().path("item").asText();
        assertThat(again.json().path("item").asText()).isEqualTo(id);
        assertThat(again.json().path("version")).isEqualTo(first.json().path("version"));
        assertThat(further.json().path("item").asText()).isEqualTo(id);
        assertThat(button.header("Location")).startsWith("/desk/items/" + id);
        ItemState made = Objects.requireNonNull(desk.cms().bean(Items.class).find(UUID.fromString(id)));
        assertThat(made.newest().title()).isEqualTo("ข่าวแรก เขียนต่อ");
        assertThat(made.newest().number()).isEqualTo(1);
    }

    @Test
    void aFormWhoseDraftAColleagueHasChangedMeanwhileDoesNotGoOverIt() {
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = DeskVisit.with(
                DeskVisit.fields(editor.read("/desk/items/new?kind=news"), "form.form"), "/title", "ของฉัน");
        String id =
                editor.script("/desk/items/autosave", form).json().path("item").asText();
        Item item = Objects.requireNonNull(desk.cms().bean(Items.class).find(UUID.fromString(id)))
                .item();
        DeskVisit colleague = desk.as("colleague");
        colleague.post(edit(item), DeskVisit.with(opened(colleague, item), "/title", "ของเขา"));
        HttpExchange.Answer late = editor.script("/desk/items/autosave", DeskVisit.with(form, "/summary", "เขียนต่อ"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("stale");
        HttpExchange.Answer button = editor.post("/desk/items", DeskVisit.with(form, "/summary", "เขียนต่อ"));
        assertThat(button.status()).isEqualTo(412);
        assertThat(button.body()).contains("ของเขา", "เขียนต่อ");
    }

    @Test
    void aFormWhoseDraftWasDeletedCanStillBecomeAnItem() {
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = DeskVisit.with(
                DeskVisit.fields(editor.read("/desk/items/new?kind=news"), "form.form"), "/title", "ยังอยากได้");
        HttpExchange.Answer made = editor.script("/desk/items/autosave", form);
        String own = "/desk/items/" + made.json().path("item").asText();
        editor.post(own + "/deletion", DeskVisit.fields(editor.read(own + "/deletion"), "main form"));
        HttpExchange.Answer back = editor.post("/desk/items", form);
        assertThat(back.status()).isEqualTo(410);
        List<DeskVisit.Field> again = DeskVisit.fields(org.jsoup.Jsoup.parse(back.body()), "form.form");
        HttpExchange.Answer anew = editor.post("/desk/items", again);
        assertThat(anew.status()).isEqualTo(303);
        assertThat(anew.header("Location")).doesNotContain(own);
    }

    @Test
    void aSaveWhoseAnswerWasLostIsNoConflict() {
        Item item = desk.draft("landmark");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = DeskVisit.with(opened(editor, item), "/summary", "เขียนครั้งเดียว");
        HttpExchange.Answer lost = editor.script(autosave(item), form);
        HttpExchange.Answer again = editor.script(autosave(item), form);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("version")).isEqualTo(lost.json().path("version"));
        assertThat(editor.post(edit(item), form).status()).isEqualTo(303);
    }

    @Test
    void aPictureThatWasAddedMeanwhileIsNoConflict() {
        Item item = desk.draft("landmark");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = opened(editor, item);
        editor.upload("/desk/items/" + item.id() + "/pictures", Photographs.jpeg(640, 480), "a.jpg", "รูป");
        HttpExchange.Answer saved = editor.script(autosave(item), DeskVisit.with(form, "/summary", "หลังใส่รูป"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(desk.now(item).newest().summary()).isEqualTo("หลังใส่รูป");
    }

    @Test
    void whatIsWrongIsNamedByTheFieldThatTheBrowserHasAndNothingIsSaved() {
        Item item = desk.draft("story");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = DeskVisit.with(
                DeskVisit.with(opened(editor, item), "/details/supporters/7/organisation", "ก".repeat(300)),
                "/summary",
                "ไม่ควรถูกบันทึก");
        HttpExchange.Answer refused = editor.script(autosave(item), form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        JsonNode error = refused.json().path("errors").path(0);
        assertThat(error.path("pointer").asText()).isEqualTo("/details/supporters/7/organisation");
        assertThat(error.path("text").path("th").asText()).isNotBlank();
        assertThat(desk.now(item).newest().summary()).isNotEqualTo("ไม่ควรถูกบันทึก");
    }

    @Test
    void theLongestFormThereIsIsTaken() {
        Item item = desk.draft("story");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = opened(editor, item);
        for (int row = 0; row < 50; row++) {
            form = DeskVisit.with(form, "/details/supporters/" + row + "/organisation", "กลุ่ม " + row);
            form = DeskVisit.with(form, "/details/supporters/" + row + "/items", "ข้าว");
        }
        after(editor.script(autosave(item), form), form);
        assertThat(desk.now(item).newest().details()).contains("กลุ่ม 49");
    }

    @Test
    void oneSittingLeavesOneLineAndTheNextSaysWhenItEnded() {
        Item item = desk.draft("news");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = opened(editor, item);
        for (String text : List.of("ก", "กข", "กขค")) {
            form = DeskVisit.with(form, "/title", text);
            form = after(editor.script(autosave(item), form), form);
        }
        assertThat(lines(item.id())).isEqualTo("item.create");
        DeskVisit colleague = desk.as("colleague");
        List<DeskVisit.Field> theirs = DeskVisit.with(opened(colleague, item), "/title", "ของเขา");
        String lastSaved = desk.now(item).newest().updatedAt().toString();
        theirs = after(colleague.script(autosave(item), theirs), theirs);
        after(colleague.script(autosave(item), DeskVisit.with(theirs, "/title", "ของเขา ต่อ")), theirs);
        assertThat(lines(item.id())).isEqualTo("item.create,item.edit");
        assertThat(desk.cms()
                        .query(
                                "select detail ->> 'savedAt' || ' ' || person_id from audit where subject_id = ? "
                                        + "order by id desc limit 1",
                                item.id().toString()))
                .isEqualTo(lastSaved + " " + desk.colleague.personId());
        editor.post(edit(item), DeskVisit.with(opened(editor, item), "/title", "ด้วยปุ่ม"));
        assertThat(lines(item.id())).isEqualTo("item.create,item.edit,item.edit");
    }

    @Test
    void aSittingOfMoreThanAnHourLeavesAnotherLine() {
        Item item = desk.draft("news");
        DeskVisit editor = desk.as("editor");
        desk.cms()
                .execute(
                        "insert into audit (at, person_id, action, subject_type, subject_id, detail) values "
                                + "(now() - interval '61 minutes', ?, 'item.edit', 'item', ?, '{\"revision\": 1}')",
                        desk.editor.personId(),
                        item.id().toString());
        List<DeskVisit.Field> form = DeskVisit.with(opened(editor, item), "/title", "กลับมาเขียนต่อ");
        after(editor.script(autosave(item), form), form);
        assertThat(lines(item.id())).isEqualTo("item.create,item.edit,item.edit");
    }

    @Test
    void openingTheFormOfAVerifiedItemChangesNothingAndSavingOpensADraft() {
        Item item = desk.verified("news");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = opened(editor, item);
        assertThat(desk.stage(item)).isEqualTo("verified");
        assertThat(desk.now(item).item().version()).isEqualTo(item.version());
        form = after(editor.script(autosave(item), DeskVisit.with(form, "/title", "ฉบับใหม่")), form);
        after(editor.script(autosave(item), DeskVisit.with(form, "/title", "ฉบับใหม่กว่า")), form);
        ItemState now = desk.now(item);
        assertThat(now.newest().stage().code()).isEqualTo("draft");
        assertThat(now.newest().number()).isEqualTo(2);
        assertThat(Objects.requireNonNull(now.live()).number()).isEqualTo(1);
    }

    @Test
    void aScriptIsRefusedAsTheApiRefusesAndInJson() {
        Item item = desk.submitted("news");
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> form = List.of(
                new DeskVisit.Field("version", String.valueOf(item.version())), new DeskVisit.Field("/title", "ก"));
        assertThat(editor.script(autosave(item), form).code()).isEqualTo("illegal-transition");
        assertThat(editor.script(autosave(item), List.of(new DeskVisit.Field("/title", "ก")))
                        .status())
                .isEqualTo(428);
        assertThat(desk.as("stranger").script(autosave(item), form).status()).isEqualTo(404);
        assertThat(desk.as("moderator").script(autosave(item), form).status()).isEqualTo(403);
        assertThat(desk.as("moderator")
                        .script("/desk/items/autosave", List.of(new DeskVisit.Field("kind", "news")))
                        .status())
                .isEqualTo(403);
        assertThat(editor.script("/desk/items/autosave", List.of(new DeskVisit.Field("kind", "nonsense")))
                        .status())
                .isEqualTo(400);
        HttpExchange.Answer nobody = HttpExchange.postForm(desk.uri(), autosave(item), DeskVisit.body(form))
                .with("Accept", "application/json")
                .send();
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.code()).isEqualTo("unauthenticated");
    }
}
