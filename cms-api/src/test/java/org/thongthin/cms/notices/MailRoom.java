package org.thongthin.cms.notices;

import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.moderation.Takedown;
import org.thongthin.cms.moderation.Verification;

/** A newsroom whose people have accounts and addresses, and that sends mail when a test says so. */
final class MailRoom implements AutoCloseable {
    static final String FROM = "ท้องถิ่นไทย <desk@thongthin.example>";
    static final String DESK = "https://desk.thongthin.example";

    final Newsroom newsroom;

    private MailRoom(Newsroom newsroom) {
        this.newsroom = newsroom;
        person(newsroom.editor.personId(), "editor", "editor", Newsroom.THAT_PHANOM, "editor@lao.example");
        person(newsroom.otherEditor.personId(), "stranger", "editor", Newsroom.CHIANG_MAI, "stranger@lao.example");
        person(newsroom.province.personId(), "province", "province", "PO-48", "province@dla.example");
        person(newsroom.moderator.personId(), "moderator", "moderator", "DLA", "moderator@dla.example");
        person(newsroom.administrator.personId(), "administrator", "administrator", "DLA", "admin@dla.example");
    }

    static MailRoom silent() {
        return new MailRoom(Newsroom.open());
    }

    /** Mail goes to that port, but only when a test sends it. */
    static MailRoom open(int port) {
        return open(port, Map.of());
    }

    static MailRoom open(int port, Map<String, Object> more) {
        return new MailRoom(Newsroom.open(settings(port, more)));
    }

    static Map<String, Object> settings(int port, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "mail.host",
                "127.0.0.1",
                "mail.port",
                port,
                "mail.tls",
                "none",
                "mail.from",
                FROM,
                "mail.every",
                "1h",
                "cms.http.origin",
                DESK));
        settings.putAll(more);
        return settings;
    }

    /** @return the new person's id */
    UUID colleague(String username, @Nullable String email) {
        UUID id = UUID.randomUUID();
        person(id, username, "editor", Newsroom.THAT_PHANOM, email);
        return id;
    }

    void person(UUID id, String username, String role, String organisation, @Nullable String email) {
        newsroom.sql("insert into person (id, username, display_name, email, role, organisation_code) values ('" + id
                + "', '" + username + "', 'นาย " + username + "', " + (email == null ? "null" : "'" + email + "'")
                + ", '" + role + "', '" + organisation + "')");
    }

    void chooses(UUID person, MailChoice choice) {
        newsroom.get(MailChoices.class).choose(person, choice);
    }

    ItemState returned(ItemState submitted) {
        return returned(submitted, "กรุณาใส่ราคา", List.of(new FieldComment("/details/price", "ยังไม่มี")));
    }

    ItemState returned(ItemState submitted, String reason, List<FieldComment> comments) {
        return newsroom.get(GiveBack.class)
                .giveBack(
                        newsroom.moderator,
                        id(submitted),
                        version(submitted),
                        () -> new GiveBack.Answer(reason, comments));
    }

    ItemState verified(ItemState submitted) {
        return newsroom.get(Verification.class).verify(newsroom.moderator, id(submitted), version(submitted));
    }

    ItemState takenDown(ItemState item) {
        return newsroom.get(Takedown.class)
                .takeDown(newsroom.moderator, id(item), version(item), () -> new Takedown.Order("มีผู้ทักท้วง"));
    }

    ItemState restored(ItemState item) {
        return newsroom.get(Takedown.class).restore(newsroom.moderator, id(item), version(item));
    }

    void send() {
        newsroom.get(Postman.class).sendDue();
    }

    boolean isStopping() {
        return newsroom.get(Postman.class).isStopping();
    }

    /** Whatever waits may be tried at once. */
    void hurry() {
        newsroom.sql("update mail set due_at = now() where state = 'waiting'");
    }

    long mails(String state) {
        return newsroom.count("select count(*) from mail where state = '" + state + "'");
    }

    long mailsAnswered(String answer) {
        return newsroom.count("select count(*) from mail where answer = '" + answer + "'");
    }

    long noticesOf(Actor person) {
        return newsroom.count("select count(*) from notice_reader where person_id = '" + person.personId() + "'");
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
