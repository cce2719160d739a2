package org.thongthin.cms.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.moderation.Leases;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;

/** First a desk with one item at each stage, then one with a dozen of each, by a dozen organisations and people. */
final class BusyNewsroom {
    static final String SERVICE_TOKEN = "a-service-token-for-this-test-alone-0123456789";

    private static final int DOZEN = 12;

    private final DeskServer desk;
    private final Map<String, DeskVisit> visits = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Actor> moderators = new ArrayList<>();

    BusyNewsroom(DeskServer desk) {
        this.desk = desk;
        for (String who : List.of("editor", "province", "moderator", "administrator")) {
            visits.put(who, desk.as(who));
            tokens.put(who, TestPeople.token(desk.cms(), who));
        }
        tokens.put("service", SERVICE_TOKEN);
    }

    HttpExchange.Answer get(String who, String path) {
        return path.startsWith("/desk")
                ? Objects.requireNonNull(visits.get(who)).get(path)
                : HttpExchange.get(desk.uri(), path)
                        .bearer(Objects.requireNonNull(tokens.get(who)))
                        .send();
    }

    /** With the ids of this newsroom in the place of their names. */
    String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return URI.create(filled).toASCIIString();
    }

    void oneOfEach() {
        names.put("draft", create(desk.editor).toString());
        UUID again = rewritten(verified(desk.editor, desk.moderator));
        names.put("waiting", held(desk.moderator, submit(desk.editor, again)).toString());
        names.put("returned", returned(desk.editor, 1).toString());
        names.put("verified", verified(desk.editor, desk.moderator).toString());
        names.put("rewritten", again.toString());
        names.put("person", desk.editor.personId().toString());
        reported(1);
        names.put("mistake", Objects.requireNonNull(desk.cms().query("select id from mistake_report limit 1")));
        asked(1);
        desk.cms().execute("delete from synonym where misspelt is null");
        names.put("synonym", Objects.requireNonNull(desk.cms().query("select id from synonym limit 1")));
        names.put("reason", Objects.requireNonNull(desk.cms().query("select id from canned_reason limit 1")));
    }

    /** An open one and a closed one on the verified item, so many times. */
    private void reported(int mistakes) {
        for (String state : List.of("open", "mended")) {
            boolean open = state.equals("open");
            desk.cms()
                    .execute(
                            """
                    insert into mistake_report (id, item_id, revision, language, text, reply_to, at, state, closed_at, closed_by)
                    select gen_random_uuid(), ?, 1, 'th', 'เบอร์โทรไม่ถูกต้อง', 'a@example.org', now(), ?,
                        case when ? then null else now() end, case when ? then null else cast(? as uuid) end
                    from generate_series(1, ?)""",
                            UUID.fromString(Objects.requireNonNull(names.get("verified"))),
                            state,
                            open,
                            open,
                            desk.editor.personId(),
                            mistakes);
        }
    }

    private void asked(int queries) {
        desk.cms().execute("""
                insert into query_count (day, counter, key, text, asked, unanswered)
                select (now() at time zone 'Asia/Bangkok')::date, gen_random_uuid(), 'คำ ' || n, 'คำ ' || n, 5 + n, 1
                from generate_series(1, ?) n""", queries);
    }

    /** The item of each name becomes one of many pictures, revisions and comments. */
    void aDozenOfEach() {
        for (int n = 1; n <= DOZEN; n++) {
            Actor editor = editor(n);
            Actor moderator = moderator(n);
            moderators.add(moderator);
            for (Actor each : List.of(editor, desk.editor)) {
                create(each);
                returned(each, 1);
                verified(each, moderator);
                held(moderator, submitted(each));
            }
        }
        reported(DOZEN);
        asked(DOZEN);
        desk.cms().execute("""
                insert into synonym (id, misspelt, terms)
                select gen_random_uuid(), 'ผิด' || n, array['ถูก'] from generate_series(1, ?) n""", DOZEN);
        names.put("draft", illustrated(create(desk.editor)).toString());
        UUID again = submit(desk.editor, illustrated(rewritten(verified(desk.editor, desk.moderator))));
        names.put("waiting", held(desk.moderator, again).toString());
        names.put("returned", returned(desk.editor, DOZEN).toString());
        names.put("verified", muchRewritten().toString());
        names.put("rewritten", muchRewritten().toString());
    }

    private Actor editor(int n) {
        String code = "S48" + n;
        desk.cms().execute("""
                insert into organisation (code, type, name_th, province_code, district_code)
                values (?, 'sao', 'องค์การบริหารส่วนตำบลที่ ' || ?, '48', '480' || 1 + ? % 9)""", code, n, n);
        return new Actor(person("editor-" + n, Role.EDITOR, code), Role.EDITOR, code, "48");
    }

    private Actor moderator(int n) {
        return new Actor(person("moderator-" + n, Role.MODERATOR, "DLA"), Role.MODERATOR, "DLA", null);
    }

    private UUID person(String username, Role role, String organisation) {
        return UUID.fromString(TestPeople.person(desk.cms(), username, role, organisation));
    }

    private UUID create(Actor editor) {
        return desk.cms()
                .bean(CreateDraft.class)
                .create(editor, Newsroom.example("news"))
                .item()
                .id();
    }

    private UUID submitted(Actor editor) {
        return submit(editor, create(editor));
    }

    private UUID submit(Actor editor, UUID id) {
        desk.cms().bean(Submission.class).submit(editor, id, version(id));
        return id;
    }

    private UUID held(Actor moderator, UUID id) {
        desk.cms().bean(Leases.class).take(moderator, id, () -> new Leases.Order(false));
        return id;
    }

    private UUID returned(Actor editor, int comments) {
        UUID id = submitted(editor);
        List<FieldComment> fields = Collections.nCopies(comments, new FieldComment("/summary", "สั้นไป"));
        desk.cms()
                .bean(GiveBack.class)
                .giveBack(desk.moderator, id, version(id), () -> new GiveBack.Answer("ขอรูปที่ชัดกว่านี้", fields));
        return id;
    }

    private UUID verified(Actor editor, Actor moderator) {
        return verify(moderator, submitted(editor));
    }

    private UUID verify(Actor moderator, UUID id) {
        desk.cms().bean(Verification.class).verify(moderator, id, version(id));
        return id;
    }

    private UUID muchRewritten() {
        UUID id = verified(desk.editor, desk.moderator);
        for (int n = 1; n <= DOZEN; n++) {
            verify(moderators.get(n % moderators.size()), submit(desk.editor, rewritten(id)));
        }
        return id;
    }

    private UUID rewritten(UUID id) {
        ObjectNode document = Newsroom.example("news");
        document.put("summary", "แก้ไขแล้ว");
        document.remove("kind");
        desk.cms().bean(EditDraft.class).replace(desk.editor, id, version(id), () -> document);
        return id;
    }

    private UUID illustrated(UUID id) {
        DraftImages images = desk.cms().bean(DraftImages.class);
        for (int n = 0; n < 3; n++) {
            images.add(desk.editor, id, version(id), Photographs.jpeg(64 + n, 48), "ท่าน้ำยามเช้า", null);
        }
        return id;
    }

    private IfMatch version(UUID id) {
        ItemState state = Objects.requireNonNull(desk.cms().bean(Items.class).find(id));
        return DeskServer.version(state.item());
    }
}
