package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;

/** Nothing typed is lost: the browser closes, the network goes, the session ends, somebody else saves first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.thongthin.cms.desk.Chromium#isExpected")
class TypedTextInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final String SAVED = "#saving[data-state=saved]";

    /** The focused element, if any part of it is behind the bar that could be in front; of a tall one, its top. */
    private static final String BEHIND_THE_BAR = """
            () => {
              const bar = document.querySelector(".bar").getBoundingClientRect();
              const own = document.activeElement.getBoundingClientRect();
              const lowest = own.height < bar.top - 48 ? own.bottom : own.top + 40;
              const free = document.activeElement.closest(".bar") !== null || lowest <= bar.top + 1;
              return free ? "" : document.activeElement.outerHTML.slice(0, 200);
            }""";

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

    private BrowserContext context(int width, boolean javaScript, @Nullable String storage) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale("th-TH")
                .setJavaScriptEnabled(javaScript);
        BrowserContext context = browser.newContext(storage == null ? options : options.setStorageState(storage));
        context.setDefaultTimeout(15_000);
        return context;
    }

    private BrowserContext context() {
        return context(DESK, true, null);
    }

    private Page signedIn(BrowserContext context, String who) {
        Page page = context.newPage();
        page.navigate(desk.uri() + "/desk");
        signIn(page, who);
        return page;
    }

    private static void signIn(Page page, String who) {
        page.fill("#username", who);
        page.fill("#password", TestPeople.PASSWORD);
        page.click("main button.next");
    }

    private Page atForm(BrowserContext context, String who, Item item) {
        Page page = signedIn(context, who);
        page.navigate(desk.uri() + edit(item));
        page.waitForSelector("#saving[data-state=idle]", attached());
        return page;
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private static void waitFor(Page page, String state) {
        page.waitForSelector("#saving[data-state=" + state + "]", attached());
    }

    private static String edit(Item item) {
        return "/desk/items/" + item.id() + "/edit";
    }

    private int itemsTitled(String title) {
        String count = desk.cms().query("select count(*) from revision where newest and title = ?", title);
        return Integer.parseInt(String.valueOf(count));
    }

    private static List<?> copies(Page page) {
        return (List<?>) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('typed:'))");
    }

    @Test
    void aFormSavesItselfAndANewItemGoesOnUnderItsOwnAddress() {
        try (BrowserContext context = context()) {
            Page page = signedIn(context, "editor");
            page.navigate(desk.uri() + "/desk/items/new?kind=news");
            page.fill("#f-title", "บันทึกเองได้");
            page.waitForSelector(SAVED);
            assertThat(page.textContent("#saving [role=status]")).matches("บันทึกแล้วเมื่อ \\d\\d\\.\\d\\d\\u00a0น\\.");
            assertThat(page.url()).matches(".*/desk/items/[0-9a-f-]{36}/edit");
            page.fill("#f-summary", "แล้วเขียนต่อ");
            page.waitForSelector("#saving[data-state=unsaved]");
            page.waitForSelector(SAVED);
            assertThat(copies(page)).isEmpty();
            page.reload();
            assertThat(page.inputValue("#f-title")).isEqualTo("บันทึกเองได้");
            assertThat(page.inputValue("#f-summary")).isEqualTo("แล้วเขียนต่อ");
            assertThat(itemsTitled("บันทึกเองได้")).isEqualTo(1);
            page.click(".bar .ways button");
            assertThat(page.textContent("main [role=status]")).contains("บันทึกแล้ว");
        }
    }

    @Test
    void theBrowserIsClosedRightAfterTyping() {
        String storage;
        try (BrowserContext context = context()) {
            Page page = signedIn(context, "editor");
            page.navigate(desk.uri() + "/desk/items/new?kind=news");
            page.waitForSelector("#saving[data-state=idle]", attached());
            page.locator("#f-title").pressSequentially("ปิดทันที");
            storage = context.storageState();
        }
        try (BrowserContext context = context(DESK, true, storage)) {
            Page page = context.newPage();
            page.navigate(desk.uri() + "/desk/items/new?kind=news");
            page.click("[data-do=use]");
            assertThat(page.inputValue("#f-title")).isEqualTo("ปิดทันที");
            page.waitForSelector(SAVED);
            assertThat(itemsTitled("ปิดทันที")).isEqualTo(1);
            assertThat(copies(page)).isEmpty();
        }
    }

    @Test
    void theBrowserIsClosedWithoutANetworkAndHomeSaysWhatWaits() {
        Item item = desk.draft("landmark");
        String storage;
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            context.setOffline(true);
            page.fill("#f-title", "พิมพ์ตอนไม่มีสัญญาณ");
            waitFor(page, "offline");
            storage = context.storageState();
        }
        try (BrowserContext context = context(PHONE, true, storage)) {
            Page page = context.newPage();
            page.navigate(desk.uri() + "/desk");
            page.click("#typed a:has-text('พิมพ์ตอนไม่มีสัญญาณ')");
            assertThat(page.inputValue("#f-title")).isNotEqualTo("พิมพ์ตอนไม่มีสัญญาณ");
            page.click("[data-do=use]");
            page.waitForSelector(SAVED);
            assertThat(desk.now(item).newest().title()).isEqualTo("พิมพ์ตอนไม่มีสัญญาณ");
        }
    }

    @Test
    void whatIsNotWantedIsDroppedForGood() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.fill("#f-title", "ไม่เอาแล้ว");
            page.fill("#f-contact-email", "ผิด@");
            waitFor(page, "wrong");
            page.reload();
            page.click("[data-do=drop]");
            assertThat(copies(page)).isEmpty();
            page.reload();
            waitFor(page, "idle");
            assertThat(page.isVisible("[data-do=use]")).isFalse();
            assertThat(desk.now(item).newest().title()).isNotEqualTo("ไม่เอาแล้ว");
        }
    }

    @Test
    void theNetworkIsCutWhileTypingAndComesBack() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            context.setOffline(true);
            page.fill("#f-title", "เขียนตอนเน็ตหลุด");
            waitFor(page, "offline");
            assertThat(page.textContent("#saving [role=status]")).contains("ไม่มีสัญญาณ จะลองใหม่");
            page.fill("#f-summary", "ยังเขียนต่อไป");
            context.setOffline(false);
            page.waitForSelector(SAVED);
            Eventually.holds(
                    "the whole text is saved",
                    Duration.ofSeconds(15),
                    () -> "ยังเขียนต่อไป".equals(desk.now(item).newest().summary()));
            assertThat(desk.now(item).newest().title()).isEqualTo("เขียนตอนเน็ตหลุด");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "old"})
    void anAnswerThatIsLostOnTheWayMakesNeitherASecondItemNorAConflict(String which) {
        String title = "คำตอบหายกลางทาง " + which;
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = signedIn(context, "editor");
            page.navigate(desk.uri() + (which.equals("new") ? "/desk/items/new?kind=news" : edit(item)));
            boolean[] lost = {false};
            page.route("**/autosave", route -> lose(route, lost));
            page.fill("#f-title", title);
            waitFor(page, "offline");
            page.fill("#f-summary", "เขียนต่อระหว่างรอ");
            page.waitForSelector(SAVED);
            Eventually.holds(
                    "one item with the whole text",
                    Duration.ofSeconds(15),
                    () -> "เขียนต่อระหว่างรอ"
                            .equals(desk.cms()
                                    .query("select summary from revision where newest and title = ?", title)));
            assertThat(itemsTitled(title)).isEqualTo(1);
        }
    }

    /** The first request reaches the server, and its answer does not reach the browser. */
    private static void lose(Route route, boolean[] lost) {
        if (lost[0]) {
            route.resume();
            return;
        }
        lost[0] = true;
        route.fetch();
        route.abort();
    }

    @Test
    void theSessionEndsMidFormAndGoesOnAfterSigningInInAnotherTab() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.fill("#f-title", "ก่อนหมดเวลา");
            page.waitForSelector(SAVED);
            desk.endSessions(desk.editor, desk.as("editor"));
            page.fill("#f-title", "หลังหมดเวลา");
            waitFor(page, "out");
            assertThat(page.textContent("#saving [role=status]")).contains("หมดเวลา");
            Page other = context.waitForPage(() -> page.click("#saving a[data-for=out]"));
            signIn(other, "editor");
            page.waitForSelector(SAVED);
            assertThat(desk.now(item).newest().title()).isEqualTo("หลังหมดเวลา");
            page.fill("#f-summary", "และปุ่มก็ใช้ได้");
            page.click(".bar .ways button");
            assertThat(page.textContent("main [role=status]")).contains("บันทึกแล้ว");
            assertThat(desk.now(item).newest().summary()).isEqualTo("และปุ่มก็ใช้ได้");
        }
    }

    @Test
    void theSessionEndsMidFormWithoutJavaScript() {
        Item item = desk.draft("news");
        try (BrowserContext context = context(PHONE, false, null)) {
            Page page = signedIn(context, "editor");
            page.navigate(desk.uri() + edit(item));
            page.fill("#f-title", "ไม่มีสคริปต์ก็ไม่หาย");
            desk.endSessions(desk.editor, desk.as("editor"));
            page.click(".bar .ways button");
            assertThat(page.textContent("main")).contains("สิ่งที่ท่านพิมพ์ยังอยู่ครบ");
            signIn(page, "editor");
            assertThat(page.inputValue("#f-title")).isEqualTo("ไม่มีสคริปต์ก็ไม่หาย");
            page.click(".bar .ways button");
            assertThat(page.textContent("main [role=status]")).contains("บันทึกแล้ว");
            assertThat(desk.now(item).newest().title()).isEqualTo("ไม่มีสคริปต์ก็ไม่หาย");
        }
    }

    @Test
    void aFormThatCameBackAfterSigningInWaitsForItsWriter() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.route("**/autosave", Route::abort);
            page.fill("#f-title", "ของ editor");
            desk.endSessions(desk.editor, desk.as("editor"));
            page.click(".bar .ways button");
            page.unroute("**/autosave");
            require(page, "sign in, carrying a form", DESK);
            page.setViewportSize(PHONE, 800);
            require(page, "sign in, carrying a form", PHONE);
            signIn(page, "colleague");
            require(page, "a form that came back", PHONE);
            assertThat(page.inputValue("#f-title")).isEqualTo("ของ editor");
            assertThat(page.textContent("main")).contains("นาย editor");
            assertThat(page.url()).endsWith(edit(item));
            page.navigate(desk.uri() + "/desk");
            assertThat(desk.now(item).newest().title()).isNotEqualTo("ของ editor");
        }
    }

    @Test
    void twoEditorsChooseFieldByField() {
        Item item = desk.draft("news");
        try (BrowserContext mine = context();
                BrowserContext theirs = context(DESK, false, null)) {
            Page page = atForm(mine, "editor", item);
            Page colleague = signedIn(theirs, "colleague");
            colleague.navigate(desk.uri() + edit(item));
            colleague.fill("#f-title", "หัวข้อของเขา");
            colleague.fill("#f-summary", "เรื่องย่อของเขา");
            colleague.click(".bar .ways button");
            page.fill("#f-title", "หัวข้อของฉัน");
            waitFor(page, "conflict");
            page.fill("#f-body", "เขียนต่อหลังรู้ว่าชน");
            page.click("#saving [data-for=conflict]");
            require(page, "conflict", DESK);
            assertThat(page.textContent("main")).contains("นาย colleague", "หัวข้อของเขา", "หัวข้อของฉัน");
            page.setViewportSize(PHONE, 800);
            require(page, "conflict", PHONE);
            page.setViewportSize(DESK, 800);
            page.check("input[name='take:/title'][value=theirs]");
            page.click("text=บันทึกตามที่เลือก");
            assertThat(page.textContent("main [role=status]")).contains("บันทึกแล้ว");
            assertThat(copies(page)).isEmpty();
            assertThat(desk.now(item).newest().title()).isEqualTo("หัวข้อของเขา");
            assertThat(desk.now(item).newest().summary()).isEqualTo("เรื่องย่อของเขา");
            assertThat(desk.now(item).newest().body()).contains("เขียนต่อหลังรู้ว่าชน");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void thePagesBetweenHaveNoBarrierInEnglishEither(int width) {
        Item item = desk.draft("story");
        try (BrowserContext context = context(width, true, null)) {
            Page page = signedIn(context, "editor");
            page.navigate(desk.uri() + "/desk/language/en?next=" + edit(item));
            waitFor(page, "idle");
            DeskVisit colleague = desk.as("colleague");
            colleague.post(
                    edit(item),
                    DeskVisit.with(DeskVisit.fields(colleague.read(edit(item)), "form.form"), "/title", "ของเขา"));
            page.fill("#f-title", "ของฉัน");
            waitFor(page, "conflict");
            require(page, "the form in a conflict", width);
            page.click("#saving [data-for=conflict]");
            require(page, "conflict in English", width);
            desk.endSessions(desk.editor, desk.as("editor"));
            page.click(".bar button.next");
            require(page, "sign in, carrying a form, in English", width);
            signIn(page, "moderator");
            require(page, "somebody else's form", width);
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndTheRestWaitsInThisBrowser() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.fill("#f-summary", "เรื่องย่อที่ดี");
            page.fill("#f-contact-email", "ยังพิมพ์ไม่จบ@");
            waitFor(page, "wrong");
            assertThat(page.isVisible("#f-contact-email-error")).isFalse();
            page.focus("#f-contact-phone");
            assertThat(page.textContent("#f-contact-email-error")).isNotBlank();
            assertThat(page.getAttribute("#f-contact-email", "aria-describedby"))
                    .contains("f-contact-email-error");
            require(page, "a wrong field", DESK);
            assertThat(copies(page)).hasSize(1);
            page.reload();
            page.click("[data-do=use]");
            assertThat(page.inputValue("#f-summary")).isEqualTo("เรื่องย่อที่ดี");
            page.fill("#f-contact-email", "ok@example.go.th");
            page.waitForSelector(SAVED);
            assertThat(page.isVisible("#f-contact-email-error")).isFalse();
            assertThat(desk.now(item).newest().summary()).isEqualTo("เรื่องย่อที่ดี");
        }
    }

    @Test
    void openingAVerifiedItemsFormOpensNoDraft() {
        Item item = desk.verified("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.fill("#f-title", "ลอง");
            page.fill("#f-title", String.valueOf(desk.now(item).newest().title()));
            waitFor(page, "idle");
            page.navigate(desk.uri() + "/desk");
            assertThat(desk.stage(item)).isEqualTo("verified");
            assertThat(copies(page)).isEmpty();
        }
    }

    @Test
    void anotherPersonOnTheSameMachineSeesNothing() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.route("**/autosave", Route::abort);
            page.fill("#f-title", "ของ editor คนเดียว");
            waitFor(page, "offline");
            assertThat(copies(page)).hasSize(1);
            context.clearCookies();
            page.navigate(desk.uri() + edit(item));
            signIn(page, "colleague");
            waitFor(page, "idle");
            assertThat(page.isVisible("[data-do=use]")).isFalse();
            assertThat(copies(page)).isEmpty();
        }
    }

    @Test
    void signingOutSavesFirstAndLeavesNothingBehind() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.fill("#f-title", "ออกแล้ว");
            page.click("text=ออกจากระบบ");
            page.waitForSelector("#username");
            assertThat(copies(page)).isEmpty();
            assertThat(desk.now(item).newest().title()).isEqualTo("ออกแล้ว");
        }
    }

    @Test
    void signingOutWithoutANetworkAsksFirst() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.route("**/autosave", Route::abort);
            page.fill("#f-title", "ยังไม่ได้บันทึก");
            page.click("text=ออกจากระบบ");
            waitFor(page, "losing");
            assertThat(copies(page)).hasSize(1);
            page.click("text=ออกจากระบบ");
            page.waitForSelector("#username");
            assertThat(copies(page)).isEmpty();
        }
    }

    @Test
    void aCopyOlderThanThirtyDaysGoes() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.route("**/autosave", Route::abort);
            page.fill("#f-title", "เก่าแล้ว");
            waitFor(page, "offline");
            page.navigate(desk.uri() + "/desk");
            page.evaluate("for (const key of Object.keys(localStorage).filter(key => key.startsWith('typed:'))) {"
                    + " const copy = JSON.parse(localStorage[key]); copy.at -= 31 * 24 * 60 * 60 * 1000;"
                    + " localStorage[key] = JSON.stringify(copy); }");
            page.reload();
            assertThat(page.isVisible("#typed")).isFalse();
            assertThat(copies(page)).isEmpty();
        }
    }

    @Test
    void rowsGrowWhileOneWritesAndComeBackWithTheCopy() {
        Item item = desk.draft("story");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            int rows = page.locator("[data-rows='/details/supporters'] > [data-row]")
                    .count();
            String last = "#f-details-supporters-" + (rows - 1) + "-organisation";
            page.fill("#f-contact-email", "ผิด@");
            page.fill(last, "กลุ่มแม่บ้าน");
            page.fill("#f-details-supporters-" + rows + "-organisation", "วัดบ้านเหนือ");
            page.fill("#f-details-supporters-" + (rows + 1) + "-organisation", "โรงเรียน");
            waitFor(page, "wrong");
            page.reload();
            page.click("[data-do=use]");
            page.fill("#f-contact-email", "");
            page.waitForSelector(SAVED);
            assertThat(desk.now(item).newest().details()).contains("กลุ่มแม่บ้าน", "วัดบ้านเหนือ", "โรงเรียน");
        }
    }

    @Test
    void aReasonForReturningIsKeptUntilItIsSent() {
        Item item = desk.submitted("landmark");
        try (BrowserContext context = context()) {
            Page page = signedIn(context, "moderator");
            page.navigate(desk.uri() + "/desk/review/" + item.id());
            page.fill("#reason", "ขอรูปที่ชัดกว่านี้");
            page.navigate(desk.uri() + "/desk");
            page.navigate(desk.uri() + "/desk/review/" + item.id());
            assertThat(page.inputValue("#reason")).isEmpty();
            page.click("[data-do=use]");
            assertThat(page.inputValue("#reason")).isEqualTo("ขอรูปที่ชัดกว่านี้");
            page.click("#return-form button.grave");
            assertThat(desk.stage(item)).isEqualTo("returned");
            assertThat(copies(page)).isEmpty();
        }
    }

    @Test
    void aDayIsToldInTheYearsOfTheBuddhistEraWhicheverWasTyped() {
        Item item = desk.draft("news");
        try (BrowserContext context = context()) {
            Page page = atForm(context, "editor", item);
            page.fill("#f-details-eventDate", "2569-12-05");
            assertThat(page.textContent("#f-details-eventDate-means")).isEqualTo("5 ธันวาคม 2569");
            page.waitForSelector(SAVED);
            assertThat(desk.now(item).newest().details()).contains("2026-12-05");
            page.fill("#f-details-eventDate", "2026-12-06");
            assertThat(page.textContent("#f-details-eventDate-means")).isEqualTo("6 ธันวาคม 2569");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void onAPhoneTheBarNeverCoversWhatTheKeyboardReaches(String language) {
        Item item = desk.draft("story");
        try (BrowserContext context = context(PHONE, true, null)) {
            Page page = signedIn(context, "editor");
            page.navigate(desk.uri() + "/desk/language/" + language + "?next=" + edit(item));
            waitFor(page, "idle");
            require(page, "the form in " + language, PHONE);
            page.route("**/autosave", Route::abort);
            page.fill("#f-title", "แถบล่างสูงที่สุดเมื่อมีเรื่องต้องบอก");
            waitFor(page, "offline");
            require(page, "the form without a network in " + language, PHONE);
            int reached = 0;
            boolean atTheBar = false;
            while (!atTheBar && reached < 200) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(BEHIND_THE_BAR)).isEqualTo("");
                atTheBar = (boolean) page.evaluate("document.activeElement.closest('.bar') !== null");
                reached++;
            }
            assertThat(atTheBar).isTrue();
            assertThat(reached).isGreaterThan(20);
        }
    }

    private static void require(Page page, String what, int width) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(what + " at " + width)
                .isEmpty();
        Object widest = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) widest).intValue()).as(what + " fits " + width).isLessThanOrEqualTo(width);
    }
}
