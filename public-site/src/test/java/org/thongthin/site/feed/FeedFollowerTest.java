package org.thongthin.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.query.Filter;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;
import org.thongthin.site.readmodel.Category;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;

class FeedFollowerTest {
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
    void aNewSiteBuildsItsIndexFromASnapshot() {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            assertThat(Examples.ITEMS).allMatch(site::shows);
            assertThat(cms.asked("/api/v1/changes/snapshot")).isEqualTo(1);
            PublicContent content = site.bean(PublicContent.class);
            assertThat(content.directory().provinces()).extracting("nameTh").containsExactly("เชียงใหม่", "นครพนม");
            assertThat(content.directory().categories("news"))
                    .extracting(Category::code)
                    .containsExactly("news-culture");
            PublicItem story = Objects.requireNonNull(content.item(Examples.STORY, Instant.now()));
            assertThat(story.details()).containsEntry("participants", 120);
            assertThat(story.images()).hasSize(1);
        }
    }

    @Test
    void whatIsPublishedShowsAndWhatIsHiddenGoes() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            String hidden = "/media/" + Examples.LANDMARK_PICTURE + "/640.jpg";
            assertThat(site.get(hidden).statusCode()).isEqualTo(200);

            cms.put("item", Examples.NEWS, Examples.news().replace("งานนมัสการพระธาตุพนม", "งานบุญเดือนสาม"));
            cms.remove("item", Examples.LANDMARK);

            site.upToDate(cms);
            assertThat(site.shows(Examples.LANDMARK)).isFalse();
            assertThat(site.found("แม่กำปอง")).doesNotContain(Examples.LANDMARK);
            assertThat(site.get(hidden).statusCode()).isEqualTo(404);
            assertThat(site.finds("เดือนสาม")).isEqualTo(1);
        }
    }

    @Test
    void aRestartedSiteGoesOnFromTheCommittedCursor() {
        RunningSite.startUpToDate(cms, data).close();
        cms.remove("item", Examples.NEWS);
        cms.put("item", Examples.PRODUCT, Examples.product().replace("ผ้ามุก", "ผ้าย้อมคราม"));

        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            assertThat(site.shows(Examples.NEWS)).isFalse();
            assertThat(site.finds("ย้อมคราม")).isEqualTo(1);
            assertThat(cms.asked("/api/v1/changes/snapshot")).isEqualTo(1);
        }
    }

    @Test
    void aSiteWithAnIndexServesBeforeItReachesCmsApi() throws Exception {
        RunningSite.startUpToDate(cms, data).close();
        cms.goAway();

        try (RunningSite site = RunningSite.start(cms, data)) {
            assertThat(site.get("/health").statusCode()).isEqualTo(200);
            assertThat(site.shows(Examples.LANDMARK)).isTrue();
            assertThat(site.get("/media/" + Examples.LANDMARK_PICTURE + "/320.webp")
                            .statusCode())
                    .isEqualTo(200);

            cms.comeBack();
            cms.remove("item", Examples.LANDMARK);
            site.upToDate(cms);
            assertThat(site.shows(Examples.LANDMARK)).isFalse();
        }
    }

    @Test
    void aSiteWithoutAnIndexSaysThatItIsStartingAndGoesOnTrying() throws Exception {
        cms.goAway();
        try (RunningSite site = RunningSite.start(cms, data)) {
            assertThat(site.get("/health").statusCode()).isEqualTo(503);
            cms.comeBack();
            site.upToDate(cms);
            assertThat(site.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aCursorOfAnotherEpochLeadsToARebuild() {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.remove("item", Examples.NEWS);
            site.upToDate(cms);
            cms.beginNewEpoch();
            site.upToDate(cms);
            assertThat(site.shows(Examples.NEWS)).isFalse();
            assertThat(site.shows(Examples.STORY)).isTrue();
            assertThat(cms.asked("/api/v1/changes/snapshot")).isEqualTo(2);

            cms.put("item", Examples.NEWS, Examples.news());
            site.upToDate(cms);
            assertThat(site.shows(Examples.NEWS)).isTrue();
        }
    }

    @Test
    void aSnapshotThatBreaksOffIsThrownAwayAndAskedForAgain() {
        RunningSite.startUpToDate(cms, data).close();
        cms.beginNewEpoch().truncateSnapshots(2);

        try (RunningSite site = RunningSite.start(cms, data)) {
            Until.it("both broken snapshots were sent", () -> !cms.hasSnapshotsToTruncate());
            assertThat(Examples.ITEMS).allMatch(site::shows);
            site.upToDate(cms);
            assertThat(Examples.ITEMS).allMatch(site::shows);
            Until.it("no snapshot is left lying", () -> !Files.exists(data.resolve("snapshot.ndjson")));
        }
    }

    @Test
    void whenADisplayWindowEndsTheItemGoesWithCmsApiDown() throws Exception {
        Instant until = Instant.now().plus(1, ChronoUnit.HOURS);
        cms.put(
                "item",
                Examples.LANDMARK,
                Examples.landmark("บ้านแม่กำปอง")
                        .replace("\"revision\":1", "\"revision\":2,\"until\":\"" + until + "\""));
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            String picture = "/media/" + Examples.LANDMARK_PICTURE + "/1280.jpg";
            assertThat(site.shows(Examples.LANDMARK)).isTrue();
            assertThat(site.found("แม่กำปอง")).contains(Examples.LANDMARK);
            assertThat(site.get(picture).statusCode()).isEqualTo(200);
            cms.goAway();

            site.clock().forward(Duration.ofHours(1));
            assertThat(site.shows(Examples.LANDMARK)).isFalse();
            assertThat(site.found("แม่กำปอง")).doesNotContain(Examples.LANDMARK);
            assertThat(site.get(picture).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anItemIsFoundByTheNewNameOfItsPlaceAndNoMoreByTheOld() {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            assertThat(site.finds("เชียงใหม่")).isEqualTo(2);
            cms.put("setting", "provinces", Examples.provinces("ลำพูน"));
            cms.put(
                    "organisation",
                    Examples.THAT_PHANOM,
                    Examples.organisation(
                            Examples.THAT_PHANOM, "town", "เทศบาลเมืองศรีโคตรบูร", "Sri Khotrabun Town", "48", "4805"));
            site.upToDate(cms);
            assertThat(site.finds("เชียงใหม่")).isZero();
            assertThat(site.finds("ลำพูน")).isEqualTo(2);
            assertThat(site.finds("ศรีโคตรบูร")).isEqualTo(2);
            assertThat(site.finds("Sri Khotrabun")).isEqualTo(2);
        }
    }

    @Test
    void anItemIsCountedUnderTheNewTypeAndRegionOfItsOwner() {
        Examples.seed(cms);
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            Until.it("the story shows", () -> site.shows(Examples.STORY));
            Filter before = Filter.none().withRegion("north").withOwnerType("sao");
            assertThat(site.finds(before)).isEqualTo(2);
            cms.put(
                    "organisation",
                    Examples.MAE_ON,
                    Examples.organisation(
                            Examples.MAE_ON,
                            "subdistrict-municipality",
                            "เทศบาลตำบลห้วยแก้ว",
                            "Huai Kaeo",
                            Examples.CHIANG_MAI,
                            "5023"));
            cms.put("setting", "provinces", Examples.provinces("เชียงใหม่").replace("\"north\"", "\"lanna\""));
            site.upToDate(cms);
            assertThat(site.finds(before)).isZero();
            assertThat(site.finds(Filter.none().withRegion("lanna").withOwnerType("subdistrict-municipality")))
                    .isEqualTo(2);
        }
    }

    @Test
    void oneUnreadableItemStopsNothingBehindIt() {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            cms.put("item", Examples.NEWS, "{\"id\":\"" + Examples.NEWS + "\",\"title\":[\"not a title\"]}");
            cms.put("banner", "new-in-later-versions", "{\"text\":\"?\"}");
            cms.remove("item", Examples.STORY);
            site.upToDate(cms);
            assertThat(site.shows(Examples.NEWS)).isTrue();
            assertThat(site.shows(Examples.STORY)).isFalse();
        }
    }

    @Test
    void aWrongTokenKeepsTheSiteAsItIsUntilItIsPutRight() throws Exception {
        Path token = data.resolve("token");
        Files.writeString(token, "wrong");
        Map<String, Object> fromFile = Map.of("feed.service-token", "", "feed.service-token-file", token.toString());
        try (RunningSite site = RunningSite.start(cms, data.resolve("site"), fromFile)) {
            Until.it("cms-api refused it", () -> cms.asked("/api/v1/changes/snapshot") > 1);
            assertThat(site.get("/health").statusCode()).isEqualTo(503);
            Files.writeString(token, FakeCms.TOKEN + "\n");
            site.upToDate(cms);
        }
    }
}
