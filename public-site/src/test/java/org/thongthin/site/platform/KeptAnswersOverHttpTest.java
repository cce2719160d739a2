package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.RunningSite;
import org.thongthin.site.platform.Wire.Received;

/** A kept answer is the one that would have been made, whichever way it is asked for and given. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptAnswersOverHttpTest {
    private static final String PICTURE =
            "/media/000000000000000000000000000000000000000000000000000000000000abc3/320.jpg";
    private static final String SLOW = "/search?q=x";

    private PublicSite site;
    private RunningSite plain;

    @BeforeAll
    void open(@TempDir Path data, @TempDir Path other) {
        site = PublicSite.full(data);
        plain = RunningSite.start(site.cms(), other, Map.of("keeping.longest-target", 0))
                .upToDate(site.cms());
    }

    @AfterAll
    void close() {
        plain.close();
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/landmarks",
                "/feed.atom",
                "/provinces/50",
                "/static/css/site.css",
                "/static/fonts/sarabun-thai-400.woff2",
                PICTURE
            })
    void everyWayGivesTheSameToTheByte(String path) throws IOException {
        for (String encoding :
                List.of("", "Accept-Encoding: gzip", "Accept-Encoding: br, gzip;q=0.5", "Accept-Encoding: identity")) {
            for (String method : List.of("GET", "HEAD")) {
                String[] request = {
                    method + " " + path + " HTTP/1.1",
                    "Host: localhost",
                    Wire.joined("X-Request-Id: 12345678", encoding).replace("\r\n\r\n", "\r\n")
                };
                boolean withBody = method.equals("GET");
                Received made = once(plain, withBody, request);
                once(site.running(), withBody, request);
                double before = given();
                Received kept = once(site.running(), withBody, request);
                assertThat(given()).as("%s %s %s", method, path, encoding).isEqualTo(before + 1);
                assertThat(untimed(kept))
                        .as("%s %s", method, encoding)
                        .containsExactlyInAnyOrderElementsOf(untimed(made));
                assertThat(kept.body()).isEqualTo(made.body());
            }
        }
    }

    private static List<String> untimed(Received answer) {
        return answer.head().stream()
                .map(line -> line.replaceFirst("^date: \\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$", "date"))
                .toList();
    }

    private static Received once(RunningSite asked, boolean withBody, String... request) throws IOException {
        try (Wire wire = new Wire(asked.url())) {
            wire.send(request);
            return wire.receive(withBody);
        }
    }

    private double given() {
        return site.running()
                .bean(MeterRegistry.class)
                .get("thongthin.answers.given")
                .functionCounter()
                .count();
    }

    @Test
    void eachEncodingIsThePageAndOneTagIsAllOfThem() throws IOException {
        try (Wire wire = new Wire(site.running().url())) {
            wire.get("/landmarks");
            Received plainly = wire.receive();
            wire.get("/landmarks", "Accept-Encoding: gzip");
            Received gzip = wire.receive();
            wire.get("/landmarks", "Accept-Encoding: gzip, deflate, br");
            Received brotli = wire.receive();
            assertThat(plainly.all("content-encoding")).isEmpty();
            assertThat(gzip.all("content-encoding")).containsExactly("gzip");
            assertThat(brotli.all("content-encoding")).containsExactly("br");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                    .isEqualTo(plainly.body());
            assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plainly.body());
            assertThat(brotli.body().length).isLessThan(gzip.body().length);
            assertThat(gzip.all("etag")).isEqualTo(brotli.all("etag")).isEqualTo(plainly.all("etag"));
            for (Received answer : List.of(plainly, gzip, brotli)) {
                assertThat(answer.all("vary")).containsExactly("Accept-Encoding");
            }
            wire.get(
                    "/landmarks",
                    "If-None-Match: \"other\", " + brotli.all("etag").getFirst());
            Received notModified = wire.receive();
            assertThat(notModified.status()).isEqualTo("304");
            assertThat(notModified.all("etag")).isEqualTo(brotli.all("etag"));
            assertThat(notModified.all("content-length")).isEmpty();
            wire.get("/landmarks");
            assertThat(wire.receive().body()).isEqualTo(plainly.body());
        }
    }

    @Test
    void answersNeverOvertakeEachOther() throws IOException {
        String page = site.page("/products").html();
        try (Wire wire = new Wire(site.running().url())) {
            warm("/products", "/news");
            StringBuilder requests = new StringBuilder();
            List<String> targets = List.of(SLOW, "/products", "/news", SLOW, "/products", "/nothing", "/news");
            for (int round = 0; round < 20; round++) {
                targets.forEach(target ->
                        requests.append("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n"));
            }
            wire.send(requests.substring(0, requests.length() - 2));
            for (int round = 0; round < 20; round++) {
                for (String target : targets) {
                    Received answer = wire.receive();
                    assertThat(answer.status()).as(target).isEqualTo(target.equals("/nothing") ? "404" : "200");
                    if (!target.equals("/nothing")) {
                        assertThat(answer.text()).contains("href=\"http://127.0.0.1:8081" + target + "\"");
                    }
                }
            }
        }
        assertThat(page).isNotEmpty();
    }

    private void warm(String... targets) {
        for (String target : targets) {
            site.page(target);
        }
    }

    @Test
    void aBodyIsNeverTakenForTheNextRequest() throws IOException {
        warm("/products", "/news");
        String inner = "GET /news HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (Wire wire = new Wire(site.running().url())) {
            wire.send(
                    "GET /products HTTP/1.1",
                    "Host: localhost",
                    "Content-Length: " + inner.length(),
                    "",
                    inner + "GET /stories HTTP/1.1",
                    "Host: localhost",
                    "");
            assertThat(wire.receive().text()).contains("href=\"http://127.0.0.1:8081/products\"");
            assertThat(wire.receive().text()).contains("href=\"http://127.0.0.1:8081/stories\"");
        }
    }

    @Test
    void aRequestWithTwoLengthsOrTwoHostsGetsNothingKept() throws IOException {
        warm("/products");
        double before = given();
        for (String unusual : List.of(
                "Content-Length: 0\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked",
                "Host: other",
                "Expect: something",
                "Upgrade: h2c",
                "Range: bytes=0-3")) {
            try (Wire wire = new Wire(site.running().url())) {
                wire.send("GET /products HTTP/1.1", "Host: localhost", unusual, "", "0", "", "");
                wire.receive();
            }
        }
        // The framework's own way may give what is kept; the short one does not.
        assertThat(given() - before).isLessThanOrEqualTo(6);
    }

    @Test
    void anOldClientAndOneThatWantsToCloseAreServedAndTheConnectionEnds() throws IOException {
        warm("/products");
        for (String[] request : List.of(
                new String[] {"GET /products HTTP/1.0", "Host: localhost", ""},
                new String[] {"GET /products HTTP/1.1", "Host: localhost", "Connection: close", ""})) {
            try (Wire wire = new Wire(site.running().url())) {
                wire.send(request);
                Received answer = wire.receive();
                assertThat(answer.status()).isEqualTo("200");
                assertThat(answer.text()).contains("href=\"http://127.0.0.1:8081/products\"");
                assertThat(wire.isAtEnd()).isTrue();
            }
        }
    }

    @Test
    void whoAsksForThousandsOfPagesAndReadsNoneGetsThemAllAfterAll() throws IOException {
        warm("/products");
        int many = 3_000;
        try (Wire wire = new Wire(site.running().url())) {
            Thread asking = Thread.ofVirtual().start(() -> {
                try {
                    for (int i = 0; i < many; i++) {
                        wire.get("/products");
                    }
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            byte[] first = wire.receive().body();
            for (int i = 1; i < many; i++) {
                assertThat(wire.receive().body()).hasSameSizeAs(first);
            }
            asking.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
