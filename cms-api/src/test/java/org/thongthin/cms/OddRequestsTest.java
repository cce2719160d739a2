package org.thongthin.cms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.accounts.TestPeople;

/** What no well-meaning client sends is answered like anything else that is wrong: never with 500. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRequestsTest {
    private static final String NOBODYS = "/api/v1/items/00000000-0000-4000-8000-000000000000";
    private static final String SERVICE = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private CmsServer server;
    private String token = "";
    private String item = "";

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("cms.accounts.service-token", SERVICE));
        TestPeople.editor(server, "editor");
        token = TestPeople.token(server, "editor");
        HttpExchange.Answer made = HttpExchange.postJson(
                        server.uri(), "/api/v1/items", "{\"kind\": \"news\", \"category\": \"news-press\"}")
                .bearer(token)
                .send();
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        item = made.header("Location");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/items/nonsense                              | 404",
                "/api/v1/items/1-1-1-1-1                             | 404",
                "/api/v1/items/%00                                   | 404",
                "/api/v1/items/%zz                                   | *  ",
                "/api/v1/items?q=%zz                                 | *  ",
                "/api/v1/items?q=%                                   | *  ",
                "/api/v1/items?q=%00                                 | 200",
                "/api/v1/items?q=%ED%A0%80                           | 200",
                "/api/v1/items?q=%25_%5C                             | 200",
                "/api/v1/items?owner=%00&province=%00&category=%00   | 200",
                "/api/v1/items?kind=%00news                          | 200",
                "/api/v1/items?page=-1                               | 422",
                "/api/v1/items?page=0                                | 422",
                "/api/v1/items?page=99999999999999999999             | 422",
                "/api/v1/items?page=2147483647&size=100              | 422",
                "/api/v1/items?page=101&size=100                     | 422",
                "/api/v1/items?size=NaN                              | 422",
                "/api/v1/items?page=1&page=x                         | 200",
                "/api/v1/items?kind=a&stage=b&display=c&from=d&to=e  | 422",
                "/api/v1/items?from=+999999999-12-31                 | 422",
                "/api/v1/items?from=0000-01-01                       | 422",
                "/api/v1/items?cursor=x                              | 422",
                "/api/v1/items?&&&=&                                 | 200",
                "/api/v1/laos?q=%00                                  | 200",
                "/api/v1/laos?province=%00                           | 422",
                "/api/v1/categories?kind=%00                         | 422",
                "/api/v1/me/                                         | *",
            })
    void anOddAddressIsAnswered(String path, String status) throws IOException {
        int answered = raw("GET " + path + " HTTP/1.1\r\nAuthorization: Bearer " + token);
        if (status.equals("*")) {
            assertThat(answered).isLessThan(500);
        } else {
            assertThat(answered).isEqualTo(Integer.parseInt(status));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z 00000000-0000-4000-8000-000000000000",
                "-1000000000-01-01T00:00:00Z 00000000-0000-4000-8000-000000000000",
                "+300000-01-01T00:00:00Z 00000000-0000-4000-8000-000000000000",
                "2026-01-01T00:00:00Z 1-1-1-1-1",
                "2026-01-01T00:00:00Z x",
                " "
            })
    void aMadeUpListCursorIsAnswered(String plain) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
        assertThat(get("/api/v1/items?cursor=" + cursor).status()).isIn(200, 422);
    }

    @Test
    void aVeryLongQueryIsRefused() throws IOException {
        assertThat(raw("GET /api/v1/items?q=" + "x".repeat(20_000) + " HTTP/1.1\r\nAuthorization: Bearer " + token))
                .isEqualTo(413);
        assertThat(get("/api/v1/items?q=" + "x".repeat(7_000)).status()).isEqualTo(200);
    }

    static List<String> oddHeaders() {
        return List.of(
                "Accept: garbage",
                "Accept: */*;q=x, ;;;,",
                "Accept-Language: " + "th,".repeat(100),
                "Accept-Language: x-\u00e9",
                "Content-Type: ;;;",
                "Content-Type: application/json; charset=nothing",
                "Cookie: session=; ==;;",
                "X-Forwarded-For: ,,,:::,evil",
                "X-Request-Id: \u0001",
                "Range: bytes=-1-2,x",
                "If-None-Match: *",
                "If-Match: " + "\"1\",".repeat(1_000),
                "Expect: something",
                "Origin: null",
                "Transfer-Encoding: gzip",
                "Host: [::::");
    }

    @ParameterizedTest
    @MethodSource("oddHeaders")
    void anOddHeaderIsAnswered(String header) throws IOException {
        int status = raw("GET " + item + " HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n" + header);
        assertThat(status).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer \u00e9\u00e9", "Basic eDp5", "bearer x y", ","})
    void anOddTokenIsNobodys(String header) throws IOException {
        assertThat(raw("GET /api/v1/me HTTP/1.1\r\nAuthorization: " + header)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "3", "W/\"1\"", "\"\"", "\"99999999999999999999\"", "\"77\",", ",", "\u00e9"})
    void anOddIfMatchIsNoMatch(String value) throws IOException {
        int status = raw("DELETE " + item + " HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\nIf-Match: " + value);
        assertThat(status).isIn(412, 428);
    }

    static List<byte[]> oddBodies() {
        return List.of(
                bytes(""),
                bytes(" "),
                bytes("null"),
                bytes("[]"),
                bytes("7"),
                bytes("\"x\""),
                bytes("{"),
                bytes("{} {}"),
                bytes("{\"kind\": \"news\", \"kind\": \"news\"}"),
                bytes("{\"kind\": \"news\", \"title\": \"\\u0000\"}"),
                bytes("{\"kind\": \"news\", \"title\": \"\\ud800\"}"),
                bytes("{\"kind\": \"news\", \"\\ud800\": 1}"),
                bytes("{\"kind\": \"news\", \"location\": {\"lat\": NaN, \"lon\": 1}}"),
                bytes("{\"kind\": \"news\", \"location\": {\"lat\": \"NaN\", \"lon\": \"Infinity\"}}"),
                bytes("{\"kind\": \"news\", \"location\": {\"lat\": 1e400, \"lon\": 1e-400}}"),
                bytes("{\"kind\": \"news\", \"location\": {\"lat\": 1e999999999, \"lon\": 100}}"),
                bytes("{\"kind\": \"news\", \"location\": {\"lat\": 20.570000000000004, \"lon\": 105.74000000000001}}"),
                bytes("{\"kind\": \"news\", \"location\": {\"lat\": 5.509999999999999, \"lon\": 97.23999999999999}}"),
                bytes("{\"kind\": \"product\", \"details\": {\"price\": 1" + "0".repeat(2_000) + "}}"),
                bytes("{\"kind\": \"product\", \"details\": {\"stars\": 99999999999999999999}}"),
                bytes("{\"kind\": \"product\", \"details\": {\"standards\": [null, 1, {}]}}"),
                bytes("{\"kind\": \"story\", \"details\": {\"supporters\": [null, {\"items\": [null]}]}}"),
                bytes("{\"kind\": \"story\", \"details\": {\"links\": [null]}}"),
                bytes("{\"kind\": \"story\", \"details\": {\"startsAt\": \"+999999999-12-31T23:59:59Z\"}}"),
                bytes("{\"kind\": \"story\", \"details\": {\"startsAt\": 1e30}}"),
                bytes("{\"kind\": \"news\", \"details\": []}"),
                bytes("{\"kind\": \"news\", \"details\": \"x\"}"),
                bytes("{\"kind\": \"news\", \"contact\": [], \"location\": 7, \"translations\": \"x\"}"),
                bytes("{\"kind\": \"news\", \"translations\": {\"a/b~c\": {}}}"),
                bytes("{\"kind\": {}, \"ownerCode\": []}"),
                bytes("[".repeat(100_000)),
                bytes("{\"kind\":".repeat(5_000)),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0x7B, 0x00},
                new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @ParameterizedTest
    @MethodSource("oddBodies")
    void anOddBodyIsRefused(byte[] body) {
        HttpExchange.Answer created = HttpExchange.post(server.uri(), "/api/v1/items", "application/json", body)
                .bearer(token)
                .send();
        assertThat(created.status()).as(created.body()).isIn(400, 422);
        assertThat(created.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00+14:00",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999-18:00",
                "2026-01-01T00:00:00.123456789Z"
            })
    void aTimeAtTheEndsOfTheCalendarIsKept(String time) {
        HttpExchange.Answer answer = HttpExchange.putJson(
                        server.uri(), item + "/display", "{\"shown\": true, \"until\": \"" + time + "\"}")
                .bearer(token)
                .with("If-Match", get(item).header("ETag"))
                .send();
        assertThat(answer.status()).as(answer.body()).isIn(200, 422);
        assertThat(get(item).status()).isEqualTo(200);
    }

    static List<String> oddForms() {
        String file = part("name=\"file\"; filename=\"a\"", "x");
        String alt = part("name=\"alt\"", "x");
        return List.of(
                "",
                "--b--\r\n",
                "--b\r\n\r\nx\r\n--b--\r\n",
                alt + "--b--\r\n",
                part("name=\"file\"", "x") + "--b--\r\n",
                part("name=\"file\"; filename=\"a\"", "") + "--b--\r\n",
                file + file + "--b--\r\n",
                file + part("name=\"alt\"; filename=\"b\"", "y") + "--b--\r\n",
                alt + alt + "--b--\r\n",
                file.replace("\r\n\r\n", "\r\nContent-Transfer-Encoding: nothing\r\n\r\n") + "--b--\r\n",
                file.replace("\r\n\r\n", "\r\nContent-Type: text/plain; charset=nothing\r\n\r\n") + "--b--\r\n",
                file + "--b\r\nContent-Disposition: form-data; name=",
                "no boundary at all");
    }

    private static String part(String disposition, String content) {
        return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    @ParameterizedTest
    @MethodSource("oddForms")
    void anOddUploadIsRefused(String form) {
        HttpExchange.Answer answer = HttpExchange.post(
                        server.uri(), item + "/images", "multipart/form-data; boundary=b", form.getBytes(ISO_8859_1))
                .bearer(token)
                .send();
        assertThat(answer.status()).as(answer.body()).isIn(400, 415, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "application/json", "x", "image/jpeg"})
    void anUploadOfAnotherTypeIsRefused(String type) {
        HttpExchange.Answer answer = HttpExchange.post(server.uri(), item + "/images", type, bytes("--b--"))
                .bearer(token)
                .send();
        assertThat(answer.status()).as(answer.body()).isIn(400, 415, 422);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, ''",
        "PUT, /images",
        "PUT, /display",
        "POST, /return",
        "POST, /takedown",
        "POST, /submission",
        "DELETE, /submission",
        "POST, /verification",
        "DELETE, /takedown",
        "DELETE, ''"
    })
    void whoMayNotKnowOfAnItemIsToldSoWhateverTheySent(String method, String path) throws IOException {
        for (String rest : List.of(
                "Content-Length: 0",
                "Content-Type: application/json\r\nContent-Length: 0",
                "Content-Type: application/json\r\nContent-Length: 1\r\n\r\n{")) {
            assertThat(raw(method + " " + NOBODYS + path + " HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n"
                            + rest))
                    .as(rest)
                    .isEqualTo(404);
        }
    }

    @Test
    void whoMayNotKnowOfAnItemIsToldSoBeforeTheirUploadIsJudged() {
        HttpExchange.Answer answer = HttpExchange.post(
                        server.uri(), NOBODYS + "/images", "multipart/form-data; boundary=b", bytes("--b--\r\n"))
                .bearer(token)
                .send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    }

    @Test
    void anotherOrganisationIsForbiddenBeforeTheRestIsJudged() {
        HttpExchange.Answer answer = HttpExchange.postJson(
                        server.uri(), "/api/v1/items", "{\"kind\": \"x\", \"ownerCode\": \"1\", \"nothing\": 1}")
                .bearer(token)
                .send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    }

    @Test
    void thousandsOfFaultsMakeNoEndlessAnswer() {
        for (String body : List.of(
                "{\"kind\": \"news\", \"translations\": {" + manyOf("\"x%d\": {}", 100_000) + "}}",
                "{\"kind\": \"product\", \"details\": {\"standards\": [" + manyOf("\" \"", 400_000) + "]}}",
                "{\"kind\": \"news\", \"title\": [" + manyOf("\"\\u0000\"", 150_000) + "]}",
                "{" + manyOf("\"x%d\": 1", 100_000) + "}")) {
            HttpExchange.Answer answer = HttpExchange.postJson(server.uri(), "/api/v1/items", body)
                    .bearer(token)
                    .send();
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().length()).isLessThan(100_000);
        }
        HttpExchange.Answer images = HttpExchange.putJson(
                        server.uri(), item + "/images", "[" + manyOf("{}", 400_000) + "]")
                .bearer(token)
                .with("If-Match", get(item).header("ETag"))
                .send();
        assertThat(images.status()).isEqualTo(422);
        assertThat(images.body().length()).isLessThan(100_000);
    }

    private static String manyOf(String one, int times) {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < times; i++) {
            many.append(i == 0 ? "" : ",").append(one.replace("%d", Integer.toString(i)));
        }
        return many.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"news\", \"contact\": {\"url\": \"http://%s\\\"\"}}",
                "{\"kind\": \"news\", \"contact\": {\"email\": \"x@%s\\\"\"}}",
                "{\"kind\": \"news\", \"contact\": {\"phone\": \"%s\\\"\"}}",
                "{\"kind\": \"news\", \"contact\": {\"line\": \"%s\\\"\"}}",
                "{\"kind\": \"news\", \"body\": \"%s\"}",
                "{\"kind\": \"story\", \"details\": {\"links\": [\"http://%s \\\"\"]}}"
            })
    void noTextIsLongEnoughToKeepAPatternBusy(String form) {
        for (String filling : List.of("a", "a.", "1", "< ", " ")) {
            long started = System.nanoTime();
            String text = filling.equals(" ") ? "<" + " ".repeat(1_500_000) + "x" : filling.repeat(700_000);
            HttpExchange.Answer answer = HttpExchange.postJson(server.uri(), "/api/v1/items", form.replace("%s", text))
                    .bearer(token)
                    .send();
            assertThat(answer.status()).isEqualTo(422);
            assertThat(System.nanoTime() - started).as(filling).isLessThan(10_000_000_000L);
        }
    }

    @Test
    void aTitleThatNobodyCanSeeIsNone() {
        HttpExchange.Answer made = HttpExchange.postJson(
                        server.uri(), "/api/v1/items", "{\"kind\": \"news\", \"title\": \"\u00a0\u200b\u2003\"}")
                .bearer(token)
                .send();
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("title").isNull()).isTrue();
    }

    @Test
    void aUserNameThatCanBeNobodysIsUnknown() {
        for (String name : List.of("\u0000", "a\u0000b", "x".repeat(100_000), "\ud83d\ude42", "%s")) {
            HttpExchange.Answer answer = HttpExchange.postJson(
                            server.uri(),
                            "/api/v1/login",
                            "{\"username\": \"" + name.replace("\u0000", "\\u0000") + "\", \"password\": \"x\"}")
                    .send();
            assertThat(answer.status()).as(answer.body()).isIn(401, 422);
        }
    }

    private HttpExchange.Answer get(String path) {
        return HttpExchange.get(server.uri(), path).bearer(token).send();
    }

    /** Sends what a client library would refuse to send; the status of the answer. */
    private int raw(String head) throws IOException {
        try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
            socket.setSoTimeout(20_000);
            String request = head.contains("\r\n\r\n") ? head : head + "\r\n\r\n";
            String host = request.contains("\r\nHost:") ? "" : "Host: localhost\r\n";
            String whole = request.replaceFirst("\r\n", "\r\n" + host + "Connection: close\r\n");
            socket.getOutputStream().write(whole.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            byte[] line = socket.getInputStream().readNBytes(12);
            return Integer.parseInt(new String(line, ISO_8859_1).substring(9, 12));
        }
    }
}
