package org.thongthin.cms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.platform.IfMatch;

/** Lists as files, over HTTP: the same rows that one sees as pages, and no others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsOverHttpTest {
    private static final String HOSTILE = "=cmd|' /C calc'!A0";
    private static final int MOST = 12_000;

    private CmsServer server;
    private Actor editor;
    private Actor stranger;
    private Item hostile;

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("reports.max-rows", MOST, "reports.at-once", 1, "reports.patience", "5m"));
        editor = new Actor(UUID.fromString(TestPeople.editor(server, "editor")), Role.EDITOR, "5480503", "48");
        server.execute("""
                insert into organisation (code, type, name_th, province_code, district_code)
                values ('T500001', 'sao', 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023')""");
        stranger = new Actor(
                UUID.fromString(TestPeople.person(server, "stranger", Role.EDITOR, "T500001")),
                Role.EDITOR,
                "T500001",
                "50");
        TestPeople.person(server, "province", Role.PROVINCE, "PO-48");
        TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        hostile = titled(editor, "news", HOSTILE).item();
        titled(editor, "story", "เก็บขยะริมโขง");
        titled(stranger, "news", "ข่าวจากห้วยแก้ว");
        ItemState waiting = titled(editor, "news", "+66 รอตรวจสอบ");
        server.bean(Submission.class)
                .submit(
                        editor,
                        waiting.item().id(),
                        IfMatch.version(waiting.item().version()));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theListOfItemsIsARealWorkbookWithDaysAsDays() {
        Answer answer = get("moderator", "/api/v1/items.xlsx");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("content-disposition"))
                .contains("attachment")
                .containsPattern("items-20\\d\\d-\\d\\d-\\d\\d\\.xlsx");
        assertThat(answer.header("cache-control")).contains("no-store");
        byte[] file = bytes("moderator", "/api/v1/items.xlsx");
        List<List<String>> table = xlsx(file);
        assertThat(table.getFirst()).contains("ลำดับ", "ชื่อเรื่อง", "หน่วยงาน", "สถานะการตรวจสอบ", "รหัสรายการ");
        assertThat(table).hasSize(1 + 4);
        assertThat(column(table, "ลำดับ")).containsExactly("1", "2", "3", "4");
        assertThat(column(table, "ชื่อเรื่อง")).contains(HOSTILE, "+66 รอตรวจสอบ");
        assertThat(column(table, "สถานะการตรวจสอบ")).contains("รอตรวจสอบ", "ร่าง");
        assertThat(column(table, "เปลี่ยนแปลงล่าสุด")).allMatch(text -> text.matches("\\d{4}-\\d\\d-\\d\\d .*"));
        List<String> about = about(file);
        assertThat(about).contains("รายการ: รายการข้อมูล", "จำนวน: 4 แถว", "ตัวกรอง: ไม่ได้กรอง");
        assertThat(about).anyMatch(line -> line.startsWith("ส่งออกโดย: นาย moderator · กรมส่งเสริม"));
        assertThat(about).anyMatch(line -> line.matches("ข้อมูล ณ: \\d+ \\S+ 25\\d\\d เวลา .*"));
    }

    @Test
    void theSameAsCsvOpensInThaiAndBeginsNoFormula() {
        byte[] file = bytes("moderator", "/api/v1/items.csv");
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        List<List<String>> table = csv(file);
        assertThat(column(table, "ชื่อเรื่อง"))
                .contains("'" + HOSTILE, "'+66 รอตรวจสอบ", "เก็บขยะริมโขง", "ข่าวจากห้วยแก้ว");
        assertThat(get("moderator", "/api/v1/items.csv").header("content-type")).isEqualTo("text/csv; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({"editor, 3", "stranger, 1", "province, 3", "moderator, 4", "administrator, 4"})
    void everyoneTakesOutTheirOwnShareOnly(String who, int rows) {
        for (String format : List.of("xlsx", "csv")) {
            List<List<String>> table = table(who, "/api/v1/items." + format);
            assertThat(table).as(format).hasSize(1 + rows);
            boolean seesElsewhere = rows != 3;
            assertThat(column(table, "รหัสหน่วยงาน").contains("T500001")).isEqualTo(seesElsewhere);
        }
        assertThat(table("editor", "/api/v1/items.csv?owner=T500001")).hasSize(1);
        assertThat(table("province", "/api/v1/items.csv?province=50&q=ห้วยแก้ว"))
                .hasSize(1);
    }

    @Test
    void theFiltersOfTheListAreTheFiltersOfTheSheet() {
        byte[] file = bytes("moderator", "/api/v1/items.xlsx?kind=story&province=48&q=%E0%B8%A3%E0%B8%B4%E0%B8%A1");
        assertThat(column(xlsx(file), "ชื่อเรื่อง")).containsExactly("เก็บขยะริมโขง");
        assertThat(about(file))
                .contains("ตัวกรอง · ประเภท: โครงการจิตอาสา", "ตัวกรอง · จังหวัด: นครพนม", "ตัวกรอง · คำค้น: ริม");
        Answer wrong = get("moderator", "/api/v1/items.xlsx?kind=blog&from=yesterday");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors").findValuesAsText("pointer")).containsExactly("/kind", "/from");
    }

    @Test
    void englishIsThereForWhoAsks() {
        byte[] file = HttpExchange.get(server.uri(), "/api/v1/items.xlsx?stage=submitted")
                .bearer(token("moderator"))
                .with("Accept-Language", "en")
                .bytes();
        assertThat(xlsx(file).getFirst()).startsWith("No.", "Title", "Kind");
        assertThat(about(file)).contains("List: Items", "Filters · Verification: Waiting");
    }

    @Test
    void theQueueIsForWhoDecides() {
        List<List<String>> table = table("moderator", "/api/v1/queue.xlsx");
        assertThat(column(table, "ชื่อเรื่อง")).containsExactly("+66 รอตรวจสอบ");
        assertThat(column(table, "รอมาแล้ว (วัน)")).containsExactly("0");
        assertThat(table("moderator", "/api/v1/queue.csv?kind=product")).hasSize(1);
        for (String who : List.of("editor", "province", "administrator")) {
            assertThat(get(who, "/api/v1/queue.csv").code()).as(who).isEqualTo("forbidden");
        }
    }

    @Test
    void accountsAreForTheirKeepersAndHoldNoPassword() {
        List<List<String>> all = table("administrator", "/api/v1/accounts.xlsx");
        assertThat(column(all, "ชื่อผู้ใช้"))
                .containsExactly("administrator", "editor", "moderator", "province", "stranger");
        assertThat(column(all, "สถานะ")).containsOnly("ใช้งานได้");
        assertThat(all.toString()).doesNotContain("argon2");
        assertThat(column(table("province", "/api/v1/accounts.csv"), "ชื่อผู้ใช้"))
                .containsExactly("editor");
        assertThat(column(table("administrator", "/api/v1/accounts.csv?role=editor&q=STRA"), "ชื่อผู้ใช้"))
                .containsExactly("stranger");
        for (String who : List.of("editor", "moderator")) {
            assertThat(get(who, "/api/v1/accounts.csv").code()).as(who).isEqualTo("forbidden");
        }
    }

    @Test
    void theHistoryOfAnItemIsForWhoMayReadIt() {
        String path = "/api/v1/items/" + hostile.id() + "/history";
        List<List<String>> table = table("editor", path + ".csv");
        assertThat(column(table, "เหตุการณ์")).containsExactly("สร้างรายการ");
        assertThat(column(table, "โดย")).containsExactly("นาย editor");
        assertThat(about(bytes("editor", path + ".xlsx"))).contains("ตัวกรอง · รายการ: " + HOSTILE);
        assertThat(get("stranger", path + ".xlsx").status()).isEqualTo(404);
        assertThat(get("editor", "/api/v1/items/" + UUID.randomUUID() + "/history.csv")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLongHistoryIsWhole() {
        Item item = titled(editor, "product", "ประวัติยาว").item();
        server.execute(
                "insert into audit (action, subject_type, subject_id) select 'item.edit', 'item', ?"
                        + " from generate_series(1, 250)",
                item.id().toString());
        List<List<String>> table = table("editor", "/api/v1/items/" + item.id() + "/history.csv");
        assertThat(table).hasSize(1 + 251);
        assertThat(column(table, "เหตุการณ์").getLast()).isEqualTo("สร้างรายการ");
        server.execute("update item set deleted_at = now() where id = ?", item.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "queue", "accounts"})
    void withoutATokenNothing(String list) {
        for (String format : List.of(".xlsx", ".csv")) {
            assertThat(HttpExchange.get(server.uri(), "/api/v1/" + list + format)
                            .send()
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void whoTookWhatIsInTheTrailWithoutWhatTheyTyped() throws IOException {
        bytes("province", "/api/v1/items.csv?kind=news&q=%3Dcmd&owner=somebody%20typed%20this&from=2020-01-01");
        String detail = Objects.requireNonNull(server.query("""
                select a.detail from audit a join person p on p.id = a.person_id where p.username = 'province'
                and a.action = 'list.export' and a.subject_type = 'export' and a.subject_id = 'items'
                order by a.id desc limit 1"""));
        assertThat(new ObjectMapper().readTree(detail)).isEqualTo(new ObjectMapper().readTree("""
                        {"format": "csv", "rows": 0, "filters":
                         {"kind": "news", "q": true, "owner": true, "from": "2020-01-01"}}"""));
    }

    @Test
    void aListOfTooManyRowsIsRefusedBeforeAnythingIsMade() {
        many(MOST + 1);
        String before = trail();
        Answer refused = get("moderator", "/api/v1/items.csv");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("too-many-rows");
        assertThat(refused.json().at("/errors/0/text/en").asText()).contains("12,000");
        assertThat(trail()).isEqualTo(before);
        server.execute("delete from revision where title like 'แถวที่ %'");
        server.execute("delete from item where not exists (select from revision r where r.item_id = item.id)");
    }

    @Test
    void aClientWhoGoesAwayEndsTheQueryAndFreesThePlace() throws Exception {
        many(MOST - 10);
        String token = token("stranger");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(server.uri().resolve("/api/v1/items.csv"))
                    .header("Authorization", "Bearer " + token)
                    .build();
            HttpResponse<InputStream> begun = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(begun.statusCode()).isEqualTo(200);
            assertThat(begun.body().readNBytes(3)).containsExactly(0xEF, 0xBB, 0xBF);
            assertThat(transactions()).isEqualTo("1");
            Answer busy = get("moderator", "/api/v1/items.csv");
            assertThat(busy.status()).isEqualTo(429);
            assertThat(busy.header("retry-after")).isEqualTo("10");
            begun.body().close();
            client.shutdownNow();
        }
        Eventually.holds(
                "no transaction is left open",
                Duration.ofSeconds(20),
                () -> transactions().equals("0"));
        Eventually.holds(
                "there is a place again",
                Duration.ofSeconds(5),
                () -> get("editor", "/api/v1/items.csv").status() == 200);
        server.execute("delete from revision where title like 'แถวที่ %'");
        server.execute("delete from item where not exists (select from revision r where r.item_id = item.id)");
    }

    @Test
    void aSheetThatCannotBeFinishedBreaksOffInsteadOfLookingWhole() {
        Rows<String> broken = reader -> {
            for (int row = 0; row < 20_000; row++) {
                reader.accept("แถว " + row);
            }
            throw new IllegalStateException("the database went away");
        };
        Export<String> export = new Export<>("broken", SheetWriterContract.words(text -> text), broken);
        for (SheetFormat format : SheetFormat.values()) {
            InputStream sent = server.bean(Downloads.class)
                    .answer(format, () -> export)
                    .body()
                    .getInputStream();
            assertThatThrownBy(() -> sent.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class)
                    .hasRootCauseMessage("the database went away");
        }
    }

    private String transactions() {
        return Objects.requireNonNull(server.query("""
                select count(*) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null"""));
    }

    private String trail() {
        return Objects.requireNonNull(server.query("select count(*) from audit where action = 'list.export'"));
    }

    private void many(int rows) {
        server.execute("""
                with made as (
                    insert into item (id, kind, owner_code, version, created_at, created_by, updated_at)
                    select gen_random_uuid(), 'news', 'T500001', 0, now(), ?, now() from generate_series(1, ?)
                    returning id)
                insert into revision (id, item_id, number, stage, title, slug, created_at, created_by, updated_at)
                select gen_random_uuid(), id, 1, 'draft', 'แถวที่ ' || id || repeat(' ก', 200), '-', now(), ?, now()
                from made""", stranger.personId(), rows, stranger.personId());
    }

    private ItemState titled(Actor by, String kind, String title) {
        ObjectNode document = Newsroom.example(kind);
        document.put("title", title);
        return server.bean(CreateDraft.class).create(by, document);
    }

    private List<List<String>> table(String who, String path) {
        byte[] file = bytes(who, path);
        return path.contains(".csv") ? csv(file) : xlsx(file);
    }

    private static List<List<String>> xlsx(byte[] file) {
        return XlsxWriterTest.tab(file, 0).stream()
                .map(row -> row.stream().map(XlsxWriterTest::text).toList())
                .toList();
    }

    private static List<String> about(byte[] file) {
        return XlsxWriterTest.tab(file, 1).stream()
                .map(row -> row.getCellText(0) + ": " + row.getCellText(1))
                .toList();
    }

    private static List<List<String>> csv(byte[] file) {
        return CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8).substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<String> column(List<List<String>> table, String heading) {
        int at = table.getFirst().indexOf(heading);
        return table.stream().skip(1).map(row -> row.get(at)).toList();
    }

    private byte[] bytes(String who, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token(who)).bytes();
    }

    private Answer get(String who, String path) {
        return HttpExchange.get(server.uri(), path).bearer(token(who)).send();
    }

    private String token(String who) {
        return TestPeople.token(server, who);
    }
}
