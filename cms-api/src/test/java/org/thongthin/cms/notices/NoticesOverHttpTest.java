package org.thongthin.cms.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.moderation.Verification;

/** Notices, choices and undelivered mail over HTTP: one's own, and nobody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesOverHttpTest {
    private static final String NOTICES = "/api/v1/notices";
    private static final String CHOICE = "/api/v1/me/notices";
    private static final String UNDELIVERED = "/api/v1/mail/undelivered";

    private CmsServer server;
    private Actor editor;
    private Actor moderator;

    @BeforeAll
    void start() throws IOException {
        String media = Files.createTempDirectory("notices-media").toString();
        server = CmsServer.start(Map.of("media.folder", media, "cms.accounts.attempts-per-address", 1000));
        editor = new Actor(UUID.fromString(TestPeople.editor(server, "editor")), Role.EDITOR, "5480503", "48");
        TestPeople.person(server, "colleague", Role.EDITOR, "5480503");
        moderator = person("moderator", Role.MODERATOR);
        person("administrator", Role.ADMINISTRATOR);
    }

    private Actor person(String name, Role role) {
        return new Actor(UUID.fromString(TestPeople.person(server, name, role, "DLA")), role, "DLA", null);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void onePagesThroughOnesNoticesAndMarksThemAsRead() {
        TestPeople.person(server, "paging", Role.EDITOR, "5480503");
        String token = TestPeople.token(server, "paging");
        for (int item = 0; item < 3; item++) {
            verified();
        }
        JsonNode first = get(token, NOTICES + "?size=4").json();
        assertThat(first.path("total").asInt()).isEqualTo(6);
        assertThat(first.path("unread").asInt()).isEqualTo(6);
        assertThat(first.path("notices")).hasSize(4);
        JsonNode newest = first.path("notices").get(0);
        assertThat(newest.path("event").asText()).isEqualTo("verified");
        assertThat(newest.path("read").asBoolean()).isFalse();
        assertThat(newest.path("item").path("kind").asText()).isEqualTo("news");
        JsonNode second = get(
                        token, NOTICES + "?size=4&cursor=" + first.path("next").asText())
                .json();
        assertThat(second.path("notices")).hasSize(2);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(get(token, NOTICES + "?size=4&page=2").json().path("notices"))
                .isEqualTo(second.path("notices"));

        Answer read = put(token, NOTICES + "/" + newest.path("id").asText(), "{\"read\": true}");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().path("read").asBoolean()).isTrue();
        assertThat(get(token, NOTICES + "?unread=true").json().path("total").asInt())
                .isEqualTo(5);
        put(token, NOTICES + "/" + newest.path("id").asText(), "{\"read\": false}");
        assertThat(get(token, NOTICES).json().path("unread").asInt()).isEqualTo(6);

        String seen = first.path("notices").get(1).path("id").asText();
        assertThat(put(token, NOTICES + "/read", "{\"upTo\": " + seen + "}").status())
                .isEqualTo(204);
        JsonNode left = get(token, NOTICES + "?unread=true").json().path("notices");
        assertThat(left).hasSize(1);
        assertThat(left.get(0)).isEqualTo(newest);
    }

    @Test
    void anothersNoticeIsUnknown() {
        verified();
        String mine = TestPeople.token(server, "editor");
        String anothers = Objects.requireNonNull(server.query(
                "select max(notice_id) from notice_reader r join person p on p.id = r.person_id"
                        + " where p.username = 'colleague' and r.notice_id not in (select notice_id from notice_reader"
                        + " where person_id = ?)",
                editor.personId()));
        assertThat(put(mine, NOTICES + "/" + anothers, "{\"read\": true}").status())
                .isEqualTo(404);
        assertThat(put(mine, NOTICES + "/9223372036854775807", "{\"read\": true}")
                        .status())
                .isEqualTo(404);
        assertThat(put(TestPeople.token(server, "administrator"), NOTICES + "/" + anothers, "{\"read\": true}")
                        .status())
                .isEqualTo(404);
        assertThat(get(TestPeople.token(server, "administrator"), NOTICES)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(server.query("select count(*) from notice_reader r join person p on p.id = r.person_id where"
                        + " p.username = 'colleague' and r.read_at is not null"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /api/v1/notices?cursor=abc | | 422 | /cursor",
                "GET | /api/v1/notices?unread=perhaps | | 422 | /unread",
                "GET | /api/v1/notices?size=101 | | 422 | /size",
                "PUT | /api/v1/notices/1 | {} | 422 | /read",
                "PUT | /api/v1/notices/1 | {\"read\": \"yes\"} | 422 | /read",
                "PUT | /api/v1/notices/read | {} | 422 | /upTo",
                "PUT | /api/v1/notices/read | {\"upTo\": -1, \"all\": true} | 422 | /all",
                "PUT | /api/v1/me/notices | {\"decisions\": true} | 422 | /submissions",
                "PUT | /api/v1/me/notices | {\"decisions\": 1, \"submissions\": true, \"queue\": true} | 422 | /decisions",
            })
    void whatCannotBeUnderstoodIsNamed(String method, String path, String body, int status, String pointer) {
        String token = TestPeople.token(server, "editor");
        Answer answer = method.equals("GET") ? get(token, path) : put(token, path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("errors").findValuesAsText("pointer")).contains(pointer);
    }

    @Test
    void oneChoosesWhatComesByMail() {
        String token = TestPeople.token(server, "colleague");
        assertThat(get(token, CHOICE).json().toString())
                .isEqualTo("{\"decisions\":true,\"submissions\":false,\"queue\":false}");
        String choice = "{\"decisions\":false,\"submissions\":true,\"queue\":false}";
        assertThat(put(token, CHOICE, choice).json().toString()).isEqualTo(choice);
        assertThat(put(token, CHOICE, choice).status()).isEqualTo(200);
        assertThat(get(token, CHOICE).json().toString()).isEqualTo(choice);
        assertThat(get(TestPeople.token(server, "editor"), CHOICE)
                        .json()
                        .path("decisions")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void administratorsSeeWhatCouldNotBeSentAndTryItAgainOrLetItGo() {
        verified();
        for (int mail = 0; mail < 3; mail++) {
            server.execute(
                    "insert into mail (person_id, notice_id, created_at, due_at, state, ended_at, answer, attempts)"
                            + " select person_id, notice_id, now(), now(), 'failed', now(), 'address 550', 1"
                            + " from notice_reader where person_id = ? order by notice_id desc offset ? limit 1"
                            + " on conflict do nothing",
                    UUID.fromString(
                            Objects.requireNonNull(server.query("select id from person where username = 'colleague'"))),
                    mail);
            verified();
        }
        String token = TestPeople.token(server, "administrator");
        JsonNode page = get(token, UNDELIVERED).json();
        int total = page.path("total").asInt();
        assertThat(total).isGreaterThanOrEqualTo(2);
        JsonNode one = page.path("mails").get(0);
        assertThat(one.path("to").asText()).isEqualTo("นาย colleague");
        assertThat(one.path("answer").asText()).isEqualTo("address 550");
        String path = UNDELIVERED + "/" + one.path("id").asText();
        for (String stranger : new String[] {"editor", "moderator"}) {
            String theirs = TestPeople.token(server, stranger);
            assertThat(get(theirs, UNDELIVERED).status()).isEqualTo(403);
            assertThat(post(theirs, path + "/attempts").status()).isEqualTo(403);
            assertThat(post(theirs, UNDELIVERED + "/attempts").status()).isEqualTo(403);
            assertThat(delete(theirs, path).status()).isEqualTo(403);
        }
        assertThat(HttpExchange.get(server.uri(), UNDELIVERED).send().status()).isEqualTo(401);

        assertThat(post(token, path + "/attempts").status()).isEqualTo(204);
        assertThat(post(token, path + "/attempts").status()).isEqualTo(404);
        assertThat(get(token, UNDELIVERED).json().path("total").asInt()).isEqualTo(total - 1);
        String next = UNDELIVERED + "/"
                + get(token, UNDELIVERED).json().path("mails").get(0).path("id").asText();
        assertThat(delete(token, next).status()).isEqualTo(204);
        assertThat(delete(token, next).status()).isEqualTo(404);
        assertThat(delete(token, UNDELIVERED + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(post(token, UNDELIVERED + "/attempts").status()).isEqualTo(204);
        assertThat(get(token, UNDELIVERED).json().path("total").asInt()).isZero();
    }

    private void verified() {
        ItemState draft = server.bean(CreateDraft.class).create(editor, Newsroom.example("news"));
        ItemState illustrated = server.bean(DraftImages.class)
                .add(editor, id(draft), version(draft), Photographs.jpeg(64, 48), "ท่าน้ำยามเช้า", null);
        ItemState submitted = server.bean(Submission.class).submit(editor, id(illustrated), version(illustrated));
        server.bean(Verification.class).verify(moderator, id(submitted), version(submitted));
    }

    private Answer get(String token, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token).send();
    }

    private Answer put(String token, String path, String body) {
        return HttpExchange.putJson(server.uri(), path, body).bearer(token).send();
    }

    private Answer post(String token, String path) {
        return HttpExchange.of("POST", server.uri(), path).bearer(token).send();
    }

    private Answer delete(String token, String path) {
        return HttpExchange.delete(server.uri(), path).bearer(token).send();
    }
}
