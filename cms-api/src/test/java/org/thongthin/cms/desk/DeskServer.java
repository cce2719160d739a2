package org.thongthin.cms.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;

/** cms-api with somebody of every role, and the desk that each of them sees. */
final class DeskServer implements AutoCloseable {
    static final String LAO = "5480503";

    private final CmsServer server;
    final Actor editor;
    /** Another editor of the same organisation. */
    final Actor colleague;

    final Actor province;
    final Actor moderator;
    final Actor administrator;

    private DeskServer(CmsServer server) {
        this.server = server;
        editor = new Actor(UUID.fromString(TestPeople.editor(server, "editor")), Role.EDITOR, LAO, "48");
        server.execute("""
                insert into organisation (code, type, name_th, province_code, district_code)
                values ('T500001', 'sao', 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023') on conflict do nothing""");
        TestPeople.person(server, "stranger", Role.EDITOR, "T500001");
        colleague = person("colleague", Role.EDITOR, LAO, "48");
        province = person("province", Role.PROVINCE, "PO-48", "48");
        moderator = person("moderator", Role.MODERATOR, "DLA", null);
        administrator = person("administrator", Role.ADMINISTRATOR, "DLA", null);
    }

    static DeskServer start() {
        return start(Map.of());
    }

    /** @param settings further properties, such as a shorter lease */
    static DeskServer start(Map<String, Object> settings) {
        try {
            Map<String, Object> properties = new HashMap<>(settings);
            properties.put(
                    "media.folder", Files.createTempDirectory("desk-media").toString());
            return new DeskServer(CmsServer.start(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Actor person(
            String name, Role role, String organisation, @org.jspecify.annotations.Nullable String province) {
        return new Actor(
                UUID.fromString(TestPeople.person(server, name, role, organisation)), role, organisation, province);
    }

    URI uri() {
        return server.uri();
    }

    CmsServer cms() {
        return server;
    }

    /** The desk as somebody signed in sees it. */
    DeskVisit as(String username) {
        return new DeskVisit(server.uri(), TestPeople.deskToken(server, username));
    }

    /** Ends whatever sessions somebody has; the server has noticed when this returns. */
    void endSessions(Actor person, DeskVisit visit) {
        server.execute("delete from session where person_id = ?", person.personId());
        Eventually.holds(
                "the session ends",
                Duration.ofSeconds(10),
                () -> visit.get("/desk/me").status() == 303);
    }

    Item draft(String kind) {
        return draft(Newsroom.example(kind));
    }

    Item draft(ObjectNode document) {
        return server.bean(CreateDraft.class).create(editor, document).item();
    }

    Item illustrated(String kind) {
        Item item = draft(kind);
        return server.bean(DraftImages.class)
                .add(editor, item.id(), version(item), Photographs.jpeg(640, 480), "ท่าน้ำยามเช้า", "เช้าวันหนึ่ง")
                .item();
    }

    /** Without a picture, which takes longest to make. */
    Item submittedText(ObjectNode document) {
        Item item = draft(document);
        return server.bean(Submission.class)
                .submit(editor, item.id(), version(item))
                .item();
    }

    Item submitted(String kind) {
        Item item = illustrated(kind);
        return server.bean(Submission.class)
                .submit(editor, item.id(), version(item))
                .item();
    }

    Item verified(String kind) {
        Item item = submitted(kind);
        return server.bean(Verification.class)
                .verify(moderator, item.id(), version(item))
                .item();
    }

    /** One to the editor, of the notice that they got last. */
    void undeliveredMail() {
        server.execute("""
                insert into mail (person_id, notice_id, created_at, due_at, state, ended_at, answer, attempts)
                select person_id, max(notice_id), now(), now(), 'failed', now(), 'address 550', 1
                from notice_reader where person_id = ? group by person_id on conflict do nothing""", editor.personId());
    }

    ItemState now(Item item) {
        return Objects.requireNonNull(server.bean(Items.class).find(item.id()));
    }

    String stage(Item item) {
        return now(item).newest().stage().code();
    }

    static IfMatch version(Item item) {
        return IfMatch.version(item.version());
    }

    @Override
    public void close() {
        server.close();
    }
}
