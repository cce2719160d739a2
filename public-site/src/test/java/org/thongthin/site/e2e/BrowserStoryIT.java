package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.thongthin.site.browse.Chromium;

/**
 * The same story as people live it: an editor on a phone, a moderator at a desk, a visitor on a phone, all without
 * JavaScript. Leaves its screenshots in {@code target/e2e/browser/screens}.
 */
@EnabledIf("org.thongthin.site.browse.Chromium#isExpected")
class BrowserStoryIT {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final String TITLE = "สะพานไม้ไผ่ริมนาบ้านท่า";

    @SuppressWarnings("NullAway.Init") // set before anything else is done
    private Product product;

    @Test
    void anEditorsLandmarkIsVerifiedFoundAndHiddenAgain() {
        try (Product started = Product.start("browser", Map.of());
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright);
                BrowserContext editors = context(browser, PHONE);
                BrowserContext moderators = context(browser, DESK);
                BrowserContext visitors = context(browser, PHONE)) {
            product = started;
            Page editor = editors.newPage();
            Page moderator = moderators.newPage();
            Page visitor = visitors.newPage();

            write(editor);
            verify(moderator);
            find(visitor);
            hide(editor);
            String page = visitor.url();
            Awaitility.await("the page to be gone")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> visitor.navigate(page).status() == 404);
            screen(visitor, "9-gone");
        }
    }

    private void write(Page editor) {
        signIn(editor, "editor-a");
        screen(editor, "1-editor-home");
        editor.click("nav >> text=เพิ่มข้อมูลใหม่");
        editor.click("main >> text=สถานที่สำคัญ");
        editor.fill("#f-title", TITLE);
        editor.selectOption("#f-category", "landmark-lifestyle");
        editor.fill("#f-summary", "เดินข้ามทุ่งนาตอนเช้า ระยะทางสามร้อยก้าว");
        editor.fill(
                "#f-body",
                "## เดินอย่างไร\nเริ่มจากลานวัด เดินช้า ๆ ครั้งละไม่เกินสิบคน\n\n- เช้าเห็นหมอก\n- เย็นเห็นควายกลับบ้าน");
        editor.fill("#f-contact-phone", "042 000 111");
        screen(editor, "2-editor-form");
        editor.click(".bar >> text=บันทึกร่าง");
        editor.setInputFiles("#file", new FilePayload("bridge.jpg", "image/jpeg", Editors.picture(360)));
        editor.fill("#alt", "สะพานไม้ไผ่ทอดข้ามนาเขียว");
        editor.click("text=เพิ่มรูปนี้");
        screen(editor, "3-editor-item");
        editor.click("main >> text=ส่งให้ตรวจสอบ");
        assertThat(editor.textContent("[role=status]")).contains("ส่งให้ตรวจสอบแล้ว");
    }

    private void verify(Page moderator) {
        signIn(moderator, "moderator-a");
        screen(moderator, "4-moderator-home");
        moderator.click("main >> text=" + TITLE);
        screen(moderator, "5-moderator-review");
        moderator.click("text=ตรวจสอบแล้ว เผยแพร่ได้");
        assertThat(moderator.textContent("[role=status]")).contains("ตรวจสอบแล้ว");
    }

    private void find(Page visitor) {
        Awaitility.await("the search to find it").atMost(Duration.ofSeconds(20)).until(() -> {
            visitor.navigate(product.siteUri + "/search?q=" + Visitor.encoded("สะพานไม้ไผ่"));
            return visitor.locator("main >> text=" + TITLE).count() > 0;
        });
        screen(visitor, "6-visitor-search");
        List<Integer> pictures = new CopyOnWriteArrayList<>();
        visitor.onResponse(response -> {
            if (response.url().contains("/media/")) {
                pictures.add(response.status());
            }
        });
        visitor.click("main >> text=" + TITLE);
        assertThat(visitor.textContent("h1")).contains(TITLE);
        assertThat(visitor.textContent("main")).contains("ควายกลับบ้าน", "ตรวจสอบแล้ว", "จ.นครพนม");
        visitor.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(pictures).isNotEmpty().allMatch(status -> status == 200);
        screen(visitor, "7-visitor-page");
    }

    private void hide(Page editor) {
        editor.navigate(product.cmsUri + "/desk/items");
        editor.click("main >> text=" + TITLE);
        screen(editor, "8-editor-verified");
        editor.check("#shown-no");
        editor.click("text=บันทึกการแสดงผล");
    }

    private void signIn(Page page, String username) {
        page.navigate(product.cmsUri + "/desk");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", Product.PASSWORD);
        page.click("main button[type=submit], main button:not([type])");
        assertThat(page.url()).endsWith("/desk");
    }

    private static void screen(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "e2e", "browser", "screens", name + ".png")));
    }

    private static BrowserContext context(Browser browser, int width) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale("th-TH")
                .setJavaScriptEnabled(false));
    }
}
