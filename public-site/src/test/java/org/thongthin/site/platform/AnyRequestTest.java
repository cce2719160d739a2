package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;

/** Whatever comes over the wire is answered, helpfully or with a refusal: never with a 5xx, never with what was sent, never not at all. */
class AnyRequestTest {
    private static final String MARK = "\"><script>mark()</script>";
    private static final int PATIENCE_MILLIS = 20_000;

    private static @Nullable PublicSite site;

    @BeforeContainer
    static void open() throws IOException {
        site = PublicSite.full(Files.createTempDirectory("any-request"));
    }

    @AfterContainer
    static void close() {
        opened().close();
    }

    private static PublicSite opened() {
        if (site == null) {
            throw new IllegalStateException("There is no site");
        }
        return site;
    }

    private static final List<String> PATHS = List.of(
            "/",
            "/en",
            "/landmarks",
            "/en/products",
            "/landmarks/" + Examples.LANDMARK,
            "/provinces/50",
            "/provinces",
            "/regions/north",
            "/lao/" + Examples.MAE_ON,
            "/search",
            "/en/search",
            "/near",
            "/calendar",
            "/calendar/2569",
            "/about",
            "/mistakes/" + Examples.LANDMARK,
            "/api/search",
            "/api/suggest",
            "/media/" + Examples.LANDMARK_PICTURE + "/320.jpg",
            "/static/css/site.css",
            "/sitemap.xml",
            "/feed.atom",
            "/feed.json",
            "/open-data",
            "/health",
            "/internal/preview",
            "/nothing");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "kind",
            "province",
            "category",
            "near",
            "radius",
            "page",
            "size",
            "cursor",
            "lang",
            "sort",
            "year",
            "lao",
            "region",
            "from",
            "v",
            "until",
            "%00",
            "%22%3E%3Cscript%3Emark%28%29");

    private static final List<String> NASTY = List.of(
            MARK,
            "%22%3E%3Cscript%3Emark()%3C/script%3E",
            "%2522%253E%253Cscript%253Emark()",
            "..%2f..%2f..%2fetc%2fpasswd",
            "../../etc/passwd",
            "%00",
            "%ED%A0%80",
            "%C0%AF",
            "%0d%0aInjected:%20yes",
            "-1",
            "0",
            "99999999999999999999",
            "1e400",
            "NaN",
            "NaN,NaN",
            "91,181",
            "13.7,100.5,9",
            "13.7%2C100.5",
            "null",
            "*",
            "W/\"x\"",
            "\"\"",
            "%",
            "%zz",
            "ก%E0%B8",
            "\u0001\u0002",
            "a".repeat(4_000),
            "%F0%9F%99%8F".repeat(100),
            "${jndi:ldap://x}",
            "{{7*7}}",
            "bytes=0-",
            "bytes=9-1,-0,x",
            "th;q=x,en;q=9",
            "gzip;q=-1,br;q=2,,;",
            "Thu, 32 Foo 2026 99:99:99 GMT");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "If-None-Match",
            "If-Modified-Since",
            "If-Match",
            "Range",
            "If-Range",
            "Cookie",
            "Authorization",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "Forwarded",
            "X-Request-Id",
            "X-HTTP-Method-Override",
            "Referer",
            "Origin",
            "Expect",
            "Upgrade",
            "Content-Type");

    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW",
            "get");

    @Provide
    Arbitrary<String> requests() {
        Arbitrary<String> nasty = Arbitraries.oneOf(
                Arbitraries.of(NASTY),
                Arbitraries.strings().withCharRange('!', '~').ofMaxLength(30));
        Arbitrary<String> path = Combinators.combine(
                        Arbitraries.of(PATHS), nasty.list().ofMaxSize(2))
                .as((begin, more) -> more.stream().map(part -> "/" + part).collect(Collectors.joining("", begin, "")));
        Arbitrary<String> query = Combinators.combine(Arbitraries.of(PARAMETERS), nasty)
                .as((name, value) -> name + "=" + value)
                .list()
                .ofMaxSize(4)
                .map(pairs -> pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
        Arbitrary<String> headers = Combinators.combine(Arbitraries.of(HEADERS), nasty)
                .as((name, value) -> name + ": " + value + "\r\n")
                .list()
                .ofMaxSize(4)
                .map(lines -> String.join("", lines));
        return Combinators.combine(Arbitraries.of(METHODS), path, query, headers)
                .as((method, where, what, how) -> method + " " + where + what
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + how + "\r\n");
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void aRequestOfAnySortIsAnsweredOrRefused(@ForAll("requests") String request) throws IOException {
        assertAnswered(request);
    }

    @Example
    void whatIsNoRequestIsRefused() throws IOException {
        String end = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        for (String request : List.of(
                "GET http://elsewhere.example/landmarks HTTP/1.1" + end,
                "GET http://127.0.0.1/" + MARK + " HTTP/1.1" + end,
                "GET //elsewhere.example/landmarks HTTP/1.1" + end,
                "GET ///landmarks// HTTP/1.1" + end,
                "GET /../../etc/passwd HTTP/1.1" + end,
                "GET /static/..%2f..%2fapplication.yml HTTP/1.1" + end,
                "GET /landmarks;a=b HTTP/1.1" + end,
                "GET /landmarks#" + MARK + " HTTP/1.1" + end,
                "GET * HTTP/1.1" + end,
                "OPTIONS * HTTP/1.1" + end,
                "GET landmarks HTTP/1.1" + end,
                "GET / HTTP/9.9" + end,
                "GET / HTTP/1.0" + end,
                "GET /\r\n\r\n",
                "GET" + end,
                MARK + end,
                "\u0000\u0001\u0002" + end,
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: " + MARK + "\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nno colon here\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n: nameless\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(100_000) + "\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n" + "X: a\r\n".repeat(5_000) + "Connection: close\r\n\r\n",
                "GET /" + "a".repeat(120_000) + " HTTP/1.1" + end,
                "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello",
                "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: -5\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
                "POST /landmarks HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /mistakes/" + Examples.LANDMARK
                        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + encodedMark().length() + "\r\n\r\n" + encodedMark(),
                "POST /internal/preview HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")) {
            assertAnswered(request);
        }
    }

    private static String encodedMark() {
        return "text=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8) + "&mail=%ED%A0%80&" + "a=b&".repeat(500);
    }

    /** One that says nothing more after half of its head costs nobody else anything. */
    @Example
    void othersAreAnsweredWhileSomebodyIsSlow() throws IOException {
        URI url = opened().running().url();
        try (Socket slow = new Socket(url.getHost(), url.getPort())) {
            slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.US_ASCII));
            assertAnswered("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        }
    }

    private static void assertAnswered(String request) throws IOException {
        String shown = request.substring(0, Math.min(request.length(), 400));
        String answer = answer(request, shown);
        assertThat(answer).as(shown).matches("(?s)HTTP/[0-9]\\.[0-9] [1234][0-9][0-9].*");
        assertThat(answer).as(shown).doesNotContainIgnoringCase("\nInjected:");
        if (answer.contains("text/html")) {
            assertThat(answer).as(shown).doesNotContain("<script>mark");
        }
    }

    private static String answer(String request, String shown) throws IOException {
        URI url = opened().running().url();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            return new String(read(socket.getInputStream()), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("No end of the answer to " + shown, e);
        }
    }

    /** A server may answer and close before it has all: what is lost then was not wanted. */
    private static void write(Socket socket, String request) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            assertThat(socket.isConnected()).as(refused.toString()).isTrue();
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                received.write(piece, 0, length);
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException reset) {
            // The rest of a request that nobody reads resets the connection; what came before that counts.
            return received.toByteArray();
        }
        return received.toByteArray();
    }
}
