package org.thongthin.cms.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.webp.WebpWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.platform.Language;

/** Takes the help pages' pictures of the desk itself, in both languages. {@code cms-api/help-pictures} runs it. */
final class HelpPictures {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;
    /** Pixels of the picture in each of the page, for telephones. */
    private static final double SHARPNESS = 1.5;

    private static final int MARGIN = 12;
    private static final int QUALITY = 72;
    /** What stays in sight while one scrolls would lie across a picture of the whole page. */
    private static final String AT_REST = ".bar, .side, .nav { position: static !important }";

    private final Path folder;
    private final DeskServer desk;
    private final HelpScenes scenes;
    private final Browser browser;
    private final Language language;

    private HelpPictures(Path folder, DeskServer desk, Browser browser, Language language) {
        this.folder = folder;
        this.desk = desk;
        this.scenes = new HelpScenes(desk);
        this.browser = browser;
        this.language = language;
    }

    /** @param arguments the folder in which the pictures belong */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            for (Language language : Language.values()) {
                // A desk each: taking its pictures changes it.
                try (DeskServer desk = DeskServer.start()) {
                    new HelpPictures(folder, desk, browser, language).take();
                }
            }
        }
    }

    private void take() {
        try (BrowserContext editors = context();
                BrowserContext moderators = context()) {
            Page editor = signedIn(editors, "editor");
            landmark(editor);
            returned(editor);
            queue(signedIn(moderators, "moderator"));
        }
    }

    private void landmark(Page page) {
        JsonNode text = HelpScenes.demo(HelpScenes.LANDMARK);
        open(page, "/desk/items/new");
        keep("landmark-1", page, ".title", ".kinds");

        open(page, "/desk/items/new?kind=landmark");
        page.fill("#f-title", text.get("title").textValue());
        page.fill("#f-summary", text.get("summary").textValue());
        page.selectOption("#f-category", text.get("category").textValue());
        page.fill("#f-translations-en-title", text.at("/translations/en/title").textValue());
        page.fill(
                "#f-translations-en-summary",
                text.at("/translations/en/summary").textValue());
        page.evaluate("document.activeElement.blur()");
        keep("landmark-2", page, "#s-what", ".field:has(> #f-title)", ".field:has(> #f-summary)");

        page.locator("#map").click();
        page.locator("#map .pin").waitFor();
        page.click("#map-whole");
        page.mouse().move(0, 0);
        page.evaluate("document.activeElement.blur()");
        keep("landmark-3", page, "label[for=f-location-lat]", "#map-part");

        open(page, own(scenes.complete));
        keep("landmark-4", page, "#h-pictures", "#pictures-list .pictures > li");
        keep("landmark-5", page, ".title", "#standing");
    }

    private void returned(Page page) {
        open(page, "/desk");
        keep("returned-1", page, ".title", "section[aria-labelledby=h-returned]");
        open(page, own(scenes.returned) + "/edit");
        keep("returned-2", page, "section[aria-labelledby=s-kind]");
        page.fill("#f-details-openingHours", "วันจันทร์และวันพฤหัสบดี 6.30–11.00 น. แผงเริ่มเก็บราวสิบเอ็ดโมง");
        page.click(".bar button.next");
        page.locator("#standing").waitFor();
        rest(page);
        keep("returned-3", page, ".title", "#standing");
    }

    private void queue(Page page) {
        open(page, "/desk/queue");
        keep("queue-1", page, ".queuebar", "main .title", ".filters", "#bulk");
        page.locator("main .title button").click();
        page.locator("#decide").waitFor();
        rest(page);
        keep("queue-4", page, ".sheet > .side > .card");
        // The rows below would look in at the lower edge.
        page.evaluate(
                "document.querySelectorAll('#h-fields + .compare > li:nth-child(n+3)').forEach((row) => row.remove())");
        keep("queue-2", page, "#h-fields + .compare > li:nth-child(-n+2)");
        page.locator("#return [name=picked]").first().check();
        page.fill("#reason", "ขอรูปที่เห็นขนมในห่อใกล้ ๆ สักรูป");
        page.evaluate("document.activeElement.blur()");
        keep("queue-3", page, "#return");
    }

    private static String own(Item item) {
        return "/desk/items/" + item.id();
    }

    private BrowserContext context() {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setDeviceScaleFactor(SHARPNESS)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("th-TH")
                .setBypassCSP(true));
    }

    private Page signedIn(BrowserContext context, String username) {
        Page page = context.newPage();
        page.navigate(desk.uri() + "/desk");
        page.fill("#username", username);
        page.fill("#password", TestPeople.PASSWORD);
        page.click("main button");
        page.navigate(desk.uri() + "/desk/language/" + language.code() + "?next=/desk");
        return page;
    }

    private void open(Page page, String path) {
        page.navigate(desk.uri() + path);
        rest(page);
    }

    private static void rest(Page page) {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(AT_REST));
        page.evaluate("document.activeElement.blur()");
    }

    /** Just as much of the page as holds all of these, and a little air around them. */
    private void keep(String step, Page page, String... parts) {
        page.evaluate(
                "document.querySelectorAll('img[loading=lazy]').forEach((image) => { image.loading = 'eager'; })");
        page.waitForFunction("[...document.images].every((image) => image.complete)");
        page.evaluate("document.fonts.ready");
        Number scrolled = (Number) page.evaluate("window.scrollY");
        double left = WIDTH;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (String part : parts) {
            for (Locator one : page.locator(part).all()) {
                BoundingBox box = one.boundingBox();
                left = Math.min(left, box.x);
                top = Math.min(top, box.y + scrolled.doubleValue());
                right = Math.max(right, box.x + box.width);
                bottom = Math.max(bottom, box.y + scrolled.doubleValue() + box.height);
            }
        }
        double x = Math.max(0, left - MARGIN);
        double y = Math.max(0, top - MARGIN);
        byte[] png = page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(x, y, Math.min(WIDTH, right + MARGIN) - x, bottom + MARGIN - y));
        write("help-" + step + "-" + language.code() + ".webp", png);
    }

    private void write(String name, byte[] png) {
        try {
            byte[] webp = ImmutableImage.loader().fromBytes(png).bytes(WebpWriter.DEFAULT.withQ(QUALITY));
            Files.write(folder.resolve(name), webp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
