package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.media.Photographs;

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
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Chromium.path()))
                        .setArgs(List.of("--no-sandbox")));
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
        for (int width : new int[] {PHONE, DESK}) {
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
                            "/desk/no-such-page"));
            checked(
                    "moderator",
                    width,
                    List.of(
                            "/desk",
                            "/desk/queue",
                            "/desk/items?province=48",
                            "/desk/review/" + waiting.id(),
                            "/desk/items/" + live.id()));
            String one = "/desk/people/" + desk.editor.personId();
            checked(
                    "province",
                    width,
                    List.of("/desk", "/desk/items", "/desk/people", "/desk/people/new", one, "/desk/me"));
            checked(
                    "administrator",
                    width,
                    List.of(
                            "/desk",
                            "/desk/items",
                            "/desk/people",
                            "/desk/people?q=nobody-at-all",
                            "/desk/people/new",
                            one,
                            "/desk/people/" + desk.administrator.personId(),
                            "/desk/language/en?next=/desk/people",
                            "/desk/people/new",
                            one,
                            "/desk/me"));
            try (BrowserContext nobody = context(width, true)) {
                Page page = nobody.newPage();
                page.navigate(desk.uri() + "/desk/sign-in");
                require(page, "/desk/sign-in", width);
            }
        }
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
