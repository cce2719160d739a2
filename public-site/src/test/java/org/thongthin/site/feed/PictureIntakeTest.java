package org.thongthin.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;

class PictureIntakeTest {
    private static final String LATE = Examples.picture(77);

    @TempDir
    Path data;

    private FakeCms cms;

    @BeforeEach
    void start() {
        cms = Examples.seed(FakeCms.start());
    }

    @AfterEach
    void stop() {
        cms.close();
    }

    @Test
    void anItemWaitsForItsPictureAndHoldsUpNothingElse() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.withhold(LATE).put("item", Examples.NEWS, newsWithLatePicture());
            cms.remove("item", Examples.STORY);
            cms.put("item", Examples.PRODUCT, Examples.product().replace("ผ้ามุก", "ผ้าย้อมคราม"));

            site.upToDate(cms);
            assertThat(site.shows(Examples.STORY)).isFalse();
            assertThat(site.finds("ย้อมคราม")).isEqualTo(1);
            assertThat(site.finds("ฉบับใหม่")).isZero();
            assertThat(site.finds("งานนมัสการ")).as("the revision before stays").isEqualTo(1);
            Until.it("it is tried again", () -> cms.asked("/api/v1/media/" + LATE) > 2);

            cms.give(LATE);
            Until.it("the item shows", () -> site.finds("ฉบับใหม่") == 1);
            assertThat(site.get("/media/" + LATE + "/1280.webp").statusCode()).isEqualTo(200);
            assertThat(site.model().references(Laying.WAITING)).isEmpty();
        }
    }

    @Test
    void whatIsHiddenWhileItWaitsNeverShows() {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.withhold(LATE).put("item", Examples.NEWS, newsWithLatePicture());
            site.upToDate(cms);
            cms.remove("item", Examples.NEWS);
            site.upToDate(cms);
            cms.give(LATE);
            cms.put("item", Examples.STORY, Examples.story());
            site.upToDate(cms);

            assertThat(site.shows(Examples.NEWS)).isFalse();
            assertThat(site.model().references(Laying.WAITING)).isEmpty();
        }
    }

    @Test
    void aRestartForgetsNoItemThatWaits() {
        cms.withhold(LATE).put("item", Examples.NEWS, newsWithLatePicture());
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            assertThat(site.shows(Examples.NEWS)).isFalse();
            assertThat(site.shows(Examples.STORY)).isTrue();
        }
        cms.give(LATE);
        try (RunningSite site = RunningSite.start(cms, data)) {
            Until.it("the item shows", () -> site.shows(Examples.NEWS));
            assertThat(cms.asked("/api/v1/changes/snapshot")).isEqualTo(1);
        }
    }

    @Test
    void aPictureThatNoItemShowsIsSweptAfterAWhileAndALostOneComesBack() throws Exception {
        try (RunningSite site = RunningSite.start(cms, data, Map.of("feed.keep-unused-pictures", "0s"))
                .upToDate(cms)) {
            Path pictures = data.resolve("pictures").resolve("00");
            assertThat(pictures.resolve(Examples.LANDMARK_PICTURE)).isDirectory();
            cms.remove("item", Examples.LANDMARK);
            site.upToDate(cms);
            Path lost = pictures.resolve(Examples.picture(1)).resolve("640.jpg");
            Files.delete(lost);

            site.bean(PictureSweep.class).sweep();

            assertThat(pictures.resolve(Examples.LANDMARK_PICTURE)).doesNotExist();
            assertThat(lost).isRegularFile();
        }
    }

    @Test
    void aPictureIsKeptForTheTimeOfGrace() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.remove("item", Examples.LANDMARK);
            site.upToDate(cms);
            site.bean(PictureSweep.class).sweep();
            assertThat(data.resolve("pictures").resolve("00").resolve(Examples.LANDMARK_PICTURE))
                    .isDirectory();
        }
    }

    private static String newsWithLatePicture() {
        return Examples.news().replace("งานนมัสการพระธาตุพนม", "ฉบับใหม่").replace(Examples.picture(1), LATE);
    }
}
