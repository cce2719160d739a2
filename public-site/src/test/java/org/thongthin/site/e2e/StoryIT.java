package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job: an editor's item, verified, reaches every public path, and leaves them all when it has to. */
class StoryIT {
    private static Product product;
    private static Editors people;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        product = Product.shared();
        people = new Editors(product);
        visitor = new Visitor(product.siteUri);
    }

    @ParameterizedTest
    @CsvSource({"news, กลองยาวลานวัด", "product, กระติบข้าวไผ่", "landmark, ผาแดงชมตะวัน", "story, ลอกคลองหน้าบ้าน"})
    void aVerifiedItemShowsEverywhereUntilItIsHiddenTakenDownOrDeleted(String kind, String title) {
        ObjectNode document = Api.example(kind).put("title", title + "ของเรา");
        long before = visitor.count(kind);
        Api.Answer submitted = people.submitted(document, kind.hashCode());
        assertThat(visitor.sees(submitted.json())).doesNotContainValue(true);

        Api.Answer item = Editors.step(people.moderator, "POST", submitted, "/verification", null);
        report(kind, "verified, visible", visitor.awaitEverywhere(item.json()));
        assertThat(visitor.count(kind)).isEqualTo(before + 1);

        item = people.display(item, false);
        report(kind, "hidden, gone", visitor.awaitNowhere(item.json()));
        assertThat(visitor.count(kind)).isEqualTo(before);
        item = people.display(item, true);
        visitor.awaitEverywhere(item.json());

        item = people.takenDown(item);
        report(kind, "taken down, gone", visitor.awaitNowhere(item.json()));
        item = people.restored(item);
        visitor.awaitEverywhere(item.json());

        people.deleted(item);
        report(kind, "deleted, gone", visitor.awaitNowhere(item.json()));
        assertThat(visitor.get(Visitor.page(item.json())).status()).isIn(404, 410);
        assertThat(people.editor.get(Editors.path(item, "")).status()).isEqualTo(410);
        assertThat(visitor.count(kind)).isEqualTo(before);
    }

    @Test
    void theLiveRevisionStaysWhileItsSuccessorIsEditedAndIsThenReplaced() {
        ObjectNode document = Api.example("landmark").put("title", "เรือนแพเก่าริมโขง");
        Api.Answer first = people.verified(document, 77);
        visitor.awaitEverywhere(first.json());

        ObjectNode changed = document.deepCopy().put("title", "เรือนไม้เก่าริมธาร");
        Api.Answer draft = Editors.step(people.editor, "PUT", first, "", changed);
        assertThat(draft.json().path("stage").asText()).isEqualTo("draft");
        assertThat(draft.json().path("live").path("revision").asInt()).isOne();
        Api.Answer submitted = Editors.step(people.editor, "POST", draft, "/submission", null);
        JsonNode live = first.json();
        assertThat(visitor.get(Visitor.page(live)).text())
                .contains("เรือนแพเก่าริมโขง")
                .doesNotContain("เรือนไม้เก่าริมธาร");
        assertThat(visitor.get("/api/search?q=" + Visitor.encoded("เรือนไม้เก่าริมธาร"))
                        .text())
                .doesNotContain("เรือนไม้เก่าริมธาร");

        Api.Answer second = Editors.step(people.moderator, "POST", submitted, "/verification", null);
        visitor.awaitEverywhere(second.json());
        Api.Answer old = visitor.get(Visitor.page(live));
        assertThat(old.status()).isEqualTo(301);
        assertThat(old.header("Location")).endsWith(Visitor.page(second.json()));
    }

    private static void report(String kind, String what, Duration took) {
        System.out.printf("%s: %s on every path after %d ms%n", kind, what, took.toMillis());
    }
}
