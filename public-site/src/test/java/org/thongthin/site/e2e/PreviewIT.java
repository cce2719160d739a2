package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.browse.Chromium;

/** A draft as the public page will be, shown by cms-api, drawn by public-site, which keeps nothing of it. */
class PreviewIT {
    private static Product product;
    private static Editors people;
    private static Visitor visitor;
    private static Api anybody;

    @BeforeAll
    static void start() {
        product = Product.start("preview", Map.of());
        people = new Editors(product);
        visitor = new Visitor(product.siteUri);
        anybody = Api.anonymous(product.cmsUri);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /** The path of a new link to the item. */
    private static String link(Api.Answer item) {
        Api.Answer made =
                people.editor.send("POST", Editors.path(item, "/preview-links"), null, Api.JSON.createObjectNode());
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        String url = made.json().path("url").asText();
        return url.substring(url.indexOf("/preview/"));
    }

    private static Document preview(String path) {
        Api.Answer answer = anybody.get(path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script");
        return Jsoup.parse(answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "product", "landmark", "story"})
    void thePreviewIsThePageThatThePublicSeesOnceItIsVerified(String kind) {
        ObjectNode document = Api.example(kind).put("title", "ตัวอย่างของ" + kind);
        document.put(
                "body",
                "<h2>หัวข้อ</h2><p>อ่านต่อที่ <a href=\"https://example.org/\">เว็บไซต์</a></p><ul><li>หนึ่ง</li></ul>");
        Api.Answer submitted = people.submitted(document, kind.hashCode());
        String path = link(submitted);
        Document preview = preview(path);
        assertThat(preview.select(".ribbon strong").text()).isEqualTo("ตัวอย่าง");
        assertThat(preview.select(".seal, script")).isEmpty();

        Api.Answer verified = Editors.step(people.moderator, "POST", submitted, "/verification", null);
        visitor.awaitEverywhere(verified.json());
        Document shown = Jsoup.parse(visitor.get(Visitor.page(verified.json())).text());
        assertThat(normal(preview, path)).isEqualTo(normal(shown, path));
    }

    /** Without what a preview has instead: its ribbon, its address, no seal, no script, nothing to report; and without today's date. */
    private static String normal(Document page, String path) {
        page.select(
                        ".ribbon, .seal, .mistake-link, script, meta[name=robots], link[rel=canonical], link[rel=alternate], link[rel=search],"
                                + " meta[property], meta[name^=twitter]")
                .remove();
        page.select("time").forEach(time -> time.text("").removeAttr("datetime"));
        page.outputSettings().prettyPrint(false);
        return page.outerHtml()
                .replace(path + "/media/", "/media/")
                .replace("\"" + product.siteUri, "\"")
                .replace(" " + product.siteUri, " ")
                .replaceAll("\\s*\n\\s*", "");
    }

    @Test
    void whatAPreviewIsMadeOfComesFromWhereItIsShown() {
        Api.Answer draft = people.illustrated(Api.example("landmark").put("title", "ของจากที่เดียว"), 41);
        Document preview = preview(link(draft));
        List<String> files = preview.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]")
                .eachAttr("href");
        assertThat(files).anyMatch(file -> file.contains(".css")).anyMatch(file -> file.contains(".woff2"));
        for (String file : files) {
            Api.Answer here = anybody.get(file);
            assertThat(here.status()).as(file).isEqualTo(200);
            assertThat(here.bytes()).as(file).isEqualTo(visitor.get(file).bytes());
            assertThat(here.header("Cache-Control")).contains("immutable");
        }
        for (String picture : preview.select(".gallery img").eachAttr("src")) {
            assertThat(anybody.get(picture).status()).as(picture).isEqualTo(200);
        }
    }

    @Test
    void aPreviewLeavesNothingOnThePublicSite() {
        String secret = "ถ้อยคำที่ยังไม่มีใครรู้";
        ObjectNode document = Api.example("landmark").put("title", secret).put("summary", secret + "เลย");
        Api.Answer draft = people.illustrated(document, 42);
        String path = link(draft);
        assertThat(preview(path).select("h1").text()).isEqualTo(secret);
        assertThat(preview(path + "?lang=en").select("html").attr("lang")).isEqualTo("en");

        JsonNode item = draft.json();
        assertThat(visitor.sees(item)).doesNotContainValue(true);
        for (JsonNode image : item.path("images")) {
            assertThat(visitor.get("/media/" + image.path("hash").asText() + "/640.jpg")
                            .status())
                    .isEqualTo(404);
        }
        String token = path.substring("/preview/".length());
        for (String forbidden : List.of(secret, draft.id(), token)) {
            assertThat(filesWith(product.folder.resolve("site"), forbidden))
                    .as(forbidden)
                    .isEmpty();
            assertThat(filesWith(product.folder.resolve("public-site.log"), forbidden))
                    .as(forbidden)
                    .isEmpty();
        }
        assertThat(filesWith(product.folder.resolve("cms-api.log"), secret)).isEmpty();
        assertThat(filesWith(product.folder.resolve("cms-api.log"), token)).isEmpty();
    }

    private static List<Path> filesWith(Path place, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return content.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (java.nio.file.NoSuchFileException merged) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theNewestDraftShowsWhileThePublicSeesTheLiveOne() {
        Api.Answer live = people.verified(Api.example("landmark").put("title", "ฉบับที่เผยแพร่"), 43);
        String path = link(live);
        assertThat(preview(path).select(".seal")).hasSize(1);
        visitor.awaitEverywhere(live.json());
        ObjectNode newer = Api.example("landmark").put("title", "ฉบับที่กำลังแก้");
        newer.putObject("translations").putObject("en").put("title", "Being mended");
        Editors.step(people.editor, "PUT", live, "", newer);
        assertThat(preview(path).select("h1").text()).isEqualTo("ฉบับที่กำลังแก้");
        assertThat(preview(path + "?lang=en").select("h1").text()).isEqualTo("Being mended");
        assertThat(visitor.get(Visitor.page(live.json())).text()).doesNotContain("ฉบับที่กำลังแก้");
    }

    @Test
    void aDraftWithHardlyAnythingInItCanBeSeenToo() {
        ObjectNode bare = Api.JSON.createObjectNode().put("kind", "product").put("category", "product-food");
        Document preview = preview(link(people.draft(bare)));
        assertThat(preview.select("h1").text()).isEqualTo("(ยังไม่มีชื่อเรื่อง)");
        assertThat(preview.select(".item-head-drawn img")).hasSize(1);
    }

    @Test
    void textThatWouldBeAScriptIsText() {
        ObjectNode hostile =
                Api.example("news").put("title", "</title><script>alert(1)</script><img src=x onerror=alert(2)>");
        Document preview = preview(link(people.draft(hostile)));
        assertThat(preview.select("script, [onerror]")).isEmpty();
        assertThat(preview.select("h1").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void withoutThePublicSiteThePreviewWaitsAndTheWorkDoesNot() {
        Api.Answer draft = people.illustrated(Api.example("landmark").put("title", "รอเว็บไซต์"), 44);
        String path = link(draft);
        product.site.kill();
        try {
            Api.Answer answer = anybody.get(path);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).contains("ยังเปิดดูตัวอย่างไม่ได้", "No preview just now");
            draft = Editors.step(
                    people.editor, "PUT", draft, "", Api.example("landmark").put("title", "แก้ต่อได้"));
        } finally {
            product.site.start();
        }
        assertThat(preview(path).select("h1").text()).isEqualTo("แก้ต่อได้");
    }

    @Test
    @EnabledIf("org.thongthin.site.browse.Chromium#isExpected")
    void inABrowserThePreviewIsWholeAndHasNoBarrier() {
        String url = product.cmsUri
                + link(people.illustrated(Api.example("landmark").put("title", "เปิดดูในเบราว์เซอร์"), 45));
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            for (int width : new int[] {360, 1280}) {
                for (String language : List.of("th", "en")) {
                    look(browser, url + "?lang=" + language, width);
                }
            }
        }
    }

    private static void look(Browser browser, String url, int width) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            List<String> complaints = new CopyOnWriteArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    complaints.add(response.status() + " " + response.url());
                }
            });
            page.navigate(url);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(complaints).isEmpty();
            assertThat(page.evaluate("document.querySelector('.gallery img').naturalWidth > 0"))
                    .isEqualTo(true);
            assertThat(page.evaluate("[...document.fonts].some(font => font.status === 'loaded')"))
                    .isEqualTo(true);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("fits " + width)
                    .isEqualTo(true);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void whoIsNotCmsApiFindsNothingInside() {
        ObjectNode order = Api.JSON.createObjectNode().put("address", "/a").put("site", "http://a");
        for (Api who : List.of(
                Api.anonymous(product.siteUri),
                Api.bearer(product.siteUri, "wrong"),
                Api.signedIn(product.cmsUri, "editor-a", Product.PASSWORD))) {
            assertThat(who.send("POST", "/internal/preview", null, order).status())
                    .isIn(401, 404);
        }
        assertThat(Api.bearer(product.siteUri, Product.SERVICE_TOKEN)
                        .send("POST", "/internal/preview", null, order)
                        .status())
                .isEqualTo(422);
    }
}
