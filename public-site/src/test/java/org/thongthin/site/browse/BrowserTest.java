package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;

/** What only a browser can tell: contrast, names and roles, whether a page fits a phone. */
@EnabledIf("org.thongthin.site.browse.Chromium#isExpected")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 800;

    private PublicSite site;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        playwright.close();
        site.close();
    }

    Stream<String> pages() {
        return Stream.of(
                "/",
                "/landmarks",
                site.address("news", Examples.NEWS),
                site.address("products", Examples.PRODUCT),
                site.address("landmarks", Examples.LANDMARK),
                site.address("stories", Examples.STORY),
                site.address("news", PublicSite.BARE),
                "/provinces",
                "/provinces/50",
                "/lao/" + Examples.THAT_PHANOM,
                "/search?q=%E0%B8%9C%E0%B9%89%E0%B8%B2",
                "/search?q=%E0%B8%AE%E0%B8%AE%E0%B8%AE%E0%B8%AE%E0%B8%AE",
                "/search?near=18.87,99.35&radius=300000&kind=landmark&year=2569",
                "/search?region=north&province=48",
                "/search?q=c%2Cjdexv%27",
                "/nothing");
    }

    /** Opened once as a phone, then once as a desk; of the colour scheme only contrasts depend. */
    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanUseThePageAndItFitsThePhone(String path) {
        visit(path, PHONE, (page, complaints) -> {
            page.evaluate("document.fonts.ready.then(() => true)");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + path)
                    .isEqualTo(PHONE);
            noBarrierIn(page, path + " on a phone");
            page.setViewportSize(DESK, HEIGHT);
            page.reload();
            noBarrierIn(page, path + " at a desk");
            assertThat(complaints).isEmpty();
        });
    }

    private static void noBarrierIn(Page page, String where) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(axe(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations())
                .as(where)
                .isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(axe(page)
                        .withRules(List.of("color-contrast", "link-in-text-block"))
                        .analyze()
                        .getViolations())
                .as(where + " in the dark")
                .isEmpty();
    }

    /** In the page itself: there are no frames for which it would have to open another. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    @Test
    void whatSomebodyMeansIsOfferedWhileTyping() {
        visit("/", DESK, (page, complaints) -> {
            var field = page.locator(".hero input[type=search]");
            field.pressSequentially("บ้านแม่");
            var option = page.locator("[role=option]").first();
            option.waitFor();
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(axe(page).analyze().getViolations()).isEmpty();
            field.press("ArrowDown");
            assertThat(field.getAttribute("aria-activedescendant")).isEqualTo(option.getAttribute("id"));
            field.press("Enter");
            page.waitForURL("**/" + Examples.LANDMARK + "/**");
            assertThat(page.locator("h1").textContent()).isEqualTo("บ้านแม่กำปอง");
        });
    }

    @Test
    void withoutScriptsTheSearchWorks() {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.running().url().toString());
            page.locator(".hero input[type=search]").fill("แม่กำปอง");
            page.locator(".hero input[type=search]").press("Enter");
            page.locator(".hit h2 a").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("บ้านแม่กำปอง");
        }
    }

    @Test
    void withoutScriptsAPhoneNarrowsASearchByKeyboard() {
        try (BrowserContext context = browser.newContext(
                new NewContextOptions().setViewportSize(PHONE, HEIGHT).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.running().url().resolve("/search").toString());
            assertThat(page.locator("[data-near-me]").isVisible()).isFalse();
            page.locator(".narrowing > summary").press("Enter");
            page.locator(".facet > summary").nth(2).press("Enter");
            page.locator(".facet a[href*='province=48']").press("Enter");
            page.waitForURL("**/search?province=48");
            assertThat(page.locator(".hit .place").allTextContents())
                    .isNotEmpty()
                    .allMatch(place -> place.endsWith("จ.นครพนม"));
            page.locator(".chosen-list a").press("Enter");
            page.waitForURL("**/search");
        }
    }

    @Test
    void aTouchOnTheMapSaysTheProvinceAndASecondOneGoesThere() {
        try (BrowserContext context = browser.newContext(
                new NewContextOptions().setViewportSize(PHONE, 740).setHasTouch(true))) {
            Page page = context.newPage();
            page.navigate(site.running().url().toString());
            touch(page, "48");
            var said = page.locator(".map-said a");
            said.waitFor();
            assertThat(said.textContent()).isEqualTo("นครพนม");
            assertThat(page.url()).doesNotContain("/provinces");
            touch(page, "48");
            page.waitForURL("**/provinces/48");
        }
    }

    /** Touches a point that is within the outline: the middle of a crescent is not. */
    private static void touch(Page page, String province) {
        var outline = page.locator(".map a[href='/provinces/" + province + "'] path");
        outline.scrollIntoViewIfNeeded();
        Object point = outline.evaluate("""
                path => {
                  const box = path.getBBox();
                  for (let i = 1; i < 20; i++) {
                    for (let j = 1; j < 20; j++) {
                      const inside = new DOMPoint(box.x + box.width * i / 20, box.y + box.height * j / 20);
                      if (path.isPointInFill(inside)) {
                        const shown = inside.matrixTransform(path.getScreenCTM());
                        return [shown.x, shown.y];
                      }
                    }
                  }
                  return [];
                }""");
        List<?> at = (List<?>) point;
        page.touchscreen().tap(((Number) at.getFirst()).doubleValue(), ((Number) at.getLast()).doubleValue());
    }

    @Test
    void theFirstTabLeadsToTheContent() {
        visit("/landmarks", DESK, (page, complaints) -> {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#main");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        });
    }

    private interface Look {
        void at(Page page, List<String> complaints);
    }

    private void visit(String path, int width, Look look) {
        try (BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")
                        && !message.text().contains("the server responded with a status of 4")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.navigate(site.running().url().resolve(path).toString());
            look.at(page, complaints);
        }
    }
}
