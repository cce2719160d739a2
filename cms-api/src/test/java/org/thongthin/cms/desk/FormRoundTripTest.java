package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.kind.Kind;

/** Each kind's example through its form and back: what nobody changed is unchanged. A new kind is in here by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormRoundTripTest {
    private DeskServer desk;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    static Stream<String> kinds() {
        return Kind.all().stream().map(Kind::code);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anUntouchedFormChangesNothing(String kind) {
        Item item = desk.draft(kind);
        ItemContent before = content(item);
        DeskVisit editor = desk.as("editor");
        Document form = editor.read("/desk/items/" + item.id() + "/edit");
        HttpExchange.Answer saved =
                editor.post("/desk/items/" + item.id() + "/edit", DeskVisit.fields(form, "form.form"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        ItemContent after = content(item);
        assertThat(after.details()).isEqualTo(before.details());
        assertThat(after.contact()).isEqualTo(before.contact());
        assertThat(after.location()).isEqualTo(before.location());
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.category()).isEqualTo(before.category());
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.translations()).isEqualTo(before.translations());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfAKindHasALabelInBothLanguagesAndAPlaceInItsForm(String kind) {
        Item item = desk.draft(kind);
        Document form = desk.as("editor").read("/desk/items/" + item.id() + "/edit");
        org.thongthin.cms.platform.Messages words = DeskWords.ALL;
        for (ContentField field : ContentField.of(content(item))) {
            assertThat(words.has(Fact.label(field.pointer())))
                    .as(field.pointer())
                    .isTrue();
            String named = field.type() == FieldType.ROWS ? field.pointer() + "/0/" : field.pointer();
            assertThat(form.select("[name^=\"" + named + "\"]")).as(named).isNotEmpty();
        }
        assertThat(words.has("kind." + kind)).isTrue();
        assertThat(words.has("section.kind." + kind)).isTrue();
        assertThat(words.has("choose." + kind)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFormThatIsRefusedKeepsEveryText(String kind) {
        DeskVisit editor = desk.as("editor");
        Item item = desk.draft(kind);
        List<DeskVisit.Field> fields = DeskVisit.fields(editor.read("/desk/items/" + item.id() + "/edit"), "form.form");
        List<DeskVisit.Field> wrong = DeskVisit.with(
                DeskVisit.with(DeskVisit.with(fields, "/location/lat", "51.5"), "/location/lon", "100"),
                "/summary",
                "ลองแก้ \"ตรงนี้\" <b>");
        HttpExchange.Answer refused = editor.post("/desk/items/" + item.id() + "/edit", wrong);
        assertThat(refused.status()).isEqualTo(422);
        Document page = org.jsoup.Jsoup.parse(refused.body());
        assertThat(page.select("#faults a").attr("href")).isEqualTo("#f-location-lat");
        assertThat(page.select("#f-location-lat-error").text()).isNotBlank();
        assertThat(texts(DeskVisit.fields(page, "form.form"))).isEqualTo(texts(wrong));
    }

    private static List<String> texts(List<DeskVisit.Field> fields) {
        return fields.stream()
                .filter(field -> field.name().startsWith("/"))
                .map(field -> field.name() + "=" + field.value().strip())
                .sorted()
                .toList();
    }

    private ItemContent content(Item item) {
        ItemState now = desk.now(item);
        return desk.cms().bean(RevisionJson.class).content(now.item().kind(), now.newest());
    }
}
