package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;

/** Who sees which page, who may send which form, and how one gets in and out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAccessTest {
    private DeskServer desk;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "province", "moderator", "administrator"})
    void everyRoleHasAFirstPageThatSaysWhomTheyActFor(String who) {
        Document home = desk.as(who).read("/desk");
        assertThat(home.select("html").attr("lang")).isEqualTo("th");
        assertThat(home.select(".acting strong").text()).isNotBlank();
        assertThat(home.select(".acting").text()).contains("นาย " + who);
        assertThat(home.select("h1")).hasSize(1);
    }

    @Test
    void theHeadNamesDistrictAndProvinceSinceNamesRepeat() {
        assertThat(desk.as("editor").read("/desk").select(".acting").text())
                .contains("เทศบาลตำบลธาตุพนม")
                .contains("อ.ธาตุพนม จ.นครพนม");
    }

    @Test
    void onlyEditorsWrite() {
        Item item = desk.draft("news");
        for (String who : List.of("province", "moderator", "administrator")) {
            assertThat(desk.as(who).get("/desk/items/new?kind=news").status())
                    .as(who)
                    .isEqualTo(403);
            assertThat(desk.as(who).get("/desk/items/" + item.id() + "/edit").status())
                    .as(who)
                    .isEqualTo(403);
            assertThat(desk.as(who).post("/desk/items", Map.of("kind", "news")).status())
                    .as(who)
                    .isEqualTo(403);
            assertThat(desk.as(who).get("/desk/items/" + item.id()).status())
                    .as(who)
                    .isEqualTo(200);
        }
        assertThat(desk.as("editor").get("/desk/items/new?kind=news").status()).isEqualTo(200);
    }

    @Test
    void onlyModeratorsReview() {
        Item item = desk.submitted("landmark");
        for (String who : List.of("editor", "province", "administrator")) {
            assertThat(desk.as(who).get("/desk/queue").status()).as(who).isEqualTo(403);
            assertThat(desk.as(who).get("/desk/review/" + item.id()).status())
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(desk.as("moderator").get("/desk/queue").status()).isEqualTo(200);
        assertThat(desk.as("moderator").get("/desk/review/" + item.id()).status())
                .isEqualTo(200);
    }

    @Test
    void anotherOrganisationsItemIsUnknown() {
        Item item = desk.draft("news");
        DeskVisit stranger = desk.as("stranger");
        for (String path : List.of("", "/edit", "/deletion")) {
            HttpExchange.Answer answer = stranger.get("/desk/items/" + item.id() + path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("<html");
        }
        assertThat(stranger.get("/desk/items/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(stranger.get("/desk/items/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void whoIsNotSignedInIsSentToTheDoorAndBack() {
        HttpExchange.Answer answer = HttpExchange.get(desk.uri(), "/desk/items?stage=draft")
                .with("Accept", "text/html")
                .send();
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/desk/sign-in?next=");
    }

    @Test
    void everyFormWithoutItsTokenIsRefused() {
        Item item = desk.draft("news");
        String own = "/desk/items/" + item.id();
        DeskVisit editor = desk.as("editor");
        List<DeskVisit.Field> bare = List.of(new DeskVisit.Field("version", "0"), new DeskVisit.Field("kind", "news"));
        for (String path : List.of(
                "/desk/items",
                own + "/edit",
                own + "/submission",
                own + "/withdrawal",
                own + "/display",
                own + "/deletion",
                own + "/undeletion",
                own + "/pictures/arrangement",
                own + "/takedown",
                own + "/restoration",
                "/desk/review/" + item.id() + "/verification",
                "/desk/review/" + item.id() + "/return",
                "/desk/sign-out",
                "/desk/sign-in")) {
            assertThat(editor.postWithoutToken(path, bare).status()).as(path).isEqualTo(403);
        }
        assertThat(desk.stage(item)).isEqualTo("draft");
    }

    @Test
    void signingInLeadsToThePageThatWasAskedForAndNeverElsewhere() {
        assertThat(signIn("editor", TestPeople.PASSWORD, "/desk/items?stage=draft")
                        .header("Location"))
                .isEqualTo("/desk/items?stage=draft");
        for (String elsewhere :
                List.of("https://evil.example", "//evil.example", "/desk/../api", "/\\evil", "/deskx")) {
            HttpExchange.Answer answer = signIn("editor", TestPeople.PASSWORD, elsewhere);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).as(elsewhere).isEqualTo("/desk");
        }
    }

    @Test
    void aWrongPasswordIsToldPolitelyAndKeepsTheName() {
        HttpExchange.Answer answer = signIn("editor", "ผิดแน่นอน-1234", "/desk");
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(page.select("[role=alert]").text()).contains("ไม่ถูกต้อง");
        assertThat(page.select("#username").val()).isEqualTo("editor");
        assertThat(page.select("#password").val()).isEmpty();
    }

    @Test
    void tooManyAttemptsAreToldWhenToComeBack() {
        HttpExchange.Answer answer = signIn("nobody-at-all", "x", "/desk");
        for (int attempt = 0; attempt < 50 && answer.status() != 429; attempt++) {
            answer = signIn("nobody-at-all", "x", "/desk");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("น.");
    }

    @Test
    void whoSignsOutIsOut() {
        DeskVisit editor = desk.as("editor");
        assertThat(editor.post("/desk/sign-out", Map.of()).header("Location")).isEqualTo("/desk/sign-in");
        assertThat(editor.get("/desk").status()).isEqualTo(303);
    }

    @Test
    void theLanguageIsChosenByALinkAndKept() {
        HttpExchange.Answer chosen = HttpExchange.get(desk.uri(), "/desk/language/en?next=%2Fdesk%2Fsign-in")
                .send();
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Set-Cookie"))
                .contains("lang=en")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax");
        Document page = Jsoup.parse(HttpExchange.get(desk.uri(), "/desk/sign-in")
                .with("Cookie", "lang=en")
                .send()
                .body());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Sign in");
        assertThat(HttpExchange.get(desk.uri(), "/desk/language/xx").send().status())
                .isEqualTo(404);
    }

    @Test
    void pagesAreNotKeptAndCarryNoScript() {
        HttpExchange.Answer home = desk.as("editor").get("/desk");
        assertThat(home.header("Cache-Control")).contains("no-store");
        assertThat(home.header("Content-Security-Policy")).doesNotContain("unsafe-inline");
        Document page = Jsoup.parse(home.body());
        assertThat(page.select("script:not([src^=/desk/assets/]), [style], style, [onclick]"))
                .isEmpty();
    }

    @Test
    void assetsAreKeptForEverUnderTheirVersion() {
        String sheet = Jsoup.parse(desk.as("editor").get("/desk").body())
                .select("link[rel=stylesheet]")
                .attr("href");
        HttpExchange.Answer css = HttpExchange.get(desk.uri(), sheet).send();
        assertThat(css.status()).isEqualTo(200);
        assertThat(css.header("Cache-Control")).contains("immutable");
        assertThat(css.body()).contains("/desk/assets/sarabun-thai-400.woff2?v=");
        assertThat(HttpExchange.get(desk.uri(), "/desk/assets/..%2Fapplication.yml")
                        .send()
                        .status())
                .isEqualTo(404);
    }

    private HttpExchange.Answer signIn(String username, String password, String next) {
        HttpExchange.Answer door = HttpExchange.get(desk.uri(), "/desk/sign-in").send();
        String cookie = door.header("Set-Cookie").split(";", -1)[0];
        String csrf = Jsoup.parse(door.body()).select("input[name=csrf]").attr("value");
        String body = "csrf=" + csrf + "&username=" + encoded(username) + "&password=" + encoded(password) + "&next="
                + encoded(next);
        return HttpExchange.postForm(desk.uri(), "/desk/sign-in", body)
                .with("Cookie", cookie)
                .send();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
