package org.thongthin.cms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsOverHttpTest {
    private EmbeddedServer server;
    private URI base;

    @BeforeAll
    void start() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("micronaut.security.enabled", false);
        properties.put("test.probe", true);
        server = ApplicationContext.run(EmbeddedServer.class, properties, "test");
        base = server.getURI();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    private static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("text").path("th").asText()).containsPattern("[ก-๙]");
        assertThat(answer.json().path("text").path("en").asText()).isNotBlank();
        assertThat(answer.json().path("requestId").asText()).isEqualTo(answer.header("x-request-id"));
    }

    @Test
    void anUnknownRouteIsToldInThaiOrInEnglish() {
        Answer thai = HttpExchange.get(base, "/no/such/place").send();
        isProblem(thai, 404, "not-found");
        assertThat(thai.json().path("title").asText()).isEqualTo("ไม่พบข้อมูล");
        Answer english = HttpExchange.get(base, "/no/such/place")
                .with("Accept-Language", "en-GB,en;q=0.9,th;q=0.8")
                .send();
        isProblem(english, 404, "not-found");
        assertThat(english.json().path("title").asText()).isEqualTo("Not found");
        assertThat(english.header("content-language")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"text/html", "application/json", "image/png", "*/*"})
    void whateverIsAcceptedAProblemIsJson(String accept) {
        isProblem(
                HttpExchange.get(base, "/no/such/place").with("Accept", accept).send(), 404, "not-found");
    }

    @Test
    void aWrongMethodNamesTheRightOnes() {
        Answer answer = HttpExchange.delete(base, "/probe/notes").send();
        isProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("allow")).isEqualTo("POST");
    }

    @Test
    void aWrongTypeIsUnsupported() {
        isProblem(
                HttpExchange.post(base, "/probe/notes", "text/csv", new byte[] {'a'})
                        .send(),
                415,
                "unsupported-type");
    }

    @Test
    void anUnacceptableTypeIsSaid() {
        isProblem(
                HttpExchange.get(base, "/probe/count?of=1")
                        .with("Accept", "image/png")
                        .send(),
                406,
                "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"/probe/notes", "/probe/bound"})
    void brokenJsonIsUnreadable(String path) {
        isProblem(HttpExchange.postJson(base, path, "{\"text\": ").send(), 400, "unreadable");
        isProblem(HttpExchange.postJson(base, path, "").send(), 400, "unreadable");
    }

    @Test
    void invalidUtf8IsUnreadable() {
        byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        isProblem(
                HttpExchange.post(base, "/probe/notes", "application/json", body)
                        .send(),
                400,
                "unreadable");
    }

    @ParameterizedTest
    @CsvSource({"/probe/notes", "/probe/bound"})
    void anUnknownFieldIsNamed(String path) {
        Answer answer = HttpExchange.postJson(base, path, "{\"text\": \"a\", \"number\": 1, \"colour\": \"red\"}")
                .send();
        isProblem(answer, 422, "invalid");
        assertThat(answer.json().path("errors")).hasSize(1);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/colour");
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("unknown-field");
        assertThat(answer.json().at("/errors/0/text/th").asText()).containsPattern("[ก-๙]");
    }

    @Test
    void aTextIsNoNumberAndANumberNoText() {
        Answer answer = HttpExchange.postJson(base, "/probe/notes", "{\"text\": 1, \"number\": \"1\"}")
                .send();
        isProblem(answer, 422, "invalid");
        assertThat(answer.json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/text", "/number");
    }

    @Test
    void threeMegabytesOfJsonAreReadAndRefused() {
        byte[] body = ("{\"number\": 1, \"text\": \"" + "a".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        isProblem(
                HttpExchange.post(base, "/probe/notes", "application/json", body)
                        .send(),
                413,
                "too-large");
    }

    @Test
    void aCallerWhoSendsAllBeforeReadingGetsTheAnswer() throws IOException {
        int length = 15_000_000;
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /probe/notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Connection: close\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[100_000];
            for (int sent = 0; sent < length; sent += chunk.length) {
                out.write(chunk);
            }
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
        }
    }

    @Test
    void aChunkedBodyOfNoDeclaredLengthIsRefusedToo() throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            String start = "POST /probe/notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            String rest = "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write((start + rest).getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[100_000];
            for (int i = 0; i < 30; i++) {
                out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
        }
    }

    @Test
    void anUploadBeyondTheLimitIsReadAndRefused() {
        byte[] file = new byte[17 * 1024 * 1024];
        String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n";
        byte[] body = new byte[head.length() + file.length + 9];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, body, 0, head.length());
        System.arraycopy("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII), 0, body, body.length - 9, 9);
        isProblem(
                HttpExchange.post(base, "/probe/upload", "multipart/form-data; boundary=b", body)
                        .send(),
                413,
                "too-large");
    }

    @Test
    void anUploadOfNoDeclaredLengthIsRefusedToo() throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            String start = "POST /probe/upload HTTP/1.1\r\nHost: localhost\r\n";
            String type = "Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write((start + type).getBytes(StandardCharsets.US_ASCII));
            String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n";
            out.write(
                    (Integer.toHexString(head.length()) + "\r\n" + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[100_000];
            for (int i = 0; i < 180; i++) {
                out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] answer = new byte[400];
            int length = socket.getInputStream().readNBytes(answer, 0, answer.length);
            assertThat(new String(answer, 0, length, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void anIdThatIsNoneNamesNothing() {
        isProblem(HttpExchange.get(base, "/probe/notes/not-an-id").send(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"/probe/count", "/probe/count?of=many"})
    void aParameterThatIsMissingOrWrongIsNamed(String path) {
        Answer answer = HttpExchange.get(base, path).send();
        isProblem(answer, 400, "invalid-parameter");
        assertThat(answer.json().at("/text/en").asText()).contains("of");
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, /page",
        "page=0, /page",
        "page=x, /page",
        "size=0, /size",
        "size=101, /size",
        "page=101&size=100, /page",
        "page=99999999999, /page"
    })
    void aPageThatCantBeIsNamed(String query, String pointer) {
        Answer answer = HttpExchange.get(base, "/probe/list?" + query).send();
        isProblem(answer, 422, "invalid");
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void tenRowsAPageIsTheCustom() {
        assertThat(HttpExchange.get(base, "/probe/list?page=2").send().json().toString())
                .isEqualTo("{\"page\":2,\"size\":10}");
    }

    @Test
    void aPreconditionIsDemandedAndChecked() {
        isProblem(HttpExchange.postJson(base, "/probe/precondition", "{}").send(), 428, "precondition-required");
        isProblem(
                HttpExchange.postJson(base, "/probe/precondition", "{}")
                        .with("If-Match", "\"2\"")
                        .send(),
                412,
                "stale");
        assertThat(HttpExchange.postJson(base, "/probe/precondition", "{}")
                        .with("If-Match", "\"3\"")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatAControllerDoesNotFindIsNotFound() {
        isProblem(HttpExchange.get(base, "/probe/absent").send(), 404, "not-found");
    }

    @Test
    void anUnexpectedErrorSaysOnlyItsRequestId() {
        Answer answer = HttpExchange.get(base, "/probe/broken")
                .with("X-Request-Id", "abc-123")
                .send();
        isProblem(answer, 500, "unexpected");
        assertThat(answer.header("x-request-id")).isEqualTo("abc-123");
        assertThat(answer.body())
                .contains("abc-123")
                .doesNotContain("swordfish")
                .doesNotContain("Exception");
    }

    @Test
    void aRequestIdThatIsNoPlainTokenIsReplaced() {
        Answer answer = HttpExchange.get(base, "/no")
                .with("X-Request-Id", "a b<script>")
                .send();
        assertThat(answer.header("x-request-id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void whoIsTooHastyIsToldWhenToComeBack() {
        Answer answer = HttpExchange.get(base, "/probe/hasty").send();
        isProblem(answer, 429, "too-many-requests");
        assertThat(answer.header("retry-after")).isEqualTo("2");
        assertThat(answer.json().at("/text/en").asText()).contains("2 seconds");
    }

    @ParameterizedTest
    @CsvSource({"/probe/count?of=1", "/no/such/place", "/probe/broken", "/health"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        Answer answer = HttpExchange.get(base, path).send();
        assertThat(answer.header("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("same-origin");
        assertThat(answer.header("cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(answer.header("permissions-policy")).isNotBlank();
        assertThat(answer.header("x-request-id")).isNotBlank();
    }

    @Test
    void whatIsNotHttpIsAnsweredWithoutInnards() throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write(("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains(" 413 ", "\"code\":\"too-large\"", "Content-Security-Policy");
        }
    }
}
