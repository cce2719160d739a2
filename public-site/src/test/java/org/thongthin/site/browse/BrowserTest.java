package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.looking.Appearance;

/** What only a browser can tell: contrast, names and roles, whether a page fits a phone. */
@EnabledIf("org.thongthin.site.browse.Chromium#isExpected")
class BrowserTest extends InBrowser {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 800;

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
                "/provinces/50/lao",
                "/provinces/50/5023",
                "/regions/north",
                "/calendar/2026-08",
                "/calendar/2026-08-12",
                "/near?province=48",
                "/near?near=16.943,104.723",
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
            assertThat(Appearance.faults(page)).as(path + " on a phone").isEmpty();
            noBarrierIn(page, path + " on a phone");
            page.setViewportSize(DESK / 4, HEIGHT / 4);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path + " at a desk, four times as large")
                    .isEqualTo(DESK / 4);
            page.setViewportSize(DESK, HEIGHT);
            page.reload();
            assertThat(Appearance.faults(page)).as(path + " at a desk").isEmpty();
            noBarrierIn(page, path + " at a desk");
            assertThat(complaints).isEmpty();
        });
    }

    Stream<String> englishPages() {
        return pages().map(path -> path.equals("/") ? "/en" : "/en" + path);
    }

    /** The same templates with other words, which are of other lengths: once is enough. */
    @ParameterizedTest
    @MethodSource("englishPages")
    void everybodyCanUseThePageInEnglish(String path) {
        visit(path, PHONE, (page, complaints) -> {
            assertThat(Appearance.faults(page)).as(path).isEmpty();
            noBarrierIn(page, path);
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
    void withoutScriptsEachPageHasItsContentAndItsWays() {
        try (BrowserContext context = browser.newContext(
                new NewContextOptions().setViewportSize(PHONE, HEIGHT).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            Stream.concat(pages(), englishPages()).forEach(path -> {
                page.navigate(site.running().url().resolve(path).toString());
                assertThat(page.locator("main h1").isVisible()).as(path).isTrue();
                assertThat(page.locator("main").innerText().strip()).as(path).hasSizeGreaterThan(40);
                assertThat(page.locator("nav.menu a").all())
                        .as(path)
                        .isNotEmpty()
                        .allMatch(Locator::isVisible);
                assertThat(page.locator("footer a").first().isVisible())
                        .as(path)
                        .isTrue();
            });
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
        var outline = page.locator(".map a[href='/provinces/" + province + "'] use");
        outline.scrollIntoViewIfNeeded();
        Object point = outline.evaluate("""
                shape => {
                  const box = shape.getBBox();
                  for (let i = 1; i < 20; i++) {
                    for (let j = 1; j < 20; j++) {
                      const within = new DOMPoint(box.x + box.width * i / 20, box.y + box.height * j / 20);
                      const shown = within.matrixTransform(shape.getScreenCTM());
                      if (document.elementFromPoint(shown.x, shown.y)?.closest("a") === shape.parentElement) {
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

    /** Whoever has no mouse gets everywhere, one thing after the other as they are read, and sees where they are. */
    @Test
    void theKeyboardReachesEverythingInItsOrder() {
        visit("/landmarks", DESK, (page, complaints) -> {
            List<?> there = (List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('a[href], button, input, select, summary')]
                      .filter(way => way.checkVisibility({visibilityProperty: true}) && way.tabIndex >= 0 && !way.disabled)
                      .filter(way => way.type !== 'radio' || way.checked)
                      .map((way, number) => { way.dataset.way = number; return String(number); })""");
            List<Object> reached = new ArrayList<>();
            for (int i = 0; i < there.size(); i++) {
                page.keyboard().press("Tab");
                reached.add(page.evaluate("document.activeElement.dataset.way ?? document.activeElement.outerHTML"));
                assertThat(page.evaluate("""
                                () => {
                                  const focused = document.activeElement;
                                  const box = focused.getBoundingClientRect();
                                  const frames = [focused, focused.type === 'radio' && focused.nextElementSibling, focused.closest('form, .card, .hit')].filter(Boolean);
                                  const styles = [...frames.map(frame => getComputedStyle(frame)), getComputedStyle(focused, '::after')];
                                  const shown = styles.some(style =>
                                    style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
                                  return shown && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                                }"""))
                        .as("it is seen where the focus is: %s", page.evaluate("document.activeElement.outerHTML"))
                        .isEqualTo(true);
            }
            assertThat(reached).isEqualTo(there);
        });
    }

    @Test
    void theKeyboardPassesTheMapOver() {
        visit("/", DESK, (page, complaints) -> {
            page.locator("a[href='#after-map']").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(
                            page.evaluate(
                                    "document.activeElement.closest('svg.map') === null"
                                            + " && !!(document.querySelector('svg.map').compareDocumentPosition(document.activeElement) & 4)"))
                    .isEqualTo(true);
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
