package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.accounts.TestPeople;

class MediaOverHttpTest {
    private static final String SERVICE = "a-secret-of-public-site-0123456789abcdef";

    @TempDir
    static Path folder;

    private static CmsServer server;
    private static StoredPicture picture;

    @BeforeAll
    static void start() {
        server = CmsServer.start(Map.of("cms.accounts.service-token", SERVICE, "media.folder", folder.toString()));
        picture = server.bean(Pictures.class).accept(Photographs.jpeg(900, 600));
        TestPeople.editor(server, "somchai");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"320.jpg, image/jpeg", "640.webp, image/webp", "1280.jpg, image/jpeg", "1280.webp, image/webp"})
    void aDerivativeIsServedAsWhatItIs(String file, String type) {
        byte[] kept = Objects.requireNonNull(server.bean(PictureStore.class)
                .get(Objects.requireNonNull(PictureKey.derivative(picture.hash(), file))));
        HttpExchange.Answer answer = fromTheSite(picture.hash() + "/" + file).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(kept.length));
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String etag = fromTheSite(picture.hash() + "/640.webp").send().header("ETag");
        HttpExchange.Answer again = fromTheSite(picture.hash() + "/640.webp")
                .with("If-None-Match", etag)
                .send();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(etag);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.jpg", "641.jpg", "640.png", "..%2F320.jpg"})
    void whatIsNoDerivativeIsNotFound(String file) {
        HttpExchange.Answer answer = fromTheSite(picture.hash() + "/" + file).send();
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000000000000000000000000000000000000000000000000000000000000000", "..%2F..%2F..%2Fetc", "x"})
    void anUnknownPictureIsNotFound(String hash) {
        assertThat(fromTheSite(hash + "/640.webp").send().status()).isEqualTo(404);
    }

    @Test
    void nobodyElseReadsTheApisMedia() {
        String path = "/api/v1/media/" + picture.hash() + "/320.jpg";
        assertThat(HttpExchange.get(server.uri(), path).send().status()).isEqualTo(401);
        assertThat(HttpExchange.get(server.uri(), path)
                        .bearer(TestPeople.token(server, "somchai"))
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoIsSignedInSeesPicturesAtTheDeskAndNobodyElseDoes() {
        String path = "/desk/media/" + picture.hash() + "/320.jpg";
        HttpExchange.Answer signedIn = HttpExchange.get(server.uri(), path)
                .with("Cookie", "session=" + TestPeople.deskToken(server, "somchai"))
                .send();
        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(signedIn.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(HttpExchange.get(server.uri(), path).send().status()).isNotEqualTo(200);
    }

    private static HttpExchange fromTheSite(String path) {
        return HttpExchange.get(server.uri(), "/api/v1/media/" + path).bearer(SERVICE);
    }
}
