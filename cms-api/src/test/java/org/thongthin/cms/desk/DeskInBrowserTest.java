package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.mistakes.Mistakes;
import org.thongthin.cms.mistakes.ToldMistake;

/** The desk in Chromium: complete without JavaScript, and without a barrier on any page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.thongthin.cms.desk.Chromium#isExpected")
class DeskInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private DeskServer desk;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        desk.close();
    }

    @Test
    void aLandmarkWithAPictureGoesFromEditorToPublicWithoutJavaScript() {
        try (BrowserContext editors = context(PHONE, false);
                BrowserContext moderators = context(DESK, false)) {
            Page editor = signedIn(editors, "editor");
            editor.click("nav >> text=เพิ่มข้อมูลใหม่");
            editor.click("main >> text=สถานที่สำคัญ");
            editor.fill("#f-title", "ศาลาท่าน้ำบ้านเหนือ");
            editor.selectOption("#f-category", "landmark-lifestyle");
            editor.fill("#f-body", "## ริมน้ำ\nนั่งดู**โขง**ยามเย็น");
            editor.fill("#f-contact-phone", "0 4254 0000");
            editor.click(".bar >> text=บันทึกร่าง");
            assertThat(editor.textContent("#missing")).contains("รูปภาพ");
            editor.setInputFiles("#file", new FilePayload("pier.jpg", "image/jpeg", Photographs.jpeg(800, 600)));
            editor.fill("#alt", "ศาลาไม้ริมแม่น้ำยามเย็น");
            editor.click("text=เพิ่มรูปนี้");
            editor.click("main >> text=ส่งให้ตรวจสอบ");
            assertThat(editor.textContent("[role=status]")).contains("ส่งให้ตรวจสอบแล้ว");

            Page moderator = signedIn(moderators, "moderator");
            moderator.click("main >> text=ศาลาท่าน้ำบ้านเหนือ");
            assertThat(moderator.textContent(".compare")).contains("นั่งดูโขงยามเย็น");
            moderator.click("text=ตรวจสอบแล้ว เผยแพร่ได้");
            assertThat(moderator.textContent("[role=status]")).contains("ตรวจสอบแล้ว");

            editor.reload();
            assertThat(editor.textContent("main")).contains("ประชาชนเห็นรายการนี้");
        }
    }

    @Test
    void noPageHasABarrierForAnybody() {
        Item draft = desk.draft("product");
        Item story = desk.draft("story");
        Item live = desk.verified("landmark");
        Item waiting = desk.submitted("news");
        Item again = submittedAgain();
        desk.undeliveredMail();
        desk.cms().execute("""
                insert into query_count (day, counter, key, text, asked, unanswered)
                values ((now() at time zone 'Asia/Bangkok')::date, gen_random_uuid(), 'ตลาดน้ำ', 'ตลาดน้ำ', 9, 4)""");
        String mistake = reported(again);
        String synonym = desk.cms().query("select id from synonym limit 1");
        for (int width : new int[] {PHONE, DESK}) {
            checked("editor", width, pastOf(again));
            checked("moderator", width, pastOf(again));
            checked(
                    "editor",
                    width,
                    List.of(
                            "/desk",
                            "/desk/items",
                            "/desk/items?q=nothing-at-all",
                            "/desk/items/new",
                            "/desk/items/new?kind=landmark",
                            "/desk/items/" + draft.id(),
                            "/desk/items/" + draft.id() + "/edit",
                            "/desk/items/" + story.id() + "/edit",
                            "/desk/items/" + live.id(),
                            "/desk/items/" + draft.id() + "/deletion",
                            "/desk/items/" + live.id() + "/preview-links",
                            "/desk/language/en?next=/desk/items/" + live.id() + "/preview-links",
                            "/desk/language/th",
                            "/desk/items/" + live.id() + "/preview",
                            "/desk/notices",
                            "/desk/notices?unread=true",
                            "/desk/mistakes",
                            "/desk/mistakes?state=closed",
                            mistake,
                            "/desk/me",
                            "/desk/help",
                            "/desk/help/landmark",
                            "/desk/help/returned",
                            "/desk/language/en?next=/desk/notices",
                            "/desk/mistakes?item=" + again.id(),
                            mistake,
                            "/desk/me",
                            "/desk/help",
                            "/desk/help/landmark",
                            "/desk/help/returned",
                            "/desk/language/th?next=/desk",
                            "/desk/no-such-page"));
            checked(
                    "moderator",
                    width,
                    List.of(
                            "/desk",
                            "/desk/queue",
                            "/desk/items?province=48",
                            "/desk/review/" + waiting.id(),
                            "/desk/review/" + again.id(),
                            "/desk/searches",
                            "/desk/searches?unanswered=true&period=all",
                            "/desk/searches?period=day&day=2020-01-01",
                            "/desk/mistakes?state=all",
                            mistake,
                            "/desk/notices",
                            "/desk/me",
                            "/desk/help",
                            "/desk/help/queue",
                            "/desk/language/en?next=/desk/help/queue",
                            "/desk/language/th",
                            "/desk/items/" + live.id()));
            String one = "/desk/people/" + desk.editor.personId();
            checked(
                    "province",
                    width,
                    List.of(
                            "/desk",
                            "/desk/items?district=4805&from=2026-01-01",
                            "/desk/search",
                            "/desk/search?q=nothing-at-all",
                            "/desk/people",
                            "/desk/people/import",
                            "/desk/people/new",
                            one,
                            "/desk/mistakes",
                            mistake,
                            "/desk/me"));
            checked(
                    "administrator",
                    width,
                    List.of(
                            "/desk",
                            "/desk/items",
                            "/desk/search?q=%E0%B8%98%E0%B8%B2%E0%B8%95%E0%B8%B8",
                            "/desk/search?q=editor",
                            "/desk/people",
                            "/desk/people?q=nobody-at-all",
                            "/desk/people/new",
                            one,
                            "/desk/people/" + desk.administrator.personId(),
                            "/desk/searches",
                            "/desk/synonyms",
                            "/desk/synonyms?q=nothing-at-all",
                            "/desk/synonyms/new",
                            "/desk/synonyms/new?kind=misspelt&text=a",
                            "/desk/synonyms/" + synonym,
                            "/desk/mail",
                            "/desk/language/en?next=/desk/people",
                            "/desk/searches",
                            "/desk/synonyms",
                            "/desk/synonyms/" + synonym,
                            "/desk/mail",
                            "/desk/people/new",
                            "/desk/people/import",
                            "/desk/items?kind=landmark&province=48",
                            "/desk/search?q=%E0%B8%98%E0%B8%B2%E0%B8%95%E0%B8%B8",
                            one,
                            "/desk/me"));
            try (BrowserContext nobody = context(width, true)) {
                Page page = nobody.newPage();
                page.navigate(desk.uri() + "/desk/sign-in");
                require(page, "/desk/sign-in", width);
                page.navigate(desk.uri() + "/preview/no-such-link");
                require(page, "/preview/no-such-link", width);
            }
        }
    }

    /** The address of a report of a reader who would like an answer. */
    private String reported(Item item) {
        ToldMistake told = new ToldMistake(
                item.id(), 1, "en", "The telephone number rings at another shop.", "reader@example.org", null);
        UUID id = desk.cms().bean(Mistakes.class).tell(null, () -> told).id();
        return "/desk/mistakes/" + id;
    }

    /** Verified, then changed in words and pictures and submitted once more. */
    private Item submittedAgain() {
        Item live = desk.verified("product");
        ObjectNode newer = Newsroom.example("product").put("title", "ข้าวเม่าทอดสูตรใหม่");
        newer.put("body", "<h2>ขนม</h2><p>ทอด<strong>กรอบ</strong> <a href=\"https://example.org/\">ดูวิธีทำ</a></p>");
        Item edited = desk.cms()
                .bean(EditDraft.class)
                .replace(desk.editor, live.id(), DeskServer.version(live), () -> newer)
                .item();
        Item bare = desk.cms()
                .bean(DraftImages.class)
                .arrange(desk.editor, live.id(), DeskServer.version(edited), List::of)
                .item();
        Item pictured = desk.cms()
                .bean(DraftImages.class)
                .add(desk.editor, live.id(), DeskServer.version(bare), Photographs.jpeg(660, 480), "จานขนม", null)
                .item();
        return desk.cms()
                .bean(Submission.class)
                .submit(desk.editor, live.id(), DeskServer.version(pictured))
                .item();
    }

    /** Its pages of revisions and history, and its review, in both languages. */
    private static List<String> pastOf(Item item) {
        String own = "/desk/items/" + item.id();
        List<String> past = List.of(
                own,
                own + "/history",
                own + "/revisions",
                own + "/revisions/1",
                own + "/revisions/1/diff/2",
                own + "/revisions/2/diff/2");
        return Stream.of(past, List.of("/desk/language/en?next=" + own + "/history"), past)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void theFormsOfAnAccountHaveNoBarrierWhenTheyAreWrongOrDone() {
        for (int width : new int[] {PHONE, DESK}) {
            try (BrowserContext context = context(width, true)) {
                Page page = signedIn(context, "province");
                page.navigate(desk.uri() + "/desk/people/new");
                page.click(".bar button");
                assertThat(page.textContent("#faults")).contains("ชื่อผู้ใช้");
                require(page, "a wrong account", width);
                page.fill("#f-username", "made-at-" + width);
                page.fill("#f-displayName", "ทดลอง ทางโทรศัพท์");
                page.selectOption("#f-organisationCode", DeskServer.LAO);
                page.click(".bar button");
                assertThat(page.textContent("#temporary-password")).hasSize(19);
                require(page, "a password shown once", width);
                page.navigate(desk.uri() + "/desk/me");
                page.fill("#password-current", "wrong");
                page.click("#password button");
                require(page, "a wrong password", width);
            }
        }
    }

    @Test
    void whatManyModeratorsAndManyItemsBringHasNoBarrierInEitherLanguage() {
        Item held = desk.submitted("landmark");
        Item changed = desk.verified("news");
        DeskVisit editor = desk.as("editor");
        String own = "/desk/items/" + changed.id();
        editor.post(
                own + "/edit",
                DeskVisit.with(DeskVisit.fields(editor.read(own + "/edit"), "form.form"), "/title", "ชื่อใหม่"));
        editor.post(own + "/submission", DeskVisit.fields(editor.read(own), "form[action$=submission]"));
        desk.draft("product");
        TestPeople.person(desk.cms(), "reviewer", Role.MODERATOR, "DLA");
        desk.as("reviewer").get("/desk/review/" + held.id());
        for (String language : List.of("th", "en")) {
            for (int width : new int[] {PHONE, DESK}) {
                checked(
                        "moderator",
                        width,
                        List.of(
                                "/desk/language/" + language + "?next=/desk",
                                "/desk/queue",
                                "/desk/queue?kind=news&province=48&waiting=P3D",
                                "/desk/items?display=taken-down",
                                "/desk/review/" + held.id(),
                                "/desk/review/" + changed.id()));
                checked(
                        "administrator",
                        width,
                        List.of("/desk/language/" + language + "?next=/desk/reasons", "/desk/reasons"));
                decisions(language, width, changed);
                manyAtOnce(language, width);
            }
        }
    }

    @Test
    void aPreviewLinkIsMadeCopiedAndRevoked() {
        Item item = desk.submitted("story");
        for (int width : new int[] {PHONE, DESK}) {
            try (BrowserContext context = context(width, true)) {
                Page page = signedIn(context, "editor");
                page.navigate(desk.uri() + "/desk/items/" + item.id());
                page.click("text=ลิงก์ให้คนอื่นดูตัวอย่าง");
                page.selectOption("#days", "30");
                page.click("text=สร้างลิงก์ >> nth=-1");
                assertThat(page.inputValue("#preview-url")).startsWith(desk.uri() + "/preview/");
                assertThat(page.isVisible("[data-copy]")).isTrue();
                require(page, "a link shown once", width);
                page.click("tbody button");
                assertThat(page.textContent("[role=status]")).contains("ยกเลิกลิงก์แล้ว");
                assertThat(page.textContent("main")).contains("ยังไม่มีลิงก์");
            }
        }
    }

    @Test
    void accountsComeFromASheetByKeyboardWithAndWithoutJavaScript() {
        for (int width : new int[] {PHONE, DESK}) {
            try (BrowserContext context = context(width, true)) {
                comeFromASheet(context, "with-" + width, (page, what) -> require(page, what, width));
            }
        }
        try (BrowserContext context = context(DESK, false)) {
            comeFromASheet(
                    context, "without", (page, what) -> assertThat(page.title()).isNotBlank());
        }
    }

    private void comeFromASheet(BrowserContext context, String username, BiConsumer<Page, String> looked) {
        String sheet = "username,display name,organisation code\n" + username + ",มาลี,5480503\nb,ดวงใจ,5480503\n";
        Page page = signedIn(context, "province");
        page.navigate(desk.uri() + "/desk/people");
        page.focus("text=เพิ่มจากไฟล์");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/people/import");
        press(page, ".bar button");
        page.waitForSelector("#file-error");
        assertThat(page.textContent("#file-error")).contains("ไม่มีแถวข้อมูล");
        looked.accept(page, "an empty sheet");
        page.setInputFiles("#file", new FilePayload("people.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        press(page, ".bar button");
        page.waitForSelector("#h-wrong");
        assertThat(page.textContent("h1")).isEqualTo("ตรวจก่อนเพิ่มบัญชี");
        looked.accept(page, "a sheet looked through");
        press(page, "#import button");
        page.waitForSelector("#h-made");
        assertThat(page.textContent("h1")).isEqualTo("เพิ่มแล้ว 1 บัญชี");
        looked.accept(page, "passwords shown once");
        Download passwords = page.waitForDownload(() -> page.click("text=ดาวน์โหลดรหัสผ่าน"));
        assertThat(passwords.suggestedFilename()).isEqualTo("accounts-passwords.xlsx");
    }

    private static void press(Page page, String button) {
        page.focus(button);
        page.keyboard().press("Enter");
    }

    @Test
    void aListIsDownloadedWithItsFilters() {
        desk.draft("product");
        try (BrowserContext context = context(DESK, false)) {
            Page page = signedIn(context, "editor");
            page.navigate(desk.uri() + "/desk/items?kind=product");
            Download sheet = page.waitForDownload(() -> page.click(".exports >> text=Excel"));
            assertThat(sheet.suggestedFilename()).matches("items-20\\d\\d-\\d\\d-\\d\\d\\.xlsx");
            page.fill("#search", "ไม่มีคำนี้แน่");
            page.press("#search", "Enter");
            assertThat(page.textContent("main")).contains("ไม่พบข้อมูล");
        }
    }

    private void decisions(String language, int width, Item item) {
        try (BrowserContext context = context(width, true)) {
            Page page = signedIn(context, "moderator");
            String review = "/desk/review/" + item.id();
            page.navigate(desk.uri() + "/desk/language/" + language + "?next=" + review);
            page.click(".blanks summary");
            page.click(".comment summary >> nth=0");
            page.keyboard().press("KeyR");
            require(page, "a comment and a return", width);
            page.click("#do-return");
            require(page, "a return without a reason", width);
            page.navigate(desk.uri() + review);
            page.evaluate("document.querySelectorAll('[name=version]').forEach((field) => { field.value = '1'; })");
            page.click("form[action$=verification] button");
            page.waitForSelector("[data-key=KeyN]");
            require(page, "too late", width);
        }
    }

    private void manyAtOnce(String language, int width) {
        try (BrowserContext context = context(width, true)) {
            Page page = signedIn(context, "editor");
            page.navigate(desk.uri() + "/desk/language/" + language + "?next=/desk/items");
            page.click("[name=pick] >> nth=0");
            page.click("[formaction*=deletion]");
            require(page, "deletion of many", width);
            page.navigate(desk.uri() + "/desk/items");
            page.click("[name=pick] >> nth=0");
            page.click("[formaction*=hidden]");
            require(page, "hiding of many", width);
            page.click("main form button.next");
            require(page, "result of many", width);
        }
    }

    private void checked(String who, int width, List<String> paths) {
        try (BrowserContext context = context(width, true)) {
            Page page = signedIn(context, who);
            for (String path : paths) {
                page.navigate(desk.uri() + path);
                require(page, path, width);
            }
        }
    }

    private static void require(Page page, String path, int width) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(path + " at " + width)
                .isEmpty();
        Object widest = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) widest).intValue()).as(path + " fits " + width).isLessThanOrEqualTo(width);
    }

    private BrowserContext context(int width, boolean javaScript) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("th-TH")
                .setJavaScriptEnabled(javaScript));
    }

    private Page signedIn(BrowserContext context, String who) {
        Page page = context.newPage();
        page.navigate(desk.uri() + "/desk");
        page.fill("#username", who);
        page.fill("#password", TestPeople.PASSWORD);
        page.click("main button");
        return page;
    }
}
