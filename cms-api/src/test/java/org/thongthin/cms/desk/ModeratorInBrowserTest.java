package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.Role;

/** A moderator's day without a mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.thongthin.cms.desk.Chromium#isExpected")
class ModeratorInBrowserTest {
    private static final int MANY = 100;
    private static final String FIRST_REASON = "รูปภาพไม่ชัดหรือไม่ตรงกับเนื้อหา กรุณาเปลี่ยนรูป";
    private static final String SECOND_REASON = "เนื้อหายังสั้นเกินไป กรุณาเล่าเพิ่มว่ามีอะไรน่าสนใจ";
    private static final String COUNT_SENT = """
            window.sent = 0;
            document.addEventListener("submit", (event) => { window.sent += 1; event.preventDefault(); })""";

    private DeskServer desk;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        desk = DeskServer.start(Map.of("moderation.lease", "6s"));
        TestPeople.person(desk.cms(), "reviewer", Role.MODERATOR, "DLA");
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        desk.close();
    }

    @BeforeEach
    void empty() {
        desk.cms().execute("delete from lease");
        desk.cms()
                .execute("update revision set stage = 'draft', submitted_at = null, submitted_by = null"
                        + " where stage = 'submitted'");
    }

    /** What a moderator decides, and how it then stands in the database. */
    private enum Decision {
        VERIFY("verified", null),
        RETURN("returned", FIRST_REASON),
        RETURN_WITH_A_COMMENT("returned", SECOND_REASON);

        private final String stage;
        private final @Nullable String reason;

        Decision(String stage, @Nullable String reason) {
            this.stage = stage;
            this.reason = reason;
        }

        static Decision of(int number) {
            return number % 10 == 7 ? RETURN_WITH_A_COMMENT : number % 3 == 1 ? RETURN : VERIFY;
        }
    }

    @Test
    void aHundredItemsAreDecidedByKeyboardFromQueueToQueue() {
        Map<UUID, Decision> expected = new LinkedHashMap<>();
        for (int number = 0; number < MANY; number++) {
            Item item = desk.submittedText(Newsroom.example("news").put("title", "ข่าวที่ " + number));
            expected.put(item.id(), Decision.of(number));
        }
        try (BrowserContext context = context()) {
            Page page = signedIn(context);
            go(page, "/desk/queue");
            page.waitForFunction("document.activeElement.dataset.key === 'KeyN'");
            page.keyboard().press("Enter");
            for (Map.Entry<UUID, Decision> one : expected.entrySet()) {
                page.waitForURL(url -> url.contains("/desk/review/" + one.getKey()));
                page.waitForFunction("document.activeElement.id === 'decide'");
                decide(page, one.getValue());
            }
            page.waitForURL(url -> url.contains("/desk/queue?done="));
            assertThat(page.textContent("main")).contains("คิวว่างแล้ว");
        }
        expected.forEach((id, decision) -> {
            assertThat(column("stage", id)).isEqualTo(decision.stage);
            assertThat(column("return_reason", id)).isEqualTo(decision.reason);
            assertThat(column("decided_by", id))
                    .isEqualTo(desk.moderator.personId().toString());
        });
        assertThat(
                        desk.cms()
                                .query(
                                        "select count(*) from revision where return_fields @> '[{\"comment\": \"vrn สั้นไป\"}]'"))
                .isEqualTo("10");
    }

    private static void decide(Page page, Decision decision) {
        switch (decision) {
            case VERIFY -> page.keyboard().press("KeyV");
            case RETURN -> {
                page.keyboard().press("KeyR");
                page.keyboard().press("Digit1");
                page.keyboard().press("Enter");
            }
            case RETURN_WITH_A_COMMENT -> {
                page.keyboard().press("KeyJ");
                page.keyboard().press("KeyC");
                page.keyboard().type("vrn สั้นไป");
                page.keyboard().press("Escape");
                page.keyboard().press("KeyR");
                page.keyboard().press("Digit2");
                page.keyboard().press("Enter");
            }
        }
    }

    private @Nullable String column(String name, UUID item) {
        return desk.cms().query("select " + name + " from revision where newest and item_id = ?", item);
    }

    @Test
    void fieldsAreWalkedThroughAndLeftByKeyboard() {
        Item item = desk.submitted("landmark");
        try (BrowserContext context = context()) {
            Page page = signedIn(context);
            go(page, "/desk/review/" + item.id());
            page.keyboard().press("KeyJ");
            assertThat(focused(page)).contains("ท่าน้ำยามเช้า");
            page.keyboard().press("KeyJ");
            String second = focused(page);
            page.keyboard().press("KeyJ");
            page.keyboard().press("KeyK");
            assertThat(focused(page)).isEqualTo(second);
            page.keyboard().press("KeyC");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("comment:/title");
            page.keyboard().type("jkc");
            page.keyboard().press("Escape");
            assertThat(focused(page)).isEqualTo(second);
            assertThat(page.inputValue("[name='comment:/title']")).isEqualTo("jkc");
            page.keyboard().press("KeyR");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("canned-0");
            page.keyboard().press("Digit3");
            assertThat(page.isChecked("#canned-2")).isTrue();
            page.keyboard().press("Digit3");
            assertThat(page.isChecked("#canned-2")).isFalse();
            page.focus("#reason");
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("do-return");
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"));
    }

    @Test
    void keysWorkByTheirPlaceAndNeverWhileOneTypesOrHoldsAnother() {
        Item item = desk.submitted("news");
        try (BrowserContext context = context()) {
            Page page = signedIn(context);
            go(page, "/desk/review/" + item.id());
            page.evaluate(COUNT_SENT);
            page.focus("#reason");
            page.keyboard().type("vnrq 123");
            assertThat(page.inputValue("#reason")).isEqualTo("vnrq 123");
            page.focus("#decide");
            for (String held : List.of("Control", "Alt", "Meta", "Shift")) {
                strike(page, "v", "KeyV", held.toLowerCase(Locale.ROOT) + "Key: true");
            }
            strike(page, "v", "KeyV", "repeat: true");
            strike(page, "v", "KeyV", "isComposing: true");
            strike(page, "v", "KeyB", "");
            assertThat(sent(page)).isZero();
            strike(page, "อ", "KeyV", "");
            assertThat(sent(page)).isOne();
        }
    }

    private static void strike(Page page, String key, String code, String more) {
        String held = more.replace("controlKey", "ctrlKey");
        page.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: '" + key + "', code: '"
                + code + "', bubbles: true, cancelable: true" + (held.isEmpty() ? "" : ", " + held) + "}))");
    }

    private static int sent(Page page) {
        return ((Number) page.evaluate("window.sent")).intValue();
    }

    @Test
    void aDecisionThatIsStruckTwiceIsSentOnce() {
        Item item = desk.submitted("news");
        try (BrowserContext context = context()) {
            Page page = signedIn(context);
            go(page, "/desk/review/" + item.id());
            page.evaluate("""
                    window.sent = 0;
                    window.addEventListener("submit", (event) => {
                      window.sent += event.defaultPrevented ? 0 : 1;
                      event.preventDefault();
                    })""");
            page.keyboard().press("KeyV");
            page.keyboard().press("KeyV");
            assertThat(sent(page)).isOne();
        }
    }

    @Test
    void whoSpeaksToTheirMachineTurnsTheKeysOffAndTheyStayOff() {
        Item item = desk.submitted("news");
        try (BrowserContext context = context()) {
            Page page = signedIn(context);
            go(page, "/desk/review/" + item.id());
            assertThat(page.isVisible(".keys")).isTrue();
            page.focus("[data-keys-switch] button");
            page.keyboard().press("Enter");
            assertThat(page.isVisible(".keys")).isFalse();
            page.reload();
            page.evaluate(COUNT_SENT);
            page.keyboard().press("KeyV");
            assertThat(sent(page)).isZero();
            page.focus("[data-keys-switch] button");
            page.keyboard().press("Enter");
            page.focus("#decide");
            page.keyboard().press("KeyV");
            assertThat(sent(page)).isOne();
        }
    }

    @Test
    void anOpenPageHoldsItsItemWhileOneWorksAndNoLonger() {
        Item item = desk.submitted("news");
        try (BrowserContext context = context()) {
            Page page = signedIn(context);
            go(page, "/desk/review/" + item.id());
            for (int renewals = 0; renewals < 4; renewals++) {
                String until = until(item);
                Eventually.holds("the lease is renewed", Duration.ofSeconds(20), () -> {
                    page.keyboard().press("KeyJ");
                    return !until(item).equals(until);
                });
            }
            Eventually.holds(
                    "nobody works, and the lease runs out",
                    Duration.ofSeconds(30),
                    () -> "f".equals(desk.cms().query("select until > now() from lease where item_id = ?", item.id())));
        }
    }

    private String until(Item item) {
        return String.valueOf(desk.cms().query("select until from lease where item_id = ?", item.id()));
    }

    @Test
    void anOpenPageTellsWhenAnotherTookOver() {
        Item item = desk.submitted("news");
        DeskVisit colleague = desk.as("reviewer");
        try (BrowserContext context = context()) {
            Page page = signedIn(context);
            go(page, "/desk/review/" + item.id());
            String review = "/desk/review/" + item.id();
            colleague.post(review + "/lease", DeskVisit.fields(colleague.read(review), "#return-form"));
            page.waitForSelector("#lease [data-standing=lost]");
            assertThat(page.textContent("#lease")).contains("นาย reviewer");
            page.keyboard().press("KeyV");
            page.waitForSelector("[data-key=KeyT]");
            assertThat(page.textContent("[data-key=KeyT]")).contains("รับช่วงตรวจต่อจาก นาย reviewer");
            page.keyboard().press("KeyT");
            page.waitForSelector("[data-key=KeyV]");
            page.keyboard().press("KeyV");
            page.waitForURL(url -> url.contains("/desk/queue?done=verified"));
        }
        assertThat(desk.stage(item)).isEqualTo("verified");
    }

    @Test
    void aWholePageOfTheQueueIsPickedAtOnce() {
        desk.submittedText(Newsroom.example("news"));
        desk.submittedText(Newsroom.example("news"));
        try (BrowserContext context = context()) {
            Page page = signedIn(context);
            go(page, "/desk/queue");
            page.focus("[data-pick-all]");
            page.keyboard().press("Enter");
            assertThat(page.locator("[name=pick]:checked").count()).isEqualTo(2);
            page.keyboard().press("Enter");
            assertThat(page.locator("[name=pick]:checked").count()).isZero();
        }
    }

    private BrowserContext context() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("th-TH"));
    }

    private void go(Page page, String path) {
        page.navigate(desk.uri() + path);
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        go(page, "/desk");
        page.focus("#username");
        page.keyboard().type("moderator");
        page.keyboard().press("Tab");
        page.keyboard().type(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/desk"));
        return page;
    }
}
