package org.thongthin.cms.moderation;

import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.SettableClock;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;

/** cms-api with two editors, two moderators and a clock that can be set. */
final class ModerationServer implements AutoCloseable {
    static final String LAO = "5480503";
    static final String OTHER_LAO = "T500001";

    private final CmsServer server;
    private final Actor editor;
    private final Actor stranger;
    final String editorToken;
    final String first;
    final String second;

    private ModerationServer(CmsServer server) {
        this.server = server;
        editor = new Actor(UUID.fromString(TestPeople.editor(server, "editor")), Role.EDITOR, LAO, "48");
        server.execute(
                "insert into organisation (code, type, name_th, province_code, district_code) values (?, 'sao',"
                        + " 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023') on conflict do nothing",
                OTHER_LAO);
        stranger = new Actor(
                UUID.fromString(TestPeople.person(server, "stranger", Role.EDITOR, OTHER_LAO)),
                Role.EDITOR,
                OTHER_LAO,
                "50");
        TestPeople.person(server, "first", Role.MODERATOR, "DLA");
        TestPeople.person(server, "second", Role.MODERATOR, "DLA");
        editorToken = TestPeople.token(server, "editor");
        first = TestPeople.token(server, "first");
        second = TestPeople.token(server, "second");
    }

    static ModerationServer start() {
        try {
            String media = Files.createTempDirectory("moderation-media").toString();
            return new ModerationServer(CmsServer.start(Map.of("media.folder", media, "test.clock", true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ItemState submitted(String kind) {
        return submitted(editor, kind);
    }

    ItemState submittedByAnotherLao(String kind) {
        return submitted(stranger, kind);
    }

    private ItemState submitted(Actor by, String kind) {
        ItemState draft = server.bean(CreateDraft.class).create(by, Newsroom.example(kind));
        ItemState illustrated = server.bean(DraftImages.class)
                .add(by, id(draft), version(draft), Photographs.jpeg(640, 480), "ท่าน้ำยามเช้า", null);
        return server.bean(Submission.class).submit(by, id(illustrated), version(illustrated));
    }

    /** Takes everything out of the queue that other tests left there. */
    void emptyTheQueue() {
        server.execute("delete from lease");
        server.execute("update revision set stage = 'draft', submitted_at = null, submitted_by = null"
                + " where stage = 'submitted'");
    }

    void later(Duration by) {
        server.bean(SettableClock.class).advance(by);
    }

    URI uri() {
        return server.uri();
    }

    HttpExchange.Answer get(String token, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token).send();
    }

    HttpExchange.Answer post(String token, String path, String body) {
        return HttpExchange.postJson(server.uri(), path, body).bearer(token).send();
    }

    HttpExchange.Answer decide(String token, ItemState item, String what, String body) {
        return HttpExchange.postJson(server.uri(), path(item) + "/" + what, body)
                .bearer(token)
                .with("If-Match", etag(item))
                .send();
    }

    HttpExchange.Answer withdraw(ItemState item) {
        return HttpExchange.delete(server.uri(), path(item) + "/submission")
                .bearer(editorToken)
                .with("If-Match", etag(item))
                .send();
    }

    HttpExchange.Answer delete(ItemState item) {
        return HttpExchange.delete(server.uri(), path(item))
                .bearer(editorToken)
                .with("If-Match", etag(item))
                .send();
    }

    QueueSize size() {
        return server.bean(Queue.class).size(new Actor(UUID.randomUUID(), Role.MODERATOR, "DLA", null));
    }

    HttpExchange.Answer lease(String token, ItemState item, String body) {
        return HttpExchange.putJson(server.uri(), path(item) + "/lease", body)
                .bearer(token)
                .send();
    }

    HttpExchange.Answer release(String token, ItemState item) {
        return HttpExchange.delete(server.uri(), path(item) + "/lease")
                .bearer(token)
                .send();
    }

    String stage(ItemState item) {
        return query("select stage from revision where newest and item_id = ?", id(item));
    }

    String query(String sql, Object... arguments) {
        return Objects.requireNonNull(server.query(sql, arguments));
    }

    static String path(ItemState item) {
        return "/api/v1/items/" + id(item);
    }

    static String etag(ItemState item) {
        return Objects.requireNonNull(version(item).header());
    }

    @Override
    public void close() {
        server.close();
    }
}
