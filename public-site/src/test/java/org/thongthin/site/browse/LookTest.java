package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;

/** The size of the text, large pictures, small windows, paper: what a browser makes of a page. */
@EnabledIf("org.thongthin.site.browse.Chromium#isExpected")
class LookTest extends InBrowser {
    private static final int PHONE = 360;
    private static final int HEIGHT = 740;

    /** A window of 1,280 by 1,024 pixels at 400 %, as WCAG 1.4.10 has it. */
    private static final int ZOOMED = 320;

    Stream<String> pages() {
        return Stream.of(
                "/",
                "/en",
                "/landmarks",
                site.address("landmarks", Examples.LANDMARK),
                site.address("stories", Examples.STORY),
                site.address("products", PublicSite.LONG),
                site.address("news", PublicSite.BARE),
                "/provinces",
                "/search?q=%E0%B8%9C%E0%B9%89%E0%B8%B2",
                "/nothing");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLargestTextFitsAPhone(String path) {
        try (BrowserContext context = phone(true)) {
            Page page = context.newPage();
            page.navigate(address(path));
            page.locator("#size-3").check();
            assertThat(fontSize(page)).isEqualTo("24px");
            assertThat(width(page)).isEqualTo(PHONE);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAtFourTimesItsSizeScrollsOneWayOnly(String path) {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(ZOOMED, 256))) {
            Page page = context.newPage();
            page.navigate(address(path));
            assertThat(width(page)).isEqualTo(ZOOMED);
        }
    }

    @Test
    void theSizeIsKeptForTheNextPage() {
        try (BrowserContext context = phone(true)) {
            Page page = context.newPage();
            page.navigate(address("/"));
            assertThat(fontSize(page)).isEqualTo("18px");
            page.locator("#size-1").focus();
            page.keyboard().press("ArrowRight");
            assertThat(fontSize(page)).isEqualTo("21px");

            page.navigate(address("/landmarks"));
            assertThat(page.locator("#size-2").isChecked()).isTrue();
            assertThat(fontSize(page)).isEqualTo("21px");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en"})
    void theSizesAreAGroupWithNames(String path) {
        try (BrowserContext context = phone(true)) {
            Page page = context.newPage();
            page.navigate(address(path));
            Locator sizes =
                    page.getByRole(AriaRole.GROUP).filter(new Locator.FilterOptions().setHas(page.locator("#size-1")));
            assertThat(sizes.ariaSnapshot()).isEqualTo(path.equals("/") ? """
                                    - group "ขนาดตัวอักษร":
                                      - text: ขนาดตัวอักษร
                                      - radio "ก ขนาดปกติ" [checked]
                                      - text: ก ขนาดปกติ
                                      - radio "ก ขนาดใหญ่"
                                      - text: ก ขนาดใหญ่
                                      - radio "ก ขนาดใหญ่มาก"
                                      - text: ก ขนาดใหญ่มาก""" : """
                                    - group "Text size":
                                      - text: Text size
                                      - radio "A normal" [checked]
                                      - text: A normal
                                      - radio "A large"
                                      - text: A large
                                      - radio "A very large"
                                      - text: A very large""");
        }
    }

    @Test
    void withoutScriptsTheSizeChangesOnThePageItself() {
        try (BrowserContext context = phone(false)) {
            Page page = context.newPage();
            page.navigate(address("/landmarks"));
            page.locator("#size-3").check();
            assertThat(page.locator("body").boundingBox().width).isEqualTo(PHONE);
            assertThat(page.locator(".brand img").boundingBox().height).isGreaterThan(45);
        }
    }

    @Test
    void aPictureOpensOverThePageAndTheKeysLeadOn() {
        try (BrowserContext context = phone(true)) {
            Page page = context.newPage();
            page.navigate(address(site.address("landmarks", Examples.LANDMARK)));
            page.locator(".gallery a").first().press("Enter");
            Locator viewer = page.locator("dialog.viewer[open]");
            viewer.waitFor();
            assertThat(viewer.locator("img").getAttribute("src")).contains(Examples.LANDMARK_PICTURE + "/1280.");
            assertThat(viewer.locator("img").getAttribute("alt")).isEqualTo("ภาพของบ้านแม่กำปอง");
            assertThat(viewer.locator("p").textContent()).endsWith("1 / 2");
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();

            page.keyboard().press("ArrowRight");
            assertThat(viewer.locator("p").textContent()).endsWith("2 / 2");
            page.keyboard().press("Escape");
            page.waitForFunction("document.activeElement === document.querySelectorAll('.gallery a')[1]");
            assertThat(page.locator("dialog[open]").count()).isZero();
        }
    }

    @Test
    void withoutScriptsAPictureOpensByItself() {
        try (BrowserContext context = phone(false)) {
            Page page = context.newPage();
            page.navigate(address(site.address("landmarks", Examples.LANDMARK)));
            page.locator(".gallery a").first().click();
            page.waitForURL("**/media/" + Examples.LANDMARK_PICTURE + "/1280.jpg");
        }
    }

    @Test
    void onPaperStandsTheItemAndNoWayAround() {
        try (BrowserContext context = phone(true)) {
            Page page = context.newPage();
            page.navigate(address(site.address("landmarks", Examples.LANDMARK)));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("h1, .facts dl, .seal").all()).allMatch(Locator::isVisible);
            assertThat(page.locator(".menu, .sizes, .find, .quick, .shelf-others")
                            .all())
                    .isNotEmpty()
                    .noneMatch(Locator::isVisible);
        }
    }

    private BrowserContext phone(boolean scripts) {
        return browser.newContext(
                new NewContextOptions().setViewportSize(PHONE, HEIGHT).setJavaScriptEnabled(scripts));
    }

    private String address(String path) {
        return site.running().url().resolve(path).toString();
    }

    private static Object fontSize(Page page) {
        return page.evaluate("getComputedStyle(document.documentElement).fontSize");
    }

    private static Object width(Page page) {
        return page.evaluate("document.fonts.ready.then(() => document.documentElement.scrollWidth)");
    }
}
