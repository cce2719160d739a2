package org.thongthin.cms.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.demo.pictures.DemoPicture;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.moderation.Verification;

/** A desk as it might stand on a working day, told with the demonstration's texts and drawings. */
final class HelpScenes {
    static final String LANDMARK = "landmark-that-phanom-mekong-market";
    private static final String REASON = "เนื้อหาน่าอ่านมาก ขอเวลาเปิดที่ชัดขึ้นอีกนิด";
    private static final String COMMENT = "ขอเวลาที่แผงเริ่มเก็บด้วย คนมาไกลจะได้ไม่มาเก้อ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DeskServer desk;
    final Item complete;
    final Item returned;
    final Item changed;

    HelpScenes(DeskServer desk) {
        this.desk = desk;
        desk.cms().execute("update organisation set lat = 16.9424, lon = 104.7238 where code = ?", DeskServer.LAO);
        desk.cms().execute("update person set display_name = 'ผู้บันทึกข้อมูล' where id = ?", desk.editor.personId());
        complete = illustrated(LANDMARK);
        returned = returned();
        changed = changed();
        Item mud = submitted(illustrated("story-that-phanom-riverside-mud"));
        Item compost = submitted(illustrated("news-that-phanom-flower-compost"));
        waits(changed, "50 hours");
        waits(mud, "27 hours");
        waits(compost, "5 hours");
    }

    static JsonNode demo(String name) {
        try (InputStream file = HelpScenes.class.getResourceAsStream("/demo/items/" + name + ".json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Item illustrated(String name) {
        JsonNode demo = demo(name);
        Item item = desk.cms()
                .bean(CreateDraft.class)
                .create(desk.editor, written(demo))
                .item();
        JsonNode image = demo.get("images").get(0);
        byte[] drawing = DemoPicture.draw(
                image.get("scene").textValue(), image.get("seed").longValue(), "jpeg");
        return desk.cms()
                .bean(DraftImages.class)
                .add(
                        desk.editor,
                        item.id(),
                        DeskServer.version(item),
                        drawing,
                        image.get("alt").textValue(),
                        image.path("caption").textValue())
                .item();
    }

    /** The item without what only the demonstration reads. */
    private static ObjectNode written(JsonNode demo) {
        ObjectNode document = demo.deepCopy();
        document.remove(List.of("ownerCode", "images", "demo"));
        return document;
    }

    private Item submitted(Item item) {
        return desk.cms()
                .bean(Submission.class)
                .submit(desk.editor, item.id(), DeskServer.version(item))
                .item();
    }

    private Item returned() {
        Item item = submitted(illustrated(LANDMARK));
        return desk.cms()
                .bean(GiveBack.class)
                .giveBack(
                        desk.moderator,
                        item.id(),
                        DeskServer.version(item),
                        () -> new GiveBack.Answer(REASON, List.of(new FieldComment("/details/openingHours", COMMENT))))
                .item();
    }

    /** Public, and submitted again in other words. */
    private Item changed() {
        String name = "product-kalamae-that-phanom";
        Item item = submitted(illustrated(name));
        Item live = desk.cms()
                .bean(Verification.class)
                .verify(desk.moderator, item.id(), DeskServer.version(item))
                .item();
        ObjectNode newer = written(demo(name));
        newer.remove("kind");
        newer.put("title", "กะละแมนุ่มห่อใบตองรีด ธาตุพนม");
        newer.put("summary", newer.get("summary").textValue().replace("ห่อชิ้นเล็ก", "ห่อพอดีคำ"));
        ((ObjectNode) newer.get("details")).put("price", 50);
        Item edited = desk.cms()
                .bean(EditDraft.class)
                .replace(desk.editor, live.id(), DeskServer.version(live), () -> newer)
                .item();
        return submitted(edited);
    }

    private void waits(Item item, String howLong) {
        desk.cms()
                .execute(
                        "update revision set submitted_at = now() - ?::interval where stage = 'submitted' and item_id = ?",
                        howLong,
                        item.id());
    }
}
