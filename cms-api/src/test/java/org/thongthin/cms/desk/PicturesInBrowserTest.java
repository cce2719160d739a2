package org.thongthin.cms.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.ItemImage;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.media.Photographs;

/** Pictures on their way from a telephone to the desk: dropped, pasted, shrunk, cut off, and never lost or doubled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.thongthin.cms.desk.Chromium#isExpected")
class PicturesInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int MEGABYTE = 1024 * 1024;

    private DeskServer desk;
    private Playwright playwright;
    private Browser browser;
    private Item item;

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

    @BeforeEach
    void aDraft() {
        item = desk.draft("landmark");
    }

    @Test
    void aPhotographOfATelephoneIsShrunkAndStandsUpright() {
        byte[] photograph = Photographs.telephone(4000, 3000, 6);
        assertThat(photograph.length).isGreaterThan(5 * MEGABYTE);
        try (BrowserContext context = context(PHONE, true)) {
            Page page = atPictures(context, desk.uri());
            page.setInputFiles("#file", new FilePayload("IMG_20260418_0915.jpg", "image/jpeg", photograph));
            assertThat(page.locator("#pictures-list .pictures > li")).hasCount(1, patiently());
            assertThat(page.locator("#pictures-waiting > li")).hasCount(0);
            ItemImage taken = images().getFirst();
            assertThat(taken.height()).isGreaterThan(taken.width()).isLessThanOrEqualTo(2560);
            assertThat(taken.alt()).as("never the name of the file").isNull();
            assertThat(page.locator("#missing")).containsText("คำบรรยายรูป");

            page.fill("#alt-0", "ศาลาไม้ริมน้ำ");
            page.locator("#alt-0").blur();
            assertThat(page.locator("#pictures-said")).hasText("บันทึกแล้ว");
            assertThat(images().getFirst().alt()).isEqualTo("ศาลาไม้ริมน้ำ");
            assertThat(page.locator("#missing")).hasCount(0);
            page.click("#standing >> text=ส่งให้ตรวจสอบ");
            assertThat(desk.stage(item)).isEqualTo("submitted");
        }
    }

    @Test
    void severalAreDroppedAndPastedAndEachIsAskedForItsWords() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = atPictures(context, desk.uri());
            page.dispatchEvent(
                    "#pictures-add",
                    "drop",
                    Map.of("dataTransfer", transfer(page, Photographs.jpeg(800, 600), Photographs.png(600, 800))));
            page.locator("#pictures-waiting textarea").first().fill("รูปที่ลากมา");
            page.evaluate(
                    "data => document.body.dispatchEvent(new ClipboardEvent('paste',"
                            + " {clipboardData: data, bubbles: true, cancelable: true}))",
                    transfer(page, Photographs.gif(400, 300)));
            assertThat(page.locator("#pictures-list .pictures > li")).hasCount(3, patiently());
            page.locator("h1").click();
            eventually(() -> images().stream().anyMatch(image -> "รูปที่ลากมา".equals(image.alt())));
            assertThat(page.locator("#pictures-list [aria-invalid=true]")).hasCount(2);
        }
    }

    @Test
    void aPngWithHolesStaysOneAndALargeOneWithoutThemBecomesAPhotograph() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = atPictures(context, desk.uri());
            assertThat(shrunk(page, "rgba(200, 30, 30, .5)", 3000)).isEqualTo("image/png 2560");
            assertThat(shrunk(page, "rgb(200, 30, 30)", 3000)).isEqualTo("image/jpeg 2560");
            assertThat(shrunk(page, "rgb(200, 30, 30)", 900)).isEqualTo("image/png 900");
        }
    }

    @Test
    void whatIsNoPictureIsRefusedWhereItStandsAndTheOthersGoOn() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = atPictures(context, desk.uri());
            page.setInputFiles("#file", new FilePayload[] {
                new FilePayload("letter.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                new FilePayload("pier.jpg", "image/jpeg", Photographs.jpeg(640, 480))
            });
            assertThat(page.locator("#pictures-list .pictures > li")).hasCount(1, patiently());
            Locator refused = page.locator("#pictures-waiting > li");
            assertThat(refused.locator(".wrong")).containsText("ไม่ใช่รูป JPEG");
            refused.locator("text=ไม่ใช้รูปนี้").click();
            assertThat(refused).hasCount(0);
            assertThat(images()).hasSize(1);
        }
    }

    @Test
    void anUploadThatTheNetworkBreaksOffGoesOnByItselfAndMakesOnePicture() {
        try (Wire wire = Wire.to(desk.uri());
                BrowserContext context = context(PHONE, true)) {
            Page page = atPictures(context, wire.uri());
            wire.breakUploads();
            page.setInputFiles("#file", photograph());
            assertThat(page.locator("#pictures-waiting .state")).containsText("ยังส่งไม่ได้", patientlyToo());
            page.fill("#pictures-waiting textarea", "ตลาดเช้า");
            assertThat(images()).isEmpty();
            wire.mend();
            assertThat(page.locator("#pictures-list .pictures > li")).hasCount(1, patiently());
            assertThat(page.locator("#alt-0")).hasValue("ตลาดเช้า");
            page.locator("h1").click();
            eventually(() -> images().stream().anyMatch(image -> "ตลาดเช้า".equals(image.alt())));
            assertThat(images()).hasSize(1);
        }
    }

    @Test
    void aPictureWhoseAnswerGotLostIsNotAddedTwice() {
        try (Wire wire = Wire.to(desk.uri());
                BrowserContext context = context(PHONE, true)) {
            Page page = atPictures(context, wire.uri());
            wire.swallowAnswers();
            page.setInputFiles("#file", photograph());
            eventually(() -> images().size() == 1);
            assertThat(page.locator("#pictures-waiting .state")).containsText("ยังส่งไม่ได้", patientlyToo());
            wire.mend();
            assertThat(page.locator("#pictures-list .pictures > li")).hasCount(1, patiently());
            assertThat(page.locator("#pictures-waiting > li")).hasCount(0);
            assertThat(images()).hasSize(1);
        }
    }

    @Test
    void aPictureChosenWithoutANetworkOutlivesTheClosedPage() {
        try (BrowserContext context = context(PHONE, true)) {
            Page page = atPictures(context, desk.uri());
            context.setOffline(true);
            page.setInputFiles("#file", photograph());
            assertThat(page.locator("#pictures-waiting .state")).containsText("ยังส่งไม่ได้", patientlyToo());
            page.fill("#pictures-waiting textarea", "ทุ่งนาหน้าฝน");
            page.close();
            context.setOffline(false);
            Page later = context.newPage();
            later.navigate(desk.uri() + "/desk/items/" + item.id());
            assertThat(later.locator("#pictures-list .pictures > li")).hasCount(1, patiently());
            eventually(() -> images().stream().anyMatch(image -> "ทุ่งนาหน้าฝน".equals(image.alt())));
            assertThat(images()).hasSize(1);
        }
    }

    @Test
    void aSessionThatEndedLosesNeitherPicturesNorWords() {
        try (BrowserContext context = context(PHONE, true)) {
            Page page = atPictures(context, desk.uri());
            page.setInputFiles("#file", new FilePayload("a.jpg", "image/jpeg", Photographs.jpeg(640, 480)));
            assertThat(page.locator("#pictures-list .pictures > li")).hasCount(1, patiently());
            desk.cms().execute("delete from session");
            eventually(() -> context.request()
                            .get(desk.uri() + own(), RequestOptions.create().setMaxRedirects(0))
                            .status()
                    == 303);
            page.fill("#alt-0", "ท่าน้ำยามเช้า");
            page.setInputFiles("#file", photograph());
            page.fill("#pictures-waiting textarea", "ท่าน้ำยามเย็น");
            page.locator("#pictures-waiting .sign-in").click();
            page.fill("#username", "editor");
            page.fill("#password", TestPeople.PASSWORD);
            page.click("main button");
            assertThat(page.locator("#pictures-list .pictures > li")).hasCount(2, patiently());
            eventually(() ->
                    images().stream().map(ItemImage::alt).toList().equals(List.of("ท่าน้ำยามเช้า", "ท่าน้ำยามเย็น")));
        }
    }

    @Test
    void picturesAreMovedByButtonAndByHand() {
        desk.as("editor").upload(own() + "/pictures", Photographs.jpeg(640, 480), "a.jpg", "หนึ่ง");
        desk.as("editor").upload(own() + "/pictures", Photographs.png(640, 480), "b.png", "สอง");
        desk.as("editor").upload(own() + "/pictures", Photographs.jpeg(480, 640), "c.jpg", "สาม");
        try (BrowserContext context = context(DESK, true)) {
            Page page = atPictures(context, desk.uri());
            Locator last = page.locator("#pictures-list .pictures > li").last();
            last.locator("text=เลื่อนขึ้น").press("Enter");
            eventually(() -> alts().equals(List.of("หนึ่ง", "สาม", "สอง")));
            assertThat(page.locator("#pictures-said")).hasText("บันทึกแล้ว");
            assertThat(page.locator("#pictures-list .pictures > li")
                            .nth(1)
                            .locator("button", new Locator.LocatorOptions().setHasText("เลื่อนขึ้น")))
                    .isFocused();
            page.setViewportSize(DESK, 2400);
            BoundingBox first =
                    page.locator("#pictures-list .pictures img").first().boundingBox();
            BoundingBox below = last.boundingBox();
            page.mouse().move(first.x + 50, first.y + 50);
            page.mouse().down();
            page.mouse().move(first.x + 60, first.y + 80, slowly());
            page.mouse().move(below.x + 60, below.y + below.height - 20, slowly());
            page.mouse().up();
            eventually(() -> alts().equals(List.of("สาม", "สอง", "หนึ่ง")));
        }
    }

    @Test
    void withoutJavaScriptATooLargePhotographIsToldHowToShrink() {
        try (BrowserContext context = context(PHONE, false)) {
            Page page = signedIn(context, desk.uri());
            page.setInputFiles("#file", new FilePayload("pier.jpg", "image/jpeg", new byte[3 * MEGABYTE]));
            page.fill("#alt", "ศาลาริมน้ำ");
            page.click("text=เพิ่มรูปนี้");
            assertThat(page.locator("#file-error")).containsText("ส่งรูปให้ตัวเองทางไลน์");
            assertThat(page.locator("#alt")).hasValue("ศาลาริมน้ำ");
            page.setInputFiles("#file", new FilePayload("huge.jpg", "image/jpeg", new byte[17 * MEGABYTE]));
            page.click("text=เพิ่มรูปนี้");
            assertThat(page.locator("main")).containsText("ส่งรูปให้ตัวเองทางไลน์");
        }
    }

    @Test
    void afterTheFirstSaveOneIsLedToThePictures() {
        try (BrowserContext context = context(PHONE, true)) {
            Page page = atPictures(context, desk.uri());
            page.navigate(desk.uri() + "/desk/items/new?kind=news");
            page.fill("#f-title", "ถนนคนเดินริมโขง");
            page.click(".bar >> text=บันทึกร่าง");
            assertThat(page.locator("#pictures .note")).isInViewport();
            assertThat(page.locator("#pictures .note")).containsText("ใส่รูปภาพ");
        }
    }

    @Test
    void aPictureThatWaitsIsNoBarrierForAnybody() {
        for (int width : new int[] {PHONE, DESK}) {
            for (String language : List.of("th", "en")) {
                try (BrowserContext context = context(width, true)) {
                    Page page = atPictures(context, desk.uri());
                    page.navigate(desk.uri() + "/desk/language/" + language + "?next=" + own());
                    context.setOffline(true);
                    page.setInputFiles("#file", photograph());
                    page.locator("#pictures-waiting [data-state=waiting]").waitFor();
                    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
                    Object widest = page.evaluate("document.documentElement.scrollWidth");
                    assertThat(((Number) widest).intValue()).isLessThanOrEqualTo(width);
                }
            }
        }
    }

    private static FilePayload photograph() {
        return new FilePayload("IMG_0001.jpg", "image/jpeg", Photographs.telephone(1000, 800, 1));
    }

    private static JSHandle transfer(Page page, byte[]... files) {
        JSHandle transfer = page.evaluateHandle("() => new DataTransfer()");
        for (byte[] file : files) {
            String type = file[0] == 'G' ? "image/gif" : file[1] == 'P' ? "image/png" : "image/jpeg";
            page.evaluate(
                    "([transfer, text, type]) => transfer.items.add(new File("
                            + "[Uint8Array.from(atob(text), c => c.charCodeAt(0))], 'IMG_0001', {type}))",
                    List.of(transfer, Base64.getEncoder().encodeToString(file), type));
        }
        return transfer;
    }

    private static Object shrunk(Page page, String colour, int width) {
        return page.evaluate("""
                async ([colour, width]) => {
                  const canvas = Object.assign(document.createElement('canvas'), { width, height: 500 });
                  const pen = canvas.getContext('2d');
                  pen.fillStyle = colour;
                  pen.fillRect(0, 0, width, 500);
                  const png = await new Promise(done => canvas.toBlob(done, 'image/png'));
                  const small = await desk.shrink(png, 2 * 1024 * 1024);
                  return small.type + ' ' + (await createImageBitmap(small)).width;
                }""", List.of(colour, width));
    }

    private static LocatorAssertions.HasCountOptions patiently() {
        return new LocatorAssertions.HasCountOptions().setTimeout(60_000);
    }

    private static LocatorAssertions.ContainsTextOptions patientlyToo() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static Mouse.MoveOptions slowly() {
        return new Mouse.MoveOptions().setSteps(10);
    }

    private static void eventually(BooleanSupplier condition) {
        Eventually.holds("the pictures of the item", Duration.ofSeconds(30), condition);
    }

    private List<ItemImage> images() {
        return desk.cms().bean(Items.class).images(desk.now(item).newest().id());
    }

    private List<String> alts() {
        return images().stream().map(image -> String.valueOf(image.alt())).toList();
    }

    private String own() {
        return "/desk/items/" + item.id();
    }

    private BrowserContext context(int width, boolean javaScript) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("th-TH")
                .setJavaScriptEnabled(javaScript));
    }

    private Page atPictures(BrowserContext context, URI at) {
        Page page = signedIn(context, at);
        page.locator("#file[multiple]").waitFor();
        return page;
    }

    private Page signedIn(BrowserContext context, URI at) {
        Page page = context.newPage();
        page.navigate(at + own());
        page.fill("#username", "editor");
        page.fill("#password", TestPeople.PASSWORD);
        page.click("main button");
        return page;
    }
}
