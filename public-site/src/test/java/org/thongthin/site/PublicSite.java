package org.thongthin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** A site that has followed a cms-api by hand and is asked over HTTP, as a reader's browser asks. */
public final class PublicSite implements AutoCloseable {
    /** An item whose every text tries to be a script. */
    public static final String HOSTILE = "018f2a6c-0000-7000-8000-000000000101";

    /** A news item without category, pictures, summary, contact and place. */
    public static final String BARE = "018f2a6c-0000-7000-8000-000000000102";

    /** A product whose title goes on and on. */
    public static final String LONG = "018f2a6c-0000-7000-8000-000000000103";

    /** How many landmarks there are besides the example. */
    public static final int MORE_LANDMARKS = 29;

    public static final String LONG_TITLE =
            "ผ้าทอมือย้อมครามธรรมชาติลายแก้วชิงดวงและลายลูกแก้วของกลุ่มทอผ้าแม่เฒ่าริมทุ่ง ".repeat(3) + "ผืนใหญ่";

    private static final String ATTACK = "<script>alert(1)</script> \\\"onload=x' & </title>";

    private final FakeCms cms;
    private final RunningSite site;

    private PublicSite(FakeCms cms, RunningSite site) {
        this.cms = cms;
        this.site = site;
    }

    /** With nothing public and no names either. */
    public static PublicSite empty(Path data) {
        FakeCms cms = FakeCms.start().put("setting", "none-of-the-site's", "{}");
        return new PublicSite(cms, RunningSite.startUpToDate(cms, data));
    }

    /** With the examples, thirty landmarks in all, and the three difficult ones above. */
    public static PublicSite full(Path data) {
        FakeCms cms = Examples.seed(FakeCms.start());
        IntStream.rangeClosed(1, MORE_LANDMARKS)
                .forEach(number -> cms.put("item", landmarkId(number), landmark(number)));
        cms.put("item", HOSTILE, hostile());
        cms.put("item", BARE, bare());
        cms.put("item", LONG, longTitle());
        RunningSite site = RunningSite.startUpToDate(cms, data);
        Until.it(
                "every item shows",
                () -> site.shows(HOSTILE)
                        && site.shows(LONG)
                        && Examples.ITEMS.stream().allMatch(site::shows));
        return new PublicSite(cms, site);
    }

    private static String landmarkId(int number) {
        return "018f2a6c-0000-7000-8000-0000000002%02d".formatted(number);
    }

    private static String landmark(int number) {
        return Examples.item(
                landmarkId(number),
                "landmark",
                number % 3 == 0 ? Examples.THAT_PHANOM : Examples.MAE_ON,
                "ที่เที่ยวหมายเลข " + number,
                "landmark-lifestyle",
                "{}",
                "\"until\":null");
    }

    private static String hostile() {
        return """
                {"id":"%1$s","kind":"story","ownerCode":"%2$s","slug":"script","title":"%3$s","summary":"%3$s",
                 "body":"<p>ปลอดภัย</p>","category":"story-development",
                 "contact":{"phone":"%3$s","url":"javascript:alert(1)","facebook":"%3$s"},
                 "location":{"address":"%3$s","provinceCode":"48","districtCode":"4805"},
                 "details":{"participants":3,"links":["javascript:alert(2)","https://example.org/%3$s"],
                   "supporters":[{"organisation":"%3$s"}]},
                 "images":[],"revision":1,"verifiedAt":"2026-11-01T03:00:00Z","firstVerifiedAt":"2026-10-01T03:00:00Z"}""".formatted(HOSTILE, Examples.THAT_PHANOM, ATTACK);
    }

    private static String bare() {
        return """
                {"id":"%s","kind":"news","ownerCode":"%s","title":"น้ำประปาหยุดไหล","revision":1,
                 "verifiedAt":"2026-10-02T03:00:00Z","firstVerifiedAt":"2026-10-02T03:00:00Z"}""".formatted(BARE, Examples.MAE_ON);
    }

    private static String longTitle() {
        return Examples.item(
                LONG,
                "product",
                Examples.MAE_ON,
                LONG_TITLE,
                "product-textile",
                "{\"price\":1200}",
                "\"until\":null",
                Examples.LANDMARK_PICTURE);
    }

    /** What it follows. */
    public FakeCms cms() {
        return cms;
    }

    /** Publishes one more item, without pictures, and waits until it shows. */
    public PublicSite publish(String id, String item) {
        cms.put("item", id, item);
        site.upToDate(cms);
        return this;
    }

    public RunningSite running() {
        return site;
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        try {
            return site.get(path, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A page that is there. */
    public Document page(String path) {
        return page(path, 200);
    }

    /** A page with this status. */
    public Document page(String path, int status) {
        HttpResponse<byte[]> answer = get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        return Jsoup.parse(
                new String(answer.body(), StandardCharsets.UTF_8), site.url().toString());
    }

    /** The first line of the answer to a path that no client library would send. */
    public String rawAnswer(String path) {
        return rawAnswer("GET", path, "Accept: text/html").lines().findFirst().orElseThrow();
    }

    /** The answer to a request that no client library would send, as it comes. @param headers lines of them */
    public String rawAnswer(String method, String path, String headers) {
        try (Socket socket = new Socket(site.url().getHost(), site.url().getPort())) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                    + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of an item's page, found as the site itself would lead there. */
    public String address(String section, String id) {
        return location(get("/" + section + "/" + id));
    }

    /** Where an answer sends its reader. */
    public static String location(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(301);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Override
    public void close() {
        site.close();
        cms.close();
    }
}
