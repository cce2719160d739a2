package org.thongthin.cms.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.SettableClock;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.Deletion;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.platform.IfMatch;

/** Who makes links, what a link opens and for how long; with a public-site that is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewLinksOverHttpTest {
    private static final int MOST = 4;

    private CmsServer server;
    private Actor editor = new Actor(UUID.randomUUID(), Role.EDITOR, null, null);

    @BeforeAll
    void start() throws IOException {
        server = CmsServer.start(Map.of(
                "test.clock",
                true,
                "media.folder",
                Files.createTempDirectory("preview-media").toString(),
                "preview.site",
                "http://127.0.0.1:9",
                "preview.most-links",
                MOST));
        String id = TestPeople.editor(server, "editor");
        editor = new Actor(UUID.fromString(id), Role.EDITOR, "5480503", "48");
        server.execute("""
                insert into organisation (code, type, name_th, province_code, district_code)
                values ('T500001', 'sao', 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023')""");
        TestPeople.person(server, "stranger", Role.EDITOR, "T500001");
        TestPeople.person(server, "province", Role.PROVINCE, "PO-48");
        TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Item draft(int pictureWidth) {
        Item draft = server.bean(CreateDraft.class)
                .create(editor, Newsroom.example("landmark"))
                .item();
        return server.bean(DraftImages.class)
                .add(
                        editor,
                        draft.id(),
                        IfMatch.version(draft.version()),
                        Photographs.jpeg(pictureWidth, 300),
                        "ท่าน้ำ",
                        null)
                .item();
    }

    private String hash(Item item) {
        Items items = server.bean(Items.class);
        UUID newest = Objects.requireNonNull(items.find(item.id())).newest().id();
        return items.images(newest).getFirst().hash();
    }

    private static String links(Item item) {
        return "/api/v1/items/" + item.id() + "/preview-links";
    }

    private Answer make(String who, Item item, String body) {
        return HttpExchange.postJson(server.uri(), links(item), body)
                .bearer(TestPeople.token(server, who))
                .send();
    }

    private Answer list(String who, Item item) {
        return HttpExchange.get(server.uri(), links(item))
                .bearer(TestPeople.token(server, who))
                .send();
    }

    private Answer revoke(String who, Item item, String link) {
        return HttpExchange.delete(server.uri(), links(item) + "/" + link)
                .bearer(TestPeople.token(server, who))
                .send();
    }

    /** The path of a link that was just made. */
    private String path(Item item, String body) {
        Answer made = make("editor", item, body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String url = made.json().path("url").asText();
        assertThat(url).startsWith("http://" + server.uri().getAuthority() + "/preview/");
        return url.substring(url.indexOf("/preview/"));
    }

    private Answer open(String path) {
        return HttpExchange.get(server.uri(), path).send();
    }

    @Test
    void whoWritesTheItemAndWhoDecidesMayMakeLinksAndNobodyElse() {
        Item item = draft(400);
        assertThat(make("editor", item, "{}").status()).isEqualTo(201);
        assertThat(make("moderator", item, "").status()).isEqualTo(201);
        for (String who : List.of("province", "administrator")) {
            assertThat(make(who, item, "{}").status()).as(who).isEqualTo(403);
            assertThat(list(who, item).status()).as(who).isEqualTo(403);
        }
        assertThat(make("stranger", item, "nonsense").status()).isEqualTo(404);
        assertThat(list("stranger", item).status()).isEqualTo(404);
        assertThat(HttpExchange.postJson(server.uri(), links(item), "{}").send().status())
                .isEqualTo(401);
    }

    @Test
    void aLinkWorksForAWeekUnlessSomebodySaysOtherwise() {
        Item item = draft(401);
        JsonNode week = make("editor", item, "{}").json();
        assertThat(span(week)).isEqualTo(Duration.ofDays(7));
        assertThat(span(make("editor", item, "{\"hours\": 720}").json())).isEqualTo(Duration.ofDays(30));
        assertThat(span(make("editor", item, "{\"hours\": 1}").json())).isEqualTo(Duration.ofHours(1));
    }

    private static Duration span(JsonNode link) {
        return Duration.between(
                Instant.parse(link.path("createdAt").asText()),
                Instant.parse(link.path("expiresAt").asText()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hours\": 0}",
                "{\"hours\": -1}",
                "{\"hours\": 721}",
                "{\"hours\": \"7\"}",
                "{\"hours\": 1.5}",
                "{\"days\": 7}",
                "[]",
                "null"
            })
    void whatNoHoursAreIsRefused(String body) {
        assertThat(make("editor", draft(402), body).status()).isEqualTo(422);
    }

    @Test
    void thereAreNeverMoreLinksThanTheConfigurationSays() {
        Item item = draft(403);
        IntStream.range(0, MOST).forEach(i -> path(item, "{}"));
        Answer more = make("editor", item, "{}");
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.code()).isEqualTo("too-many-links");
        String one = list("editor", item).json().get(0).path("id").asText();
        assertThat(revoke("editor", item, one).status()).isEqualTo(204);
        assertThat(make("editor", item, "{}").status()).isEqualTo(201);
    }

    @Test
    void theListNamesLinksWithoutTheirAddressAndTheDatabaseHoldsADigest() {
        Item item = draft(404);
        String path = path(item, "{}");
        String token = path.substring("/preview/".length());
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        Answer list = list("moderator", item);
        assertThat(list.json()).hasSize(1);
        assertThat(list.json().get(0).path("createdBy").asText()).isEqualTo("นาย editor");
        assertThat(list.body()).doesNotContain(token);
        assertThat(server.query("select string_agg(l::text, ' ') from preview_link l"))
                .doesNotContain(token);
        assertThat(server.query("select string_agg(a::text, ' ') from audit a")).doesNotContain(token);
    }

    @Test
    void makingAndRevokingLeaveAnAuditRow() {
        Item item = draft(405);
        String link = make("editor", item, "{}").json().path("id").asText();
        assertThat(revoke("moderator", item, link).status()).isEqualTo(204);
        assertThat(server.query(
                        "select string_agg(action, ' ' order by id) from audit where subject_id = ? and detail ->> 'link' = ?",
                        item.id().toString(),
                        link))
                .isEqualTo("item.preview-link item.preview-link-revoke");
    }

    @Test
    void aLinkDoesNotMoveTheItemsEtag() {
        Item item = draft(406);
        path(item, "{}");
        assertThat(Objects.requireNonNull(server.bean(Items.class).find(item.id()))
                        .item()
                        .version())
                .isEqualTo(item.version());
    }

    @Test
    void onlyALinkOfTheItemIsRevokedAndOnlyOnce() {
        Item item = draft(407);
        Item other = draft(408);
        String link = make("editor", item, "{}").json().path("id").asText();
        assertThat(revoke("editor", other, link).status()).isEqualTo(404);
        assertThat(revoke("stranger", item, link).status()).isEqualTo(404);
        assertThat(revoke("province", item, link).status()).isEqualTo(403);
        assertThat(revoke("editor", item, link).status()).isEqualTo(204);
        assertThat(revoke("editor", item, link).status()).isEqualTo(404);
    }

    @Test
    void withoutThePublicSiteALinkSaysSoInBothLanguages() {
        Answer answer = open(path(draft(409), "{}"));
        assertThat(answer.status()).isEqualTo(503);
        requireClosed(answer);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("ยังเปิดดูตัวอย่างไม่ได้");
        assertThat(page.select("[lang=en] h2").text()).isEqualTo("No preview just now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/preview/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/preview/x",
                "/preview/%E0%B8%81",
                "/preview/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA?lang=en"
            })
    void aLinkThatNeverWasOneIsUnknown(String path) {
        Answer answer = open(path);
        assertThat(answer.status()).isEqualTo(404);
        requireClosed(answer);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("ไม่พบหน้านี้");
    }

    @Test
    void aLinkEndsAtItsTimeAndWhenItIsRevokedAndWithItsItem() {
        Item item = draft(410);
        String picture = "/media/" + hash(item) + "/640.jpg";
        String hour = path(item, "{\"hours\": 1}");
        assertThat(open(hour + picture).status()).isEqualTo(200);
        server.bean(SettableClock.class).advance(Duration.ofMinutes(59));
        assertThat(open(hour + picture).status()).isEqualTo(200);
        server.bean(SettableClock.class).advance(Duration.ofMinutes(1));
        requireOver(hour, picture);

        String revoked = path(item, "{}");
        revoke("editor", item, list("editor", item).json().get(0).path("id").asText());
        requireOver(revoked, picture);

        String week = path(item, "{}");
        server.bean(Deletion.class).delete(editor, item.id(), IfMatch.version(item.version()));
        requireOver(week, picture);
    }

    private void requireOver(String path, String picture) {
        Answer answer = open(path);
        assertThat(answer.status()).isEqualTo(410);
        requireClosed(answer);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("ลิงก์นี้ใช้ไม่ได้แล้ว");
        assertThat(open(path + picture).status()).isEqualTo(410);
    }

    private static void requireClosed(Answer answer) {
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.body()).contains("<meta name=\"robots\" content=\"noindex, nofollow\">");
    }

    @Test
    void aLinkOpensThePicturesOfItsItemAndNoOthers() {
        Item item = draft(411);
        Item other = draft(412);
        String path = path(item, "{}");
        Answer own = open(path + "/media/" + hash(item) + "/640.webp");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Content-Type")).isEqualTo("image/webp");
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(own.header("X-Robots-Tag")).contains("noindex");
        for (String hash : List.of(hash(other), "0".repeat(64), "..", "%2e%2e%2fx")) {
            assertThat(open(path + "/media/" + hash + "/640.jpg").status())
                    .as(hash)
                    .isEqualTo(404);
        }
        for (String file : List.of("master.jpg", "641.jpg", "..%2f640.jpg")) {
            assertThat(open(path + "/media/" + hash(item) + "/" + file).status())
                    .as(file)
                    .isEqualTo(404);
        }
        String unknown = "/preview/" + "A".repeat(43) + "/media/" + hash(item) + "/640.jpg";
        assertThat(open(unknown).status()).isEqualTo(404);
    }

    @Test
    void atTheDeskWhoMayReadTheItemSeesItsPicturesAndNoOthers() {
        Item item = draft(413);
        String own = "/desk/items/" + item.id() + "/preview";
        String picture = own + "/media/" + hash(item) + "/320.jpg";
        for (String who : List.of("editor", "province", "moderator", "administrator")) {
            assertThat(desk(who, picture).status()).as(who).isEqualTo(200);
            Answer page = desk(who, own);
            assertThat(page.status()).as(who).isEqualTo(503);
            assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("ยังเปิดดูตัวอย่างไม่ได้");
        }
        assertThat(desk("editor", own + "/media/" + hash(draft(414)) + "/320.jpg")
                        .status())
                .isEqualTo(404);
        assertThat(desk("stranger", own).status()).isEqualTo(404);
        assertThat(desk("stranger", picture).status()).isEqualTo(404);
        assertThat(open(picture).status()).isIn(303, 401);
    }

    private Answer desk(String who, String path) {
        return HttpExchange.get(server.uri(), path)
                .with("Cookie", "session=" + TestPeople.deskToken(server, who))
                .with("Accept", "text/html,*/*;q=0.8")
                .send();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/js/site.js",
                "/static/../health",
                "/static/%2e%2e/health",
                "/static/css/site.css/x",
                "/static/",
                "/static/a/b/c/d/e.css"
            })
    void onlyFilesThatPagesAreMadeOfAreFetched(String path) {
        assertThat(open(path).status()).isIn(404, 400, 401);
    }

    @Test
    void withoutThePublicSiteAFileIsRefusedInWordsAndNotByAnError() {
        Answer answer = open("/static/css/site.css");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("preview-unavailable");
    }

    @Test
    void linksThatEndedLongAgoAreForgotten() {
        Item item = draft(415);
        String path = path(item, "{\"hours\": 1}");
        server.bean(SettableClock.class).advance(Duration.ofDays(100));
        server.bean(PreviewLinks.class).forget();
        assertThat(open(path).status()).isEqualTo(404);
    }
}
