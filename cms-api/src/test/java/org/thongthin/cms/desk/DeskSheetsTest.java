package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.reports.SheetFiles;

/** Searching at the desk, lists as files, and accounts from a sheet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSheetsTest {
    private static final String IMPORT = "/desk/people/import";
    private static final String HEADING = "username,display name,e-mail,role,organisation code\n";

    private DeskServer desk;
    private Item news;
    private Item story;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
        news = desk.draft(titled("news", "=ข่าวลอยกระทง \"ริมโขง\""));
        story = desk.draft("story");
        desk.submitted("landmark");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void aListOffersItselfAsAFileWithItsFilters() {
        Document page = desk.as("editor").read("/desk/items?kind=news&q=" + encoded("ลอย กระทง"));
        String excel = page.select(".exports a[href*=xlsx]").attr("href");
        assertThat(excel).startsWith("/desk/items.xlsx?kind=news&q=");
        String csv = desk.as("editor")
                .get(page.select(".exports a[href*=csv]").attr("href"))
                .body();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("\"'=ข่าวลอยกระทง \"\"ริมโขง\"\"\"");
        assertThat(desk.as("editor").get(excel).header("content-disposition")).contains("items-");
        assertThat(desk.as("stranger").get("/desk/items.csv").body().lines()).hasSize(1);
        assertThat(desk.as("editor").get("/desk/items.csv?kind=blog").status()).isEqualTo(422);
    }

    @Test
    void everyListOfTheDeskIsThereAsAFile() {
        assertThat(desk.as("moderator").get(link("moderator", "/desk/queue")).body())
                .startsWith("\uFEFFลำดับ,ชื่อเรื่อง");
        assertThat(desk.as("administrator")
                        .get(link("administrator", "/desk/people?role=editor"))
                        .body())
                .contains("editor,", "stranger,")
                .doesNotContain("moderator,");
        assertThat(desk.as("editor")
                        .get(link("editor", "/desk/items/" + news.id() + "/history"))
                        .body())
                .contains("สร้างรายการ");
        assertThat(desk.as("editor").get("/desk/people.csv").status()).isEqualTo(403);
        assertThat(desk.as("editor").get("/desk/queue.xlsx").status()).isEqualTo(403);
        assertThat(desk.as("stranger")
                        .get("/desk/items/" + news.id() + "/history.csv")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void filtersThatAreSetAreWordsThatCanBeTakenAway() {
        String address = "/desk/items?kind=story&stage=draft&province=48&district=4805&owner=" + DeskServer.LAO
                + "&from=2026-10-01&q=" + encoded("ขยะ <b>");
        Document page = desk.as("moderator").read(address);
        List<String> words = page.select(".chosen a").eachText();
        assertThat(words)
                .containsExactly(
                        "เลิกกรอง ประเภท โครงการจิตอาสา",
                        "เลิกกรอง คำค้น ขยะ <b>",
                        "เลิกกรอง สถานะการตรวจสอบ ร่าง",
                        "เลิกกรอง จังหวัด จ.นครพนม",
                        "เลิกกรอง อำเภอหรือเขต อ.ธาตุพนม",
                        "เลิกกรอง หน่วยงาน เทศบาลตำบลธาตุพนม",
                        "เลิกกรอง ตั้งแต่วันที่ 1 ตุลาคม 2569");
        assertThat(page.text()).contains("ไม่พบข้อมูล");
        String withoutWords = page.select(".chosen a").get(1).attr("href");
        Document wider = desk.as("moderator").read(withoutWords);
        assertThat(wider.select(".chosen a")).hasSize(6);
        assertThat(wider.text()).contains("หน้าละ 10 รายการ 1 ถึง 1 จาก 1");
        assertThat(wider.select("tbody tr")).hasSize(1);
        String withoutProvince = wider.select(".chosen a").get(2).attr("href");
        assertThat(withoutProvince).doesNotContain("province", "district").contains("kind=story");
        assertThat(desk.as("moderator").read("/desk/items").select(".chosen")).isEmpty();
    }

    @Test
    void aDistrictIsOfferedOnceAProvinceIsChosen() {
        assertThat(desk.as("moderator").read("/desk/items").select("#district")).isEmpty();
        assertThat(desk.as("moderator")
                        .read("/desk/items?province=48")
                        .select("#district option")
                        .eachText())
                .contains("ธาตุพนม");
        assertThat(desk.as("province")
                        .read("/desk/items?district=4805")
                        .select("#district option[selected]")
                        .text())
                .isEqualTo("ธาตุพนม");
        assertThat(desk.as("province").read("/desk/items?district=4805").select("tbody tr"))
                .isNotEmpty();
        assertThat(desk.as("editor").read("/desk/items").select("#district")).isEmpty();
    }

    @Test
    void pagesKeepTheFilters() {
        Document page = desk.as("moderator").read("/desk/items?size=1&province=48&q=" + encoded("ธาตุพนม"));
        assertThat(page.select(".pager p").text()).startsWith("หน้าละ 1 รายการ 1 ถึง 1 จาก ");
        assertThat(page.select(".pager a[rel=next]").attr("href"))
                .contains("province=48", "q=" + encoded("ธาตุพนม"), "page=2");
    }

    @Test
    void oneBoxFindsWhatOneMaySee() {
        Document page = desk.as("administrator").read("/desk/search?q=" + encoded("ธาตุพนม"));
        assertThat(page.select("#h-items").text()).startsWith("รายการข้อมูล ");
        assertThat(page.select("a[href^='/desk/items?q=']")).isNotEmpty();
        assertThat(page.select("#h-organisations").text()).isEqualTo("หน่วยงาน 1 แห่ง");
        assertThat(page.select("a[href='/desk/items?province=48&owner=5480503']"))
                .hasSize(1);
        Document people = desk.as("administrator").read("/desk/search?q=strang");
        assertThat(people.select("#h-people").text()).isEqualTo("บัญชีผู้ใช้ 1 บัญชี");
        assertThat(desk.as("province").read("/desk/search?q=strang").text()).contains("ไม่พบข้อมูล");
        assertThat(desk.as("province")
                        .read("/desk/search?q=" + encoded("ห้วยแก้ว"))
                        .text())
                .contains("ไม่พบข้อมูล");
        assertThat(desk.as("editor").read("/desk/search?q=editor").select("#h-people"))
                .isEmpty();
        assertThat(desk.as("stranger")
                        .read("/desk/search?q=" + encoded("ลอยกระทง"))
                        .text())
                .contains("ไม่พบข้อมูล");
        assertThat(desk.as("editor")
                        .read("/desk/search?q=" + encoded("<script>alert(1)</script>"))
                        .select("main script"))
                .isEmpty();
        assertThat(desk.as("editor").get("/desk/search?q=" + "x".repeat(300)).status())
                .isEqualTo(200);
        assertThat(desk.as("editor").read("/desk/search").select(".empty")).isEmpty();
    }

    @Test
    void anIdOrAnAddressOpensItsItem() {
        String address = "https://thongthin.example/news/" + news.id() + "/ลอยกระทง";
        Answer found = desk.as("editor").get("/desk/search?q=" + encoded(address));
        assertThat(found.status()).isEqualTo(303);
        assertThat(found.header("location")).isEqualTo("/desk/items/" + news.id());
        Answer unknown = desk.as("stranger").get("/desk/search?q=" + news.id());
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.body()).contains("ไม่พบข้อมูล");
    }

    @Test
    void aSheetIsLookedThroughBeforeAnythingIsMade() {
        byte[] sheet = SheetFiles.xlsx(List.of(
                List.of("ชื่อผู้ใช้", "ชื่อ นามสกุล", "รหัสหน่วยงาน"),
                List.of("desk-1", "มาลี <b>ใจดี</b>, \"เล็ก\"", 5480503),
                List.of("Desk 2", "=1+1", 5480503),
                List.of("desk-3", "สมชาย", "T500001"),
                List.of("desk-4", new SheetFiles.Formula("A1"), "5480503")));
        Document checked = uploaded("province", sheet);
        assertThat(checked.select("[role=status]").text()).contains("เพิ่มได้ 1 แถว", "ต้องแก้ 3 แถว");
        assertThat(checked.select("section[aria-labelledby=h-wrong] tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("3 desk 2 =1+1 ชื่อผู้ใช้: "),
                        row -> assertThat(row).startsWith("4 desk-3 สมชาย หน่วยงาน: ไม่พบรหัสหน่วยงานนี้"),
                        row -> assertThat(row).contains("ชื่อ นามสกุล: ช่องนี้เป็นสูตร"));
        assertThat(count("desk-%")).isEqualTo("0");

        List<DeskVisit.Field> form = DeskVisit.fields(checked, "#import");
        Answer made = desk.as("province").multipart(IMPORT + "/confirmation", form);
        assertThat(made.status()).isEqualTo(201);
        Document done = Jsoup.parse(made.body());
        assertThat(done.select("h1").text()).isEqualTo("เพิ่มแล้ว 1 บัญชี");
        String password = done.select("section[aria-labelledby=h-made] code").text();
        assertThat(TestPeople.deskToken(desk.cms(), "desk-1", password)).isNotBlank();
        assertThat(count("desk-%")).isEqualTo("1");
        assertThat(done.select("section[aria-labelledby=h-wrong] tbody tr")).hasSize(3);

        Document again = Jsoup.parse(
                desk.as("province").multipart(IMPORT + "/confirmation", form).body());
        assertThat(again.select("section[aria-labelledby=h-made] code").text()).isEqualTo(password);

        Answer sheetOfPasswords = desk.as("province")
                .multipart(IMPORT + "/passwords", DeskVisit.fields(done, "form[action$=/passwords]"));
        assertThat(sheetOfPasswords.header("content-disposition")).contains("accounts-passwords.xlsx");
    }

    @Test
    void whatIsWrongComesBackAsASheetThatCanBeMended() {
        byte[] sheet = (HEADING + "mend-1,หนึ่ง,,editor,5480503\nmend-2,สอง,,editor,9999999\n")
                .getBytes(StandardCharsets.UTF_8);
        Document checked = uploaded("administrator", sheet);
        byte[] mistakes =
                desk.as("administrator").multipartBytes(IMPORT + "/mistakes", DeskVisit.fields(checked, "#import"));
        Document again = uploaded("administrator", mistakes);
        assertThat(again.select("section[aria-labelledby=h-wrong] tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("2 mend-2 สอง");
        assertThat(count("mend-%")).isEqualTo("0");
    }

    @Test
    void twoThousandRowsGoFromPageToPage() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(row ->
                        "page-" + row + ",ชื่อภาษาไทยที่ยาวพอสมควร นามสกุลก็ยาวเหมือนกัน " + row + ",,editor,5480503")
                .collect(Collectors.joining("\n"));
        Document checked = uploaded("administrator", (HEADING + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(checked.select("[role=status]").text()).isEqualTo("ถูกต้องครบทั้ง 2,000 แถว");
        Answer made =
                desk.as("administrator").multipart(IMPORT + "/confirmation", DeskVisit.fields(checked, "#import"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(count("page-%")).isEqualTo("2000");
    }

    @Test
    void whatIsNoSheetIsSaidAtItsField() {
        Map<String, byte[]> files = Map.of(
                "รุ่นเก่า",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3},
                "ไม่มีแถวข้อมูล",
                new byte[0],
                "ไม่เกิน 2,000 แถว",
                (HEADING + "x\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8),
                "ยังขาด ชื่อผู้ใช้",
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        files.forEach((words, file) -> {
            Answer refused = desk.as("province").upload(IMPORT, file, "sheet.xlsx", "");
            assertThat(refused.status()).as(words).isEqualTo(422);
            Element field = Jsoup.parse(refused.body()).select("#file-error").first();
            assertThat(Objects.requireNonNull(field).text()).contains(words);
        });
        Answer large = desk.as("province").upload(IMPORT, new byte[6 * 1024 * 1024], "sheet.xlsx", "");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("ไฟล์ใหญ่เกิน 5 MB");
    }

    @Test
    void onlyKeepersImport() {
        for (String who : List.of("editor", "moderator")) {
            assertThat(desk.as(who).get(IMPORT).status()).as(who).isEqualTo(403);
            assertThat(desk.as(who).get(IMPORT + "/template.xlsx").status()).isEqualTo(403);
            assertThat(desk.as(who).upload(IMPORT, new byte[1], "x", "").status())
                    .isEqualTo(403);
        }
        assertThat(desk.as("province").get(IMPORT + "/template.csv").body()).contains("ชื่อผู้ใช้");
        assertThat(desk.as("province").read("/desk/people").select("a[href=" + IMPORT + "]"))
                .hasSize(1);
        List<DeskVisit.Field> forged = List.of(
                new DeskVisit.Field("key", UUID.randomUUID().toString()), new DeskVisit.Field("rows", "nonsense"));
        assertThat(desk.as("province")
                        .multipart(IMPORT + "/confirmation", forged)
                        .status())
                .isEqualTo(422);
        assertThat(desk.as("province")
                        .multipart(IMPORT + "/passwords", List.of())
                        .status())
                .isEqualTo(422);
    }

    private Document uploaded(String who, byte[] sheet) {
        Answer answer = desk.as(who).upload(IMPORT, sheet, "sheet", "");
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private String link(String who, String page) {
        return desk.as(who).read(page).select(".exports a[href*=csv]").attr("href");
    }

    private String count(String usernames) {
        return Objects.requireNonNull(desk.cms().query("select count(*) from person where username like ?", usernames));
    }

    private static ObjectNode titled(String kind, String title) {
        ObjectNode document = Newsroom.example(kind);
        document.put("title", title);
        return document;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
