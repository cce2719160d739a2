package org.thongthin.site.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

class PictureControllerTest {
    private static final String PICTURE = "/media/" + Examples.LANDMARK_PICTURE + "/";

    @TempDir
    Path data;

    private FakeCms cms;
    private RunningSite site;

    @BeforeEach
    void start() {
        cms = Examples.seed(FakeCms.start());
        site = RunningSite.startUpToDate(cms, data);
    }

    @AfterEach
    void stop() {
        site.close();
        cms.close();
    }

    @Test
    void aPictureOfAPublicItemIsGivenInBothFormatsAndAllWidths() throws Exception {
        for (int width : Derivative.WIDTHS) {
            HttpResponse<byte[]> jpeg = site.get(PICTURE + width + ".jpg");
            assertThat(jpeg.statusCode()).isEqualTo(200);
            assertThat(jpeg.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(jpeg.headers().firstValue("Cache-Control"))
                    .contains("public, max-age=31536000, immutable, s-maxage=10");
            assertThat(ImageIO.read(new ByteArrayInputStream(jpeg.body())).getWidth())
                    .isEqualTo(width);
            HttpResponse<byte[]> webp = site.get(PICTURE + width + ".webp");
            assertThat(webp.headers().firstValue("Content-Type")).contains("image/webp");
            assertThat(webp.body()).startsWith('R', 'I', 'F', 'F');
        }
    }

    @Test
    void withoutAFormatItIsTheOneThatTheReaderTakes() throws Exception {
        for (int twice = 0; twice < 2; twice++) {
            HttpResponse<byte[]> webp = site.get(PICTURE + "640", "Accept", "image/avif,image/webp,*/*;q=0.8");
            assertThat(webp.headers().firstValue("Content-Type")).contains("image/webp");
            assertThat(webp.headers().firstValue("Vary")).contains("Accept");
            assertThat(webp.body()).isEqualTo(site.get(PICTURE + "640.webp").body());
            for (String accepted : new String[] {"*/*", "image/webp;q=0, */*", "image/jpeg", "text/html"}) {
                HttpResponse<byte[]> jpeg = site.get(PICTURE + "640", "Accept", accepted);
                assertThat(jpeg.headers().firstValue("Content-Type"))
                        .as(accepted)
                        .contains("image/jpeg");
                assertThat(jpeg.body()).isEqualTo(site.get(PICTURE + "640.jpg").body());
            }
        }
    }

    @Test
    void aPictureThatTheBrowserHasIsNotSentAgain() throws Exception {
        String tag = site.get(PICTURE + "640.jpg").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = site.get(PICTURE + "640.jpg", "If-None-Match", "\"other\", W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(site.get(PICTURE + "640.jpg", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void headersAloneCanBeAskedFor() throws Exception {
        HttpResponse<byte[]> head = site.send("HEAD", PICTURE + "1280.jpg");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(site.get(PICTURE + "1280.jpg").body().length);
    }

    @Test
    void whatIsNoFileOfAPublicPictureIsNotFound() throws Exception {
        String[] others = {
            PICTURE + "641.jpg",
            PICTURE + "640.png",
            PICTURE + "640.jpg.part",
            PICTURE + "..%2f..%2fsnapshot.ndjson",
            "/media/" + Examples.picture(999) + "/640.jpg",
            "/media/..%2f" + Examples.LANDMARK_PICTURE + "/640.jpg",
            "/media/incoming/640.jpg"
        };
        for (String other : others) {
            assertThat(site.get(other).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void aPictureThatNoItemShowsAnyMoreIsNotFoundThoughItsFileIsHere() throws Exception {
        cms.remove("item", Examples.LANDMARK);
        site.upToDate(cms);
        assertThat(data.resolve("pictures/00")
                        .resolve(Examples.LANDMARK_PICTURE)
                        .resolve("640.jpg"))
                .exists();
        HttpResponse<byte[]> gone = site.get(PICTURE + "640.jpg");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
