package org.thongthin.cms.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;
import static org.thongthin.cms.history.HistoryServer.path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.ItemImage;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.platform.IfMatch;

/** An item's revisions: listed, read, told apart and gone back to; and why the item is public or is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionsOverHttpTest {
    private HistoryServer server;

    @BeforeAll
    void start() {
        server = HistoryServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theListSaysOfEachRevisionWhoseWorkItIs() {
        ItemState verified = server.verified(server.aDraft("news"));
        ItemState again = server.submitted(server.edited(verified, titled("ข่าวใหม่")));
        server.bean(GiveBack.class)
                .giveBack(server.moderator, id(again), version(again), () -> new GiveBack.Answer("ขอรูปเพิ่ม", null));
        JsonNode list = server.get("editor", path(verified) + "/revisions").json();
        assertThat(list).hasSize(2);
        assertThat(list.get(0).path("revision").asInt()).isEqualTo(2);
        assertThat(list.get(0).path("stage").asText()).isEqualTo("returned");
        assertThat(list.get(0).path("returnReason").asText()).isEqualTo("ขอรูปเพิ่ม");
        assertThat(list.get(0).path("decidedBy").asText()).isEqualTo("นาย moderator");
        assertThat(list.get(1).path("live").asBoolean()).isTrue();
        assertThat(list.get(1).path("createdBy").asText()).isEqualTo("นาย editor");
        assertThat(list.get(1).path("submittedBy").asText()).isEqualTo("นาย editor");
        assertThat(list.get(1).path("returnReason").isNull()).isTrue();
    }

    @Test
    void aRevisionIsReadInFull() {
        ItemState item = server.illustrated(server.aDraft("landmark"), 640, "ท่าน้ำ");
        JsonNode revision = server.get("editor", path(item) + "/revisions/1").json();
        assertThat(revision.path("about").path("stage").asText()).isEqualTo("draft");
        assertThat(revision.path("content").path("title").asText())
                .isEqualTo(Newsroom.example("landmark").path("title").asText());
        assertThat(revision.path("images").get(0).path("alt").asText()).isEqualTo("ท่าน้ำ");
        assertThat(revision.path("comments")).isEmpty();
        for (String number : List.of("0", "2", "-1", "2147483647")) {
            assertThat(server.get("editor", path(item) + "/revisions/" + number).status())
                    .as(number)
                    .isEqualTo(404);
        }
        assertThat(server.get("editor", path(item) + "/revisions/x").status()).isIn(400, 404);
        assertThat(server.get("stranger", path(item) + "/revisions/1").status()).isEqualTo(404);
        assertThat(server.get("province", path(item) + "/revisions/1").status()).isEqualTo(200);
    }

    @Test
    void aDifferenceTellsTheWordsOfATextAndTheParagraphsOfABody() {
        ItemState verified = server.verified(server.aDraft("news"));
        String body = Newsroom.example("news").path("body").asText();
        ObjectNode newer = titled("ข่าวใหม่ของบ้านเรา").put("body", body + "<p>ย่อหน้าใหม่</p>");
        server.edited(verified, newer);
        JsonNode changes = server.get("editor", path(verified) + "/revisions/1/diff/2")
                .json()
                .path("changes");
        JsonNode title = change(changes, "/title");
        assertThat(side(title.path("segments"), "insert"))
                .isEqualTo(Newsroom.example("news").path("title").asText());
        assertThat(side(title.path("segments"), "delete")).isEqualTo("ข่าวใหม่ของบ้านเรา");
        assertThat(title.path("blocks").isNull()).isTrue();
        JsonNode told = change(changes, "/body");
        assertThat(told.path("segments").isNull()).isTrue();
        JsonNode last = told.path("blocks").get(told.path("blocks").size() - 1);
        assertThat(last.path("before").isNull()).isTrue();
        assertThat(last.path("after").asText()).isEqualTo("paragraph");
        assertThat(last.path("segments").get(0).path("op").asText()).isEqualTo("insert");
        assertThat(last.path("segments").get(0).path("text").asText()).isEqualTo("ย่อหน้าใหม่");
    }

    @Test
    void ofThePicturesItIsSaidWhichCameWentMovedAndHaveOtherWords() {
        ItemState draft = server.illustrated(server.aDraft("news"), 640, "ก");
        draft = server.illustrated(server.illustrated(draft, 641, "ข"), 642, "ค");
        ItemState verified = server.verified(draft);
        List<ItemImage> images =
                server.bean(Items.class).images(verified.newest().id());
        ItemState rearranged = server.bean(DraftImages.class)
                .arrange(
                        server.editor,
                        id(verified),
                        version(verified),
                        () -> List.of(
                                new DraftImages.Arranged(images.get(2).id(), "ค", null),
                                new DraftImages.Arranged(images.get(1).id(), "ขอใหม่", "ใต้รูป")));
        server.illustrated(rearranged, 643, "ง");
        JsonNode pictures = change(
                        server.get("editor", path(verified) + "/revisions/1/diff/2")
                                .json()
                                .path("changes"),
                        "/images")
                .path("pictures");
        assertThat(StreamSupport.stream(pictures.spliterator(), false)
                        .map(picture -> picture.path("from").asText("-")
                                + picture.path("to").asText("-")
                                + picture.path("moved").asText()))
                .containsExactly("22true", "-3false", "1-false");
        assertThat(side(pictures.get(0).path("alt"), "delete")).isEqualTo("ขอใหม่");
        assertThat(side(pictures.get(0).path("caption"), "delete")).isEqualTo("ใต้รูป");
    }

    @Test
    void goingBackOpensADraftWithTheOldWordsAndPictures() {
        ItemState first = server.verified(server.illustrated(
                server.illustrated(server.edited(server.aDraft("news"), titled("เดิม")), 640, "หนึ่ง"), 641, "สอง"));
        List<ItemImage> pictures =
                server.bean(Items.class).images(first.newest().id());
        ItemState bare = server.bean(DraftImages.class)
                .arrange(
                        server.editor,
                        id(first),
                        version(first),
                        () -> List.of(new DraftImages.Arranged(pictures.get(1).id(), "อื่น", null)));
        ItemState second = server.verified(server.edited(bare, titled("ใหม่")));
        var answer = server.post("editor", path(second) + "/revisions/1/restoration", version(second));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo(IfMatch.etag(second.item().version() + 1));
        assertThat(answer.json().path("title").asText()).isEqualTo("เดิม");
        assertThat(answer.json().path("stage").asText()).isEqualTo("draft");
        assertThat(answer.json().path("revision").asInt()).isEqualTo(3);
        assertThat(answer.json().path("live").path("revision").asInt()).isEqualTo(2);
        assertThat(answer.json().path("images")).hasSize(2);
        assertThat(answer.json().path("images").get(0).path("alt").asText()).isEqualTo("หนึ่ง");
        JsonNode last = server.get("editor", path(second) + "/history").json().get(0);
        assertThat(last.path("action").asText()).isEqualTo("item.edit");
        assertThat(last.path("detail").path("restored").asInt()).isEqualTo(1);
        assertThat(server.get("editor", path(second) + "/revisions/1/diff/3")
                        .json()
                        .path("changes"))
                .isEmpty();
    }

    @Test
    void goingBackIsAllowedWhereEditingIs() {
        ItemState verified = server.verified(server.aDraft("news"));
        ItemState draft = server.edited(verified, titled("ใหม่"));
        String back = path(draft) + "/revisions/1/restoration";
        for (String who : List.of("province", "moderator", "administrator")) {
            assertThat(server.post(who, back, version(draft)).status()).as(who).isEqualTo(403);
        }
        assertThat(server.post("stranger", back, version(draft)).status()).isEqualTo(403);
        assertThat(server.post("stranger", path(server.aDraft("news")) + "/revisions/1/restoration", version(draft))
                        .status())
                .isEqualTo(404);
        assertThat(server.post("editor", path(draft) + "/revisions/9/restoration", version(draft))
                        .status())
                .isEqualTo(404);
        assertThat(server.post("editor", back, new IfMatch(null)).status()).isEqualTo(428);
        assertThat(server.post("editor", back, version(verified)).status()).isEqualTo(412);
        assertThat(server.post("editor", path(draft) + "/revisions/2/restoration", version(draft))
                        .status())
                .isEqualTo(409);
        ItemState submitted = server.submitted(draft);
        assertThat(server.post("editor", back, version(submitted)).status()).isEqualTo(409);
        ItemState returned = server.bean(GiveBack.class)
                .giveBack(server.moderator, id(draft), version(submitted), () -> new GiveBack.Answer("แก้", null));
        var answer = server.post("editor", back, version(returned));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("stage").asText()).isEqualTo("returned");
        assertThat(server.current(returned).newest().stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void whatTheRulesNoLongerTakeIsNamedFieldByFieldAndNothingIsWritten() {
        ItemState draft = server.aDraft("news");
        server.execute(
                "update revision set title = repeat('ย', 300), summary = repeat('ย', 600) where item_id = ?",
                id(draft));
        ItemState verified = server.verified(draft);
        ItemState newer = server.edited(verified, titled("ใหม่"));
        var answer = server.post("editor", path(newer) + "/revisions/1/restoration", version(newer));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                        .map(error -> error.path("pointer").asText()))
                .containsExactly("/title", "/summary");
        assertThat(server.current(newer)).isEqualTo(newer);
    }

    @Test
    void aCategoryThatWasRetiredSinceStays() {
        server.execute("insert into category (code, kind, name_th, name_en, position) values"
                + " ('news-once', 'news', 'เคยมี', 'Once', 99)");
        ItemState verified = server.verified(
                server.edited(server.aDraft("news"), titled("เดิม").put("category", "news-once")));
        ItemState newer = server.edited(verified, titled("ใหม่"));
        server.execute("update category set retired_at = now() where code = 'news-once'");
        var answer = server.post("editor", path(newer) + "/revisions/1/restoration", version(newer));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("category").asText()).isEqualTo("news-once");
    }

    @Test
    void publicitySaysWhenItChangesByItself() {
        ItemState verified = server.verified(server.aDraft("news"));
        assertThat(publicity(verified).path("changesAt").isNull()).isTrue();
        Instant from = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);
        Instant until = from.plus(Duration.ofDays(3));
        server.bean(Display.class)
                .set(server.editor, id(verified), version(verified), () -> new Display.Setting(true, from, until));
        assertThat(publicity(verified).path("public").asBoolean()).isFalse();
        assertThat(publicity(verified).path("conditions").path("begun").asBoolean())
                .isFalse();
        assertThat(publicity(verified).path("changesAt").asText()).isEqualTo(from.toString());
        server.later(Duration.ofDays(3));
        assertThat(publicity(verified).path("public").asBoolean()).isTrue();
        assertThat(publicity(verified).path("changesAt").asText()).isEqualTo(until.toString());
        server.later(Duration.ofDays(3));
        assertThat(publicity(verified).path("conditions").path("notEnded").asBoolean())
                .isFalse();
        assertThat(publicity(verified).path("changesAt").isNull()).isTrue();
        server.later(Duration.ofDays(-6));
        ItemState now = server.current(verified);
        server.bean(Display.class)
                .set(server.editor, id(now), version(now), () -> new Display.Setting(false, from, until));
        assertThat(publicity(verified).path("changesAt").isNull()).isTrue();
    }

    private JsonNode publicity(ItemState item) {
        return server.get("moderator", path(item) + "/publicity").json();
    }

    private static ObjectNode titled(String title) {
        return Newsroom.example("news").put("title", title);
    }

    private static JsonNode change(JsonNode changes, String pointer) {
        return StreamSupport.stream(changes.spliterator(), false)
                .filter(change -> change.path("pointer").asText().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static String side(JsonNode segments, String without) {
        StringBuilder text = new StringBuilder();
        for (JsonNode segment : segments) {
            if (!segment.path("op").asText().equals(without)) {
                text.append(segment.path("text").asText());
            }
        }
        return text.toString();
    }
}
