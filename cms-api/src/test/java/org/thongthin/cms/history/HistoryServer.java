package org.thongthin.cms.history;

import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

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
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.SettableClock;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;

/** cms-api with somebody of every role, a token for each, and a clock that can be set. */
final class HistoryServer implements AutoCloseable {
    private static final String LAO = "5480503";
    private static final String ELSEWHERE = "T500001";

    private final CmsServer server;
    private final Map<String, String> tokens = new HashMap<>();
    final Actor editor;
    final Actor moderator;

    private HistoryServer(CmsServer server) {
        this.server = server;
        editor = new Actor(UUID.fromString(TestPeople.editor(server, "editor")), Role.EDITOR, LAO, "48");
        server.execute(
                "insert into organisation (code, type, name_th, province_code, district_code) values (?, 'sao',"
                        + " 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023') on conflict do nothing",
                ELSEWHERE);
        TestPeople.person(server, "stranger", Role.EDITOR, ELSEWHERE);
        TestPeople.person(server, "province", Role.PROVINCE, "PO-48");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        String id = TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        moderator = new Actor(UUID.fromString(id), Role.MODERATOR, "DLA", null);
    }

    static HistoryServer start() {
        try {
            String media = Files.createTempDirectory("history-media").toString();
            return new HistoryServer(CmsServer.start(
                    Map.of("media.folder", media, "test.clock", true, "cms.http.trusted-proxies", "127.0.0.0/8")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ItemState aDraft(String kind) {
        return bean(CreateDraft.class).create(editor, Newsroom.example(kind));
    }

    ItemState illustrated(ItemState item, int width, String alt) {
        return bean(DraftImages.class).add(editor, id(item), version(item), Photographs.jpeg(width, 480), alt, null);
    }

    ItemState verified(ItemState item) {
        ItemState submitted = submitted(item);
        return bean(Verification.class).verify(moderator, id(submitted), version(submitted));
    }

    ItemState submitted(ItemState item) {
        return bean(Submission.class).submit(editor, id(item), version(item));
    }

    ItemState edited(ItemState item, ObjectNode document) {
        return bean(EditDraft.class).replace(editor, id(item), version(item), () -> document);
    }

    ItemState current(ItemState item) {
        return Objects.requireNonNull(bean(Items.class).find(id(item)));
    }

    HttpExchange.Answer get(String who, String path) {
        return HttpExchange.get(uri(), path).bearer(token(who)).send();
    }

    HttpExchange.Answer post(String who, String path, IfMatch ifMatch) {
        HttpExchange request = HttpExchange.of("POST", uri(), path).bearer(token(who));
        String header = ifMatch.header();
        return (header == null ? request : request.with("If-Match", header)).send();
    }

    String token(String who) {
        return tokens.computeIfAbsent(who, name -> TestPeople.token(server, name));
    }

    void later(Duration by) {
        bean(SettableClock.class).advance(by);
    }

    void execute(String sql, Object... arguments) {
        server.execute(sql, arguments);
    }

    String query(String sql, Object... arguments) {
        return String.valueOf(server.query(sql, arguments));
    }

    <T> T bean(Class<T> type) {
        return server.bean(type);
    }

    CmsServer cms() {
        return server;
    }

    URI uri() {
        return server.uri();
    }

    static String path(ItemState item) {
        return "/api/v1/items/" + id(item);
    }

    @Override
    public void close() {
        server.close();
    }
}
