package org.thongthin.cms.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.media.Photographs;

/** One key, one picture: whatever the network did to the first try. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageSentTwiceTest {
    private static final byte[] PIER = Photographs.jpeg(640, 480);
    private static final byte[] TEMPLE = Photographs.png(480, 640);

    private CmsServer server;
    private String token;
    private String item;

    @BeforeAll
    void open(@TempDir Path media) {
        server = CmsServer.start(Map.of("media.folder", media.toString()));
        TestPeople.editor(server, "editor");
        token = TestPeople.token(server, "editor");
    }

    @AfterAll
    void close() {
        server.close();
    }

    @BeforeEach
    void aDraft() {
        item = HttpExchange.postJson(
                        server.uri(),
                        "/api/v1/items",
                        Newsroom.example("landmark").toString())
                .bearer(token)
                .send()
                .json()
                .get("id")
                .asText();
    }

    @Test
    void theSamePictureSentTwiceWithOneKeyIsAddedOnce() {
        HttpExchange.Answer first = send("k-1", PIER, "ท่าน้ำ");
        HttpExchange.Answer second = send("k-1", PIER, "ท่าน้ำ");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(images()).isEqualTo(1);
    }

    @Test
    void sentAtTheSameTimeItIsAddedOnceToo() throws Exception {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpExchange.Answer> again = () -> send("k-2", PIER, "ท่าน้ำ");
            for (Future<HttpExchange.Answer> sent : senders.invokeAll(List.of(again, again, again))) {
                assertThat(sent.get().status()).isEqualTo(201);
            }
        }
        assertThat(images()).isEqualTo(1);
    }

    @Test
    void anotherFileOrOtherWordsUnderTheSameKeyAreRefusedAndChangeNothing() {
        String etag = send("k-3", PIER, "ท่าน้ำ").header("ETag");
        for (HttpExchange.Answer other : List.of(send("k-3", TEMPLE, "ท่าน้ำ"), send("k-3", PIER, "อีกที่หนึ่ง"))) {
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("key-reused");
        }
        assertThat(images()).isEqualTo(1);
        assertThat(read().header("ETag")).isEqualTo(etag);
    }

    @Test
    void withoutAKeyEachRequestIsOneOfItsOwn() {
        send(null, PIER, "ท่าน้ำ");
        send(null, PIER, "ท่าน้ำ");
        assertThat(images()).isEqualTo(2);
    }

    @Test
    void aPictureThatWasRefusedLeavesItsKeyFree() {
        assertThat(send("k-4", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "ท่าน้ำ")
                        .status())
                .isEqualTo(415);
        assertThat(send("k-4", PIER, "ท่าน้ำ").status()).isEqualTo(201);
        assertThat(images()).isEqualTo(1);
    }

    @Test
    void aKeyThatMadeAPictureIsAnsweredEvenWhenTheItemMayNoLongerBeEdited() {
        HttpExchange.Answer added = send("k-5", PIER, "ท่าน้ำ");
        HttpExchange.Answer submitted = HttpExchange.of("POST", server.uri(), path("/submission"))
                .bearer(token)
                .with("If-Match", added.header("ETag"))
                .send();
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        assertThat(send("k-5", PIER, "ท่าน้ำ").json().get("stage").asText()).isEqualTo("submitted");
        assertThat(send("k-6", PIER, "ท่าน้ำ").status()).isEqualTo(409);
    }

    @Test
    void aKeyOfNoFormAndAnItemOfSomebodyElseAreRefusedInTheUsualOrder() {
        assertThat(send("two words", PIER, "ท่าน้ำ").status()).isEqualTo(422);
        String own = item;
        item = UUID.randomUUID().toString();
        assertThat(send("k-7", PIER, "ท่าน้ำ").status()).isEqualTo(404);
        item = own;
        assertThat(images()).isZero();
    }

    private int images() {
        return read().json().get("images").size();
    }

    private HttpExchange.Answer read() {
        return HttpExchange.get(server.uri(), path("")).bearer(token).send();
    }

    private String path(String rest) {
        return "/api/v1/items/" + item + rest;
    }

    private HttpExchange.Answer send(@Nullable String key, byte[] file, String alt) {
        String boundary = "b-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"alt\"", alt.getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "name=\"file\"; filename=\"IMG_0001.jpg\"\r\nContent-Type: image/jpeg", file);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpExchange request = HttpExchange.post(
                        server.uri(), path("/images"), "multipart/form-data; boundary=" + boundary, body.toByteArray())
                .bearer(token);
        return (key == null ? request : request.with("Idempotency-Key", key)).send();
    }

    private static void part(ByteArrayOutputStream body, String boundary, String head, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
