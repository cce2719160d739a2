package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** Accounts at the desk: kept for others, and one's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPeopleTest {
    private static final String PEOPLE = "/desk/people";
    private static final String ELSEWHERE = "T500001";

    private DeskServer desk;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void aProvincialOfficeMakesAnEditorWhoSignsInAndChoosesAPassword() {
        DeskVisit office = desk.as("province");
        Document blank = office.read(PEOPLE + "/new");
        assertThat(blank.select("#f-organisationCode option").eachAttr("value"))
                .contains(DeskServer.LAO)
                .doesNotContain(ELSEWHERE, "DLA", "PO-48");
        assertThat(blank.select("select[name=role]")).isEmpty();
        List<DeskVisit.Field> fields = DeskVisit.fields(blank, "main form");
        fields = DeskVisit.with(fields, "username", "suda");
        fields = DeskVisit.with(fields, "displayName", "สุดา ริมโขง");
        fields = DeskVisit.with(fields, "organisationCode", DeskServer.LAO);
        Answer made = office.post(PEOPLE, fields);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).contains("no-store");
        String password = Jsoup.parse(made.body()).select("#temporary-password").text();
        assertThat(office.get(PEOPLE + "?q=suda").body())
                .contains("สุดา ริมโขง")
                .contains("อ.ธาตุพนม")
                .doesNotContain(password);

        DeskVisit suda = signedIn("suda", password);
        assertThat(suda.read("/desk").select(".note").text()).contains("รหัสผ่านชั่วคราว");
        String fresh = "ริมโขง-ยามเช้า-2569";
        assertThat(suda.post("/desk/me/password", Map.of("current", password, "password", fresh, "again", fresh + "x"))
                        .status())
                .isEqualTo(422);
        assertThat(suda.post("/desk/me/password", Map.of("current", password, "password", fresh, "again", fresh))
                        .header("Location"))
                .isEqualTo("/desk/me?done=password-changed");
        Document home = suda.read("/desk/me?done=password-changed");
        assertThat(home.select("[role=status]").text()).contains("เปลี่ยนรหัสผ่านแล้ว");
        assertThat(home.select(".mind")).isEmpty();
    }

    @Test
    void anAdministratorChoosesAProvinceToSeeItsOrganisations() {
        DeskVisit administrator = desk.as("administrator");
        Answer moved = administrator.post(
                PEOPLE, Map.of("do", "province", "province", "50", "username", "half", "role", "editor"));
        Document page = Jsoup.parse(moved.body());
        assertThat(moved.status()).isEqualTo(200);
        assertThat(page.select("#f-username").val()).isEqualTo("half");
        assertThat(page.select("#f-organisationCode option").eachAttr("value"))
                .contains(ELSEWHERE, "PO-50", "DLA")
                .doesNotContain(DeskServer.LAO);
        assertThat(count("half")).isEqualTo("0");
    }

    @Test
    void whatIsWrongComesBackWithWhatWasWritten() {
        Answer wrong = desk.as("administrator")
                .post(
                        PEOPLE,
                        Map.of(
                                "username",
                                "<b>",
                                "displayName",
                                "\"><script>alert(1)</script>",
                                "role",
                                "editor",
                                "organisationCode",
                                "DLA"));
        Document page = Jsoup.parse(wrong.body());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(page.select("script:not([src^=/desk/assets/])")).isEmpty();
        assertThat(page.select("#f-displayName").val()).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.select("#faults a").eachAttr("href")).containsExactly("#f-username", "#f-organisationCode");
        assertThat(page.select("[aria-invalid=true]").eachAttr("id"))
                .containsExactly("f-username", "f-organisationCode");
    }

    @Test
    void aHostileNameIsTextOnEveryPage() {
        String id = TestPeople.person(desk.cms(), "hostile", Role.EDITOR, DeskServer.LAO);
        DeskVisit administrator = desk.as("administrator");
        List<DeskVisit.Field> fields = DeskVisit.with(
                DeskVisit.fields(administrator.read(PEOPLE + "/" + id), "form.form"),
                "displayName",
                "<img src=x onerror=alert(1)>{{ csrf }}");
        assertThat(administrator.post(PEOPLE + "/" + id + "/edit", fields).status())
                .isEqualTo(303);
        for (String path : List.of(PEOPLE + "?q=hostile", PEOPLE + "/" + id)) {
            Document page = administrator.read(path);
            assertThat(page.select("img[src=x]")).as(path).isEmpty();
            assertThat(page.text()).as(path).contains("<img src=x onerror=alert(1)>{{ csrf }}");
        }
    }

    @Test
    void whoIsLateLosesNothingAndOverwritesNothing() {
        String id = TestPeople.person(desk.cms(), "contested", Role.EDITOR, DeskServer.LAO);
        String own = PEOPLE + "/" + id;
        DeskVisit office = desk.as("province");
        List<DeskVisit.Field> seen = DeskVisit.fields(office.read(own), "form.form");
        assertThat(office.post(own + "/edit", DeskVisit.with(seen, "displayName", "คนแรก"))
                        .status())
                .isEqualTo(303);
        Answer late = office.post(own + "/edit", DeskVisit.with(seen, "displayName", "คนหลัง"));
        Document page = Jsoup.parse(late.body());
        assertThat(late.status()).isEqualTo(412);
        assertThat(page.select("[role=alert]").text()).contains("คนแรก");
        assertThat(page.select("#f-displayName").val()).isEqualTo("คนหลัง");
        assertThat(office.post(own + "/disabling", Map.of("version", "0")).status())
                .isEqualTo(412);
        assertThat(office.post(own + "/password", Map.of("version", "0")).status())
                .isEqualTo(412);
        assertThat(office.post(own + "/disabling", Map.of()).status()).isEqualTo(428);
        assertThat(office.post(own + "/edit", DeskVisit.fields(page, "form.form"))
                        .status())
                .isEqualTo(303);
        assertThat(
                        desk.cms()
                                .query(
                                        "select display_name || ' ' || (disabled_at is null) from person where username = 'contested'"))
                .isEqualTo("คนหลัง true");
    }

    @Test
    void whoIsDisabledIsSentToTheDoorAndMayComeBack() {
        String id = TestPeople.person(desk.cms(), "leaving", Role.EDITOR, DeskServer.LAO);
        DeskVisit leaving = desk.as("leaving");
        DeskVisit office = desk.as("province");
        String own = PEOPLE + "/" + id;
        assertThat(office.post(own + "/disabling", Map.of("version", "0")).header("Location"))
                .isEqualTo(own + "?done=person-disabled");
        Eventually.holds(
                "out", Duration.ofSeconds(5), () -> leaving.get("/desk").status() == 303);
        assertThat(office.read(own).select("form[action$=enabling]")).hasSize(1);
        assertThat(office.post(own + "/enabling", Map.of("version", "1")).header("Location"))
                .isEqualTo(own + "?done=person-enabled");
        assertThat(desk.as("leaving").get("/desk").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordIsShownOnceAndNowhereElse() {
        String id = TestPeople.person(desk.cms(), "forgetful", Role.EDITOR, DeskServer.LAO);
        DeskVisit office = desk.as("province");
        Answer renewed = office.post(PEOPLE + "/" + id + "/password", Map.of("version", "0"));
        String password =
                Jsoup.parse(renewed.body()).select("#temporary-password").text();
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(office.get(PEOPLE + "/" + id).body()).doesNotContain(password);
        assertThat(signedIn("forgetful", password).get("/desk").status()).isEqualTo(200);
    }

    @Test
    void anotherProvincesAccountIsUnknownOnEveryPath() {
        String stranger = String.valueOf(desk.cms().query("select id::text from person where username = 'stranger'"));
        DeskVisit office = desk.as("province");
        String own = PEOPLE + "/" + stranger;
        assertThat(office.get(own).status()).isEqualTo(404);
        for (String path : List.of("/edit", "/disabling", "/enabling", "/password")) {
            assertThat(office.post(own + path, Map.of("version", "0")).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(office.post(
                                PEOPLE,
                                Map.of(
                                        "username",
                                        "smuggled",
                                        "displayName",
                                        "x",
                                        "role",
                                        "administrator",
                                        "organisationCode",
                                        "DLA"))
                        .status())
                .isEqualTo(403);
        assertThat(count("smuggled")).isEqualTo("0");
    }

    @Test
    void whoKeepsNoAccountsFindsNoWayIn() {
        for (String who : List.of("editor", "moderator")) {
            DeskVisit visit = desk.as(who);
            assertThat(visit.read("/desk").select("nav a[href=" + PEOPLE + "]"))
                    .as(who)
                    .isEmpty();
            assertThat(visit.get(PEOPLE).status()).as(who).isEqualTo(403);
            assertThat(visit.get(PEOPLE + "/new").status()).as(who).isEqualTo(403);
            assertThat(visit.post(PEOPLE, Map.of("username", "x")).status())
                    .as(who)
                    .isEqualTo(403);
            assertThat(visit.get("/desk/me").status()).as(who).isEqualTo(200);
        }
    }

    @Test
    void onesOwnAccountHasNothingToDecideOn() {
        DeskVisit administrator = desk.as("administrator");
        String own = PEOPLE + "/" + desk.administrator.personId();
        Document page = administrator.read(own);
        assertThat(page.select("select[name=role], form[action$=disabling], form[action$=password]"))
                .isEmpty();
        String version = page.select("input[name=version]").attr("value");
        for (String path : List.of("/disabling", "/password")) {
            assertThat(administrator
                            .post(own + path, Map.of("version", version))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void everyFormWithoutItsTokenIsRefused() {
        DeskVisit administrator = desk.as("administrator");
        String one = PEOPLE + "/" + desk.editor.personId();
        List<DeskVisit.Field> bare = List.of(new DeskVisit.Field("version", "0"));
        for (String path : List.of(
                PEOPLE,
                one + "/edit",
                one + "/disabling",
                one + "/enabling",
                one + "/password",
                "/desk/me/password",
                "/desk/me/email")) {
            assertThat(administrator.postWithoutToken(path, bare).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(desk.cms().query("select version from person where username = 'editor'"))
                .isEqualTo("0");
    }

    @Test
    void anAddressOfOnesOwnNeedsThePassword() {
        DeskVisit editor = desk.as("moderator");
        Answer wrong = editor.post("/desk/me/email", Map.of("current", "wrong", "email", "m@example.go.th"));
        Document page = Jsoup.parse(wrong.body());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(page.select("#f-email").val()).isEqualTo("m@example.go.th");
        assertThat(page.select("#email-current-error").text()).isNotBlank();
        assertThat(page.select("#email-current").val()).isEmpty();
        assertThat(editor.post("/desk/me/email", Map.of("current", TestPeople.PASSWORD, "email", "m@example.go.th"))
                        .header("Location"))
                .isEqualTo("/desk/me?done=email-changed");
        assertThat(editor.read("/desk/me").select("#f-email").val()).isEqualTo("m@example.go.th");
    }

    private DeskVisit signedIn(String username, String password) {
        return new DeskVisit(desk.uri(), TestPeople.deskToken(desk.cms(), username, password));
    }

    private String count(String username) {
        return String.valueOf(desk.cms().query("select count(*) from person where username = ?", username));
    }
}
