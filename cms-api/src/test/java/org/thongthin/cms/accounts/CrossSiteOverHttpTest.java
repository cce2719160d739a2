package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.accounts.TestPeople.deskToken;
import static org.thongthin.cms.accounts.TestPeople.editor;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.HttpExchange.Answer;
import org.thongthin.cms.platform.Messages;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossSiteOverHttpTest {
    private CmsServer server;
    private String cookie = "";
    private String csrf = "";

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("test.access", true));
        editor(server, "editor");
        cookie = "session=" + deskToken(server, "editor");
        csrf = HttpExchange.get(server.uri(), "/desk/probe")
                .with("Cookie", cookie)
                .send()
                .body();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpExchange form(String body) {
        return HttpExchange.postForm(server.uri(), "/desk/probe", body).with("Cookie", cookie);
    }

    private static void isRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .contains(Messages.of("problems").text("title.cross-site").th());
    }

    @Test
    void aFormOfOursIsTaken() {
        Answer answer = form("csrf=" + csrf + "&title=%E0%B8%81").send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("title").asText()).isEqualTo("ก");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title=a", "csrf=&title=a", "csrf=wrong", "xcsrf=a", "csrf=%zz", ""})
    void aFormWithoutItsTokenIsRefused(String body) {
        isRefused(form(body).send());
    }

    @Test
    void anotherSessionsTokenIsRefused() {
        editor(server, "other");
        String theirs = HttpExchange.get(server.uri(), "/desk/probe")
                .with("Cookie", "session=" + deskToken(server, "other"))
                .send()
                .body();
        isRefused(form("csrf=" + theirs).send());
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost.evil.example",
        "Referer, https://evil.example/desk/probe",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
    })
    void aRequestThatAnotherSiteMadeIsRefusedTokenOrNot(String header, String value) {
        isRefused(form("csrf=" + csrf).with(header, value).send());
    }

    @Test
    void aRequestThatSaysItIsOursIsTaken() {
        String here = server.uri().toString();
        Answer answer = form("csrf=" + csrf)
                .with("Origin", here)
                .with("Referer", here + "/desk/probe")
                .with("Sec-Fetch-Site", "same-origin")
                .send();
        assertThat(answer.status()).isEqualTo(200);
    }

    private static byte[] multipart(String head, int fileLength) {
        String before = head + "--b\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\nhello\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        byte[] start = before.getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + fileLength + end.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(end, 0, all, all.length - end.length, end.length);
        return all;
    }

    private Answer upload(byte[] body) {
        return HttpExchange.post(server.uri(), "/desk/probe/upload", "multipart/form-data; boundary=b", body)
                .with("Cookie", cookie)
                .send();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 2_000_000, 6_000_000})
    void anUploadWithItsTokenInFrontIsTakenWhole(int length) {
        String token = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf + "\r\n";
        Answer answer = upload(multipart(token, length));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().toString()).contains("\"length\":" + length).contains("hello");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 2_000_000, 6_000_000})
    void anUploadWithoutItsTokenIsRefused(int length) {
        isRefused(upload(multipart("", length)));
        isRefused(upload(multipart("--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nwrong\r\n", length)));
    }

    @Test
    void aScriptShowsTheTokenInAHeader() {
        HttpExchange exchange = HttpExchange.postJson(server.uri(), "/desk/probe/script", "{\"a\": \"b\"}")
                .with("Cookie", cookie);
        isRefused(exchange.send());
        assertThat(exchange.with(CsrfToken.HEADER, csrf).send().status()).isEqualTo(200);
    }

    @Test
    void beforeSigningInTheFormIsTiedToTheBrowser() {
        Answer first =
                HttpExchange.get(server.uri(), "/desk/assets/probe/token").send();
        assertThat(first.header("set-cookie"))
                .startsWith("before-session=")
                .contains("HTTPOnly", "SameSite=Lax", "Path=/");
        String before = first.header("set-cookie").replaceFirst(";.*", "");
        Answer again = HttpExchange.get(server.uri(), "/desk/assets/probe/token")
                .with("Cookie", before)
                .send();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("set-cookie")).isEmpty();

        isRefused(HttpExchange.postForm(server.uri(), "/desk/sign-in", "csrf=" + first.body())
                .send());
        isRefused(HttpExchange.postForm(server.uri(), "/desk/sign-in", "csrf=wrong")
                .with("Cookie", before)
                .send());
        Answer taken = HttpExchange.postForm(server.uri(), "/desk/sign-in", "csrf=" + first.body())
                .with("Cookie", before)
                .send();
        assertThat(taken.status()).isNotEqualTo(403);
    }

    @Test
    void whatTiedTheSignInFormTiesNoFormBehindIt() {
        Answer first =
                HttpExchange.get(server.uri(), "/desk/assets/probe/token").send();
        String before = first.header("set-cookie").replaceFirst(";.*", "");
        isRefused(HttpExchange.postForm(server.uri(), "/desk/probe", "csrf=" + first.body())
                .with("Cookie", before + "; " + cookie)
                .send());
    }

    @Test
    void overTlsCookiesAreSecureAndOfThisHostAlone() {
        try (CmsServer tls = CmsServer.start(Map.of("test.access", true, "cms.http.tls", true))) {
            Answer answer =
                    HttpExchange.get(tls.uri(), "/desk/assets/probe/token").send();
            assertThat(answer.header("set-cookie"))
                    .startsWith("__Host-before-session=")
                    .contains("Secure", "Path=/");
            assertThat(answer.header("strict-transport-security")).contains("max-age=");
            String session = tls.bean(SessionCookie.class)
                    .of(new IssuedSession("token", java.time.Duration.ofHours(1)))
                    .getName();
            assertThat(session).isEqualTo("__Host-session");
        }
    }
}
