package org.thongthin.cms.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.thongthin.cms.accounts.TestPeople;

/** Placing an item on a map that asks nobody: outlines and the LAOs of the province are enough to find one's way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.thongthin.cms.desk.Chromium#isExpected")
class MapInBrowserTest {
    private static final Pattern DEGREES = Pattern.compile("\\d+\\.\\d{6}");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private DeskServer desk;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
        desk.cms().execute("update organisation set lat = 16.9424, lon = 104.7238 where code = ?", DeskServer.LAO);
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
    void aClickOnTheMapFillsBothFieldsAndTheyAreSaved() {
        try (BrowserContext context = context()) {
            Page page = atForm(context);
            page.fill("#f-title", "ศาลาริมน้ำ");
            page.locator("#map").click();
            assertThat(page.locator("#f-location-lat")).hasValue(DEGREES);
            assertThat(page.locator("#f-location-lon")).hasValue(DEGREES);
            assertThat(degrees(page, "lat")).as("begins at the district's LAOs").isCloseTo(16.9424, within(0.01));
            assertThat(degrees(page, "lon")).isCloseTo(104.7238, within(0.01));
            page.click(".bar button.next");
            assertThat(page.locator(".facts")).containsText("16.94");
        }
    }

    @Test
    void whatIsTypedMovesThePinAndArrowsMoveItByLittle() {
        try (BrowserContext context = context()) {
            Page page = atForm(context);
            page.fill("#f-location-lat", "๑๗.๔๐");
            page.fill("#f-location-lon", "104.77");
            Locator pin = page.locator("#map .pin");
            pin.waitFor();
            pin.focus();
            pin.press("ArrowUp");
            pin.press("ArrowRight");
            assertThat(page.locator("#f-location-lat")).hasValue(DEGREES);
            assertThat(degrees(page, "lat")).isGreaterThan(17.4).isCloseTo(17.4, within(0.2));
            assertThat(degrees(page, "lon")).isGreaterThan(104.77).isCloseTo(104.77, within(0.2));
            page.click("#map-remove");
            assertThat(page.locator("#f-location-lat")).hasValue("");
            assertThat(pin).hasCount(0);
            page.click("#map-middle");
            assertThat(pin).isFocused();
            assertThat(page.locator("#f-location-lon")).hasValue(DEGREES);
        }
    }

    @Test
    void aPlaceInAnotherProvinceIsWarnedOfAndTakenAllTheSame() {
        try (BrowserContext context = context()) {
            Page page = atForm(context);
            page.fill("#f-title", "ดอยสุเทพ");
            page.fill("#f-location-lat", "18.8049");
            page.fill("#f-location-lon", "98.9217");
            assertThat(page.locator("#map-said")).containsText("เชียงใหม่");
            page.fill("#f-location-lat", "17.4068");
            page.fill("#f-location-lon", "104.7811");
            assertThat(page.locator("#map-said")).not().containsText("จังหวัด");
            page.fill("#f-location-lat", "8.0");
            page.fill("#f-location-lon", "102.0");
            assertThat(page.locator("#map-said")).containsText("นอกเขตจังหวัด");
            page.fill("#f-location-lat", "18.8049");
            page.fill("#f-location-lon", "98.9217");
            page.click(".bar button.next");
            assertThat(page.locator(".facts")).containsText("18.8049");
        }
    }

    @Test
    void aPairPastedFromAnotherMapFillsBothFields() {
        try (BrowserContext context = context()) {
            Page page = atForm(context);
            page.evaluate("""
                    () => {
                      const clipboardData = new DataTransfer();
                      clipboardData.setData('text', '17.123456, 104.654321');
                      document.querySelector('#f-location-lat').dispatchEvent(
                        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                    }""");
            assertThat(page.locator("#f-location-lat")).hasValue("17.123456");
            assertThat(page.locator("#f-location-lon")).hasValue("104.654321");
        }
    }

    @Test
    void whereOneStandsIsTakenFromTheTelephoneOnlyWhenAskedFor() {
        try (BrowserContext context = context()) {
            context.grantPermissions(List.of("geolocation"));
            context.setGeolocation(new com.microsoft.playwright.options.Geolocation(16.9426, 104.7233));
            Page page = atForm(context);
            assertThat(page.locator("#f-location-lat")).hasValue("");
            page.click("#map-here");
            assertThat(page.locator("#f-location-lat")).hasValue("16.942600");
            assertThat(page.locator("#f-location-lon")).hasValue("104.723300");
        }
    }

    @Test
    void anotherProvinceMovesTheMapThere() {
        try (BrowserContext context = context()) {
            Page page = atForm(context);
            page.selectOption("#f-location-provinceCode", "50");
            page.locator("#map-middle").click();
            assertThat(page.locator("#f-location-lat")).hasValue(DEGREES);
            assertThat(degrees(page, "lon")).as("Chiang Mai").isBetween(97.9, 99.6);
        }
    }

    @Test
    void theMapAsksNobodyOutsideAndIsNoBarrier() {
        for (int width : new int[] {360, 1280}) {
            for (String language : List.of("th", "en")) {
                try (BrowserContext context = context()) {
                    asked.clear();
                    Page page = atForm(context);
                    page.setViewportSize(width, 900);
                    page.navigate(desk.uri() + "/desk/language/" + language + "?next=/desk/items/new?kind=landmark");
                    page.locator("#map").click();
                    assertThat(page.locator("#map .pin")).isVisible();
                    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
                    Object widest = page.evaluate("document.documentElement.scrollWidth");
                    assertThat(((Number) widest).intValue()).isLessThanOrEqualTo(width);
                    assertThat(asked).allMatch(url -> url.startsWith(desk.uri().toString()) || url.startsWith("data:"));
                }
            }
        }
    }

    private double degrees(Page page, String name) {
        return Double.parseDouble(page.inputValue("#f-location-" + name));
    }

    private BrowserContext context() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("th-TH"));
    }

    private Page atForm(BrowserContext context) {
        Page page = context.newPage();
        page.onRequest((Request request) -> asked.add(request.url()));
        page.navigate(desk.uri() + "/desk/items/new?kind=news");
        page.fill("#username", "editor");
        page.fill("#password", TestPeople.PASSWORD);
        page.click("main button");
        page.locator("#map .landmark").first().waitFor();
        return page;
    }
}
