package org.thongthin.cms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** Many accounts from one sheet, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountImportOverHttpTest {
    private static final String PATH = "/api/v1/accounts/import";
    private static final String HEADING = "username,display name,e-mail,role,organisation code\r\n";
    private static final String BOUNDARY = "sheet-boundary";

    private CmsServer server;
    private String administrator = "";
    private String province = "";

    @BeforeAll
    void start() {
        server = CmsServer.start();
        server.execute("""
                insert into organisation (code, type, name_th, province_code, district_code)
                values ('T500001', 'sao', 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023')""");
        TestPeople.editor(server, "somebody");
        TestPeople.person(server, "chief", Role.ADMINISTRATOR, "DLA");
        TestPeople.person(server, "office", Role.PROVINCE, "PO-48");
        administrator = TestPeople.token(server, "chief");
        province = TestPeople.token(server, "office");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aSheetMakesItsAccountsEachWithAPasswordAndALineInTheTrail() {
        Answer answer = send(
                administrator,
                "\uFEFFบทบาท,หมายเหตุ,ชื่อผู้ใช้,\"ชื่อ นามสกุล\",รหัสหน่วยงาน,อีเมล\r\n"
                        + "เจ้าหน้าที่ อปท.,ก,sheet-a,\"ดวงใจ, \"\"เล็ก\"\"\",5480503,a@example.go.th\r\n,,,,,\r\n"
                        + "moderator,,Sheet-B,'=1+1,DLA,\r\n,,,,,\r\n,,,,,\r\n");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode json = answer.json();
        assertThat(json.path("rows").asInt()).isEqualTo(2);
        assertThat(json.path("made").asInt()).isEqualTo(2);
        assertThat(json.findValuesAsText("row")).containsExactly("2", "4");
        assertThat(json.findValuesAsText("status")).containsExactly("201", "201");
        assertThat(accounts(json))
                .extracting(one -> one.path("username").asText())
                .containsExactly("sheet-a", "sheet-b");
        assertThat(accounts(json))
                .extracting(one -> one.path("displayName").asText())
                .containsExactly("ดวงใจ, \"เล็ก\"", "=1+1");
        for (JsonNode result : json.path("results")) {
            String login = "{\"username\": \"" + result.at("/account/username").asText() + "\", \"password\": \""
                    + result.path("temporaryPassword").asText() + "\"}";
            assertThat(HttpExchange.postJson(server.uri(), "/api/v1/login", login)
                            .send()
                            .status())
                    .isEqualTo(200);
        }
        assertThat(count("""
                select count(*) from audit a join person p on p.id::text = a.subject_id join person k on k.id = a.person_id
                where a.action = 'person.create' and p.username like 'sheet-_' and k.username = 'chief'""")).isEqualTo(2);
    }

    @Test
    void aWorkbookDoesTheSame() {
        byte[] file = SheetFiles.xlsx(List.of(
                List.of("Organisation code", "Username", "Display name"),
                List.of(5480503, "book-a", "มาลี"),
                List.of("5480503", "book-b", "=SUM(A1)")));
        JsonNode json = send(province, file, PATH, "").json();
        assertThat(json.path("made").asInt()).isEqualTo(2);
        assertThat(accounts(json)).extracting(one -> one.path("role").asText()).containsOnly("editor");
        assertThat(accounts(json))
                .extracting(one -> one.path("displayName").asText())
                .containsExactly("มาลี", "=SUM(A1)");
    }

    @Test
    void aDryRunSaysWhatWouldBeMadeAndMakesNothing() {
        String sheet = HEADING + "dry-1,หนึ่ง,,editor,5480503\n,สอง,,editor,5480503\n";
        JsonNode json = send(province, sheet.getBytes(StandardCharsets.UTF_8), PATH + "?dryRun=true", "")
                .json();
        assertThat(json.path("dryRun").asBoolean()).isTrue();
        assertThat(json.path("right").asInt()).isEqualTo(1);
        assertThat(json.path("made").asInt()).isZero();
        assertThat(json.findValuesAsText("status")).containsExactly("200", "422");
        assertThat(json.findValuesAsText("temporaryPassword")).containsOnly("null");
        assertThat(count("select count(*) from person where username like 'dry-%'"))
                .isZero();
        assertThat(send(province, new byte[0], PATH + "?dryRun=maybe", "").code())
                .isEqualTo("invalid-parameter");
    }

    @Test
    void eachRowIsAnsweredByItself() {
        JsonNode json = send(
                        province,
                        HEADING
                                + "each-2,หนึ่ง,,editor,5480503\n"
                                + "each-3,สอง,nonsense,editor,5480503\n"
                                + "each-4,สาม,,editor,5480503\n"
                                + "Each-4,สี่,,editor,5480503\n"
                                + "each-6,ห้า,,editor,T500001\n"
                                + "each-7,หก,,editor,nowhere\n"
                                + "each-8,เจ็ด,,administrator,DLA\n"
                                + "somebody,แปด,,editor,5480503\n"
                                + "each-10,,,king,\n"
                                + "each-11,สิบเอ็ด,,editor,PO-48\n")
                .json();
        assertThat(json.path("made").asInt()).isEqualTo(1);
        List<String> faults = new ArrayList<>();
        for (JsonNode result : json.path("results")) {
            for (JsonNode error : result.path("errors")) {
                faults.add(result.path("row").asInt() + error.path("pointer").asText() + " "
                        + error.path("code").asText());
            }
        }
        assertThat(faults)
                .containsExactly(
                        "3/email email",
                        "4/username same-as-row",
                        "5/username same-as-row",
                        "6/organisationCode organisation-not-kept",
                        "7/organisationCode organisation-not-kept",
                        "8/role role-not-kept",
                        "8/organisationCode organisation-not-kept",
                        "9/username duplicate",
                        "10/displayName required",
                        "10/role unknown",
                        "10/organisationCode organisation-not-kept",
                        "11/organisationCode organisation-for-role");
        assertThat(json.toString()).contains("ชื่อผู้ใช้นี้ซ้ำกับแถวที่ 5", "Row 4 has the same user name.");
        assertThat(count("select count(*) from person where username like 'each-%'"))
                .isEqualTo(1);
    }

    @Test
    void aFormulaMakesNoAccount() {
        byte[] file = SheetFiles.xlsx(List.of(
                List.of("username", "display name", "role", "organisation code"),
                List.of(new SheetFiles.Formula("LOWER(\"FORM-1\")"), "หนึ่ง", "editor", "5480503"),
                List.of("form-2", "สอง", "editor", "5480503")));
        JsonNode json = send(administrator, file, PATH, "").json();
        assertThat(json.path("made").asInt()).isEqualTo(1);
        assertThat(json.at("/results/0/errors/0/code").asText()).isEqualTo("formula");
    }

    @Test
    void commandsInEveryCellAreTextAndMostlyWrong() {
        String command = "=cmd|' /C calc'!A0";
        String row = String.join(",", command, command, command, command, command) + "\n";
        JsonNode json = send(administrator, HEADING + row).json();
        assertThat(json.path("made").asInt()).isZero();
        assertThat(json.at("/results/0/asked/displayName").asText()).isEqualTo(command);
        assertThat(json.path("results").path(0).path("errors").findValuesAsText("pointer"))
                .containsExactly("/username", "/email", "/role", "/organisationCode");
    }

    @Test
    void theCsvOfAThaiExcelIsUnderstood() {
        byte[] sheet = ("ชื่อผู้ใช้,ชื่อ นามสกุล,รหัสหน่วยงาน\r\nthai-874,สมศรี มีสุข,5480503\r\n")
                .getBytes(Charset.forName("x-windows-874"));
        JsonNode json = send(province, sheet, PATH, "").json();
        assertThat(accounts(json))
                .extracting(one -> one.path("displayName").asText())
                .containsExactly("สมศรี มีสุข");
    }

    @Test
    void jsonDoesTheSame() {
        String rows = """
                [{"username": "json-1", "displayName": "หนึ่ง", "role": "editor", "organisationCode": "5480503"},
                 {"username": "json-2", "displayName": 2, "role": "editor", "organisationCode": "5480503"},
                 {"username": "json-3", "displayName": "สาม", "nickname": "x"}, 4]""";
        Answer answer =
                HttpExchange.postJson(server.uri(), PATH, rows).bearer(province).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().findValuesAsText("status")).containsExactly("201", "422", "422", "422");
        assertThat(answer.json().at("/results/1/errors/0/pointer").asText()).isEqualTo("/displayName");
        for (String wrong : List.of("{}", "[]", "7")) {
            assertThat(HttpExchange.postJson(server.uri(), PATH, wrong)
                            .bearer(province)
                            .send()
                            .code())
                    .isEqualTo("invalid");
        }
        assertThat(HttpExchange.postJson(server.uri(), PATH, "[")
                        .bearer(province)
                        .send()
                        .code())
                .isEqualTo("unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; sheet-empty",
                "'username,role'; sheet-columns",
                "'username,username,display name,organisation code'; sheet-column-twice",
                "'username,display name,organisation code'; sheet-empty",
                "'username,display name,organisation code\n\"a'; sheet-not-csv",
                "'<html>'; sheet-other-file",
            })
    void whatIsNoSuchSheetIsRefused(String sheet, String code) {
        Answer refused = send(administrator, sheet);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/file");
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void filesOfOtherKindsAreRefusedByName() {
        Map<String, byte[]> files = Map.of(
                "sheet-old-excel", SheetFiles.ole("Workbook"),
                "sheet-locked", SheetFiles.locked(SheetFiles.xlsx(List.of(List.of("username")))),
                "sheet-unpacks-too-large", SheetFiles.bomb("xl/sharedStrings.xml"),
                "sheet-other-file", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        files.forEach((code, file) -> {
            Answer refused = send(administrator, file, PATH, "");
            assertThat(refused.status()).as(code).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo(code);
        });
        assertThat(send(administrator, new byte[6 * 1024 * 1024], PATH, "").status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 10_000})
    void aSheetOfTooManyRowsIsRefusedByItsLength(int rows) {
        Answer refused = send(administrator, HEADING + rows("many", rows));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("sheet-too-long");
        assertThat(refused.json().at("/errors/0/text/th").asText()).contains("2,000");
        assertThat(count("select count(*) from person where username like 'many-%'"))
                .isZero();
    }

    @Test
    void asManyAsMayBeAreMadeInOneGo() {
        JsonNode json = send(administrator, HEADING + rows("bulk", 2_000)).json();
        assertThat(json.path("made").asInt()).isEqualTo(2_000);
        assertThat(json.findValuesAsText("temporaryPassword")).hasSize(2_000).doesNotHaveDuplicates();
    }

    @Test
    void theSameRequestTwiceMakesNothingTwiceAndShowsTheSamePasswords() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] sheet = (HEADING + rows("twice", 20)).getBytes(StandardCharsets.UTF_8);
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = IntStream.range(0, 2)
                    .mapToObj(at -> both.submit(() -> send(province, sheet, PATH, key)))
                    .toList();
            JsonNode first = answers.getFirst().get().json();
            JsonNode second = answers.getLast().get().json();
            assertThat(first.path("made").asInt()).isEqualTo(20);
            assertThat(second).isEqualTo(first);
            String password = first.at("/results/0/temporaryPassword").asText();
            assertThat(count("select count(*) from request_key k where k::text like '%" + password + "%'"))
                    .isZero();
        }
        byte[] other = (HEADING + rows("others", 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(send(province, other, PATH, key).code()).isEqualTo("key-reused");
        assertThat(send(administrator, other, PATH, key).status()).isEqualTo(200);
        JsonNode later = send(province, sheet, PATH, "").json();
        assertThat(later.path("made").asInt()).isZero();
        assertThat(later.path("results").findValuesAsText("code")).hasSize(20).containsOnly("duplicate");
    }

    @Test
    void whoKeepsNoAccountsSendsNoSheet() {
        String editor = TestPeople.token(server, "somebody");
        assertThat(send(editor, HEADING + "x-1,x,,editor,5480503").code()).isEqualTo("forbidden");
        assertThat(HttpExchange.get(server.uri(), PATH + "/template.xlsx")
                        .bearer(editor)
                        .send()
                        .code())
                .isEqualTo("forbidden");
        assertThat(HttpExchange.post(server.uri(), PATH, "multipart/form-data; boundary=x", new byte[0])
                        .send()
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theTemplateFilledInIsASheetThatIsTaken() {
        byte[] xlsx = HttpExchange.get(server.uri(), PATH + "/template.xlsx")
                .bearer(province)
                .bytes();
        List<String> headings = XlsxWriterTest.tab(xlsx, 0).getFirst().stream()
                .map(XlsxWriterTest::text)
                .toList();
        assertThat(headings).containsExactly("ชื่อผู้ใช้", "ชื่อ นามสกุล", "อีเมล", "บทบาท", "รหัสหน่วยงาน");
        assertThat(XlsxWriterTest.tab(xlsx, 1).toString()).isNotEmpty();
        byte[] filled = SheetFiles.xlsx(
                List.of(List.copyOf(headings), List.of("filled-1", "หนึ่ง", "", "เจ้าหน้าที่ อปท.", "5480503")));
        assertThat(send(province, filled, PATH, "").json().path("made").asInt()).isEqualTo(1);
        assertThat(send(province, xlsx, PATH, "").json().at("/errors/0/code").asText())
                .isEqualTo("sheet-empty");
        String csv = HttpExchange.get(server.uri(), PATH + "/template.csv")
                .bearer(province)
                .with("Accept-Language", "en")
                .send()
                .body();
        assertThat(csv).endsWith("User name,Display name,E-mail,Role,Organisation code\r\n");
        assertThat(send(province, csv + "filled-2,Two,,,5480503")
                        .json()
                        .path("made")
                        .asInt())
                .isEqualTo(1);
    }

    private static String rows(String name, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> name + "-" + row + ",ชื่อที่ " + row + ",,editor,5480503")
                .collect(Collectors.joining("\n"));
    }

    private static List<JsonNode> accounts(JsonNode answer) {
        return answer.findValues("account");
    }

    private long count(String sql) {
        return Long.parseLong(Objects.requireNonNull(server.query(sql)));
    }

    private Answer send(String token, String sheet) {
        return send(token, sheet.getBytes(StandardCharsets.UTF_8), PATH, "");
    }

    private Answer send(String token, byte[] sheet, String path, String key) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"sheet\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(sheet);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpExchange exchange = HttpExchange.post(
                        server.uri(), path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray())
                .bearer(token);
        return (key.isEmpty() ? exchange : exchange.with("Idempotency-Key", key)).send();
    }
}
