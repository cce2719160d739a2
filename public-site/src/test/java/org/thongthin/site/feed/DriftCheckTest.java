package org.thongthin.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.Reference;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;

class DriftCheckTest {
    private static final String NEW = "018f2a6c-0000-7000-8000-000000000077";

    @TempDir
    Path data;

    private FakeCms cms;
    private RunningSite site;

    @BeforeEach
    void start() {
        cms = Examples.seed(FakeCms.start());
        site = RunningSite.startUpToDate(cms, data);
        Until.it(
                "no item waits any more",
                () -> site.model().references(Laying.WAITING).isEmpty());
    }

    @AfterEach
    void stop() {
        site.close();
        cms.close();
    }

    @Test
    void anIndexThatIsAsItShouldBeHasNoDrift() throws Exception {
        Drift drift = check();
        assertThat(drift.isNone()).isTrue();
        assertThat(cms.asked("/api/v1/changes/snapshot"))
                .as("one look was enough")
                .isEqualTo(2);
        assertThat(data.resolve("checked-snapshot.ndjson")).doesNotExist();
    }

    @Test
    void whatIsMissingSuperfluousOrDifferentIsCountedAndMended() throws Exception {
        cms.removeSilently("item", Examples.LANDMARK);
        cms.putSilently("item", Examples.NEWS, Examples.news().replace("งานนมัสการพระธาตุพนม", "งานบุญเดือนสาม"));
        cms.putSilently("item", NEW, item("ตลาดน้ำใหม่"));
        cms.removeSilently("organisation", "PO-50");

        site.bean(DriftWatch.class).checkNow();

        assertThat(metrics())
                .contains("thongthin_index_drift_items{of=\"missing\"} 1.0")
                .contains("thongthin_index_drift_items{of=\"superfluous\"} 2.0")
                .contains("thongthin_index_drift_items{of=\"different\"} 1.0");
        Until.it("the new item has its pictures", () -> site.shows(NEW));
        assertThat(site.shows(Examples.LANDMARK)).isFalse();
        assertThat(site.finds("เดือนสาม")).isEqualTo(1);
        assertThat(site.finds("ตลาดน้ำใหม่")).isEqualTo(1);
        assertThat(site.model().reference("organisation", "PO-50")).isNull();
        assertThat(site.model().cursor()).isEqualTo(cms.cursor());

        site.bean(DriftWatch.class).checkNow();
        assertThat(metrics())
                .contains("thongthin_index_drift_items{of=\"missing\"} 0.0")
                .contains("thongthin_index_drift_items{of=\"superfluous\"} 0.0")
                .contains("thongthin_index_drift_items{of=\"different\"} 0.0");
    }

    @Test
    void whatChangesBeforeOrAfterTheSnapshotIsNoDrift() throws Exception {
        cms.beforeNextSnapshot(() -> {
            cms.remove("item", Examples.LANDMARK);
            cms.put("item", NEW, item("ตลาดน้ำใหม่"));
        });
        cms.afterNextSnapshot(() -> {
            cms.remove("item", NEW);
            cms.put("item", Examples.NEWS, Examples.news().replace("งานนมัสการพระธาตุพนม", "งานบุญเดือนสาม"));
            site.upToDate(cms);
        });
        assertThat(check().isNone()).isTrue();
        site.upToDate(cms);
        assertThat(site.shows(NEW)).isFalse();
        assertThat(site.shows(Examples.LANDMARK)).isFalse();
        assertThat(site.finds("เดือนสาม")).isEqualTo(1);
    }

    @Test
    void whatIsHiddenBetweenTheTwoLooksIsNotBroughtBack() throws Exception {
        cms.putSilently("item", NEW, item("ตลาดน้ำใหม่"));
        cms.afterNextSnapshot(() -> {
            // The feed tells of it after all, but too late for the first look's snapshot.
            cms.remove("item", NEW);
            site.upToDate(cms);
        });
        assertThat(check().isNone()).isTrue();
        site.upToDate(cms);
        assertThat(site.shows(NEW)).isFalse();
    }

    @Test
    void aWindowThatASnapshotSeesAMomentBeforeTheFeedIsNoDrift() throws Exception {
        cms.putSilently("item", NEW, item("ตลาดน้ำใหม่"));
        cms.afterNextSnapshot(() -> cms.beforeNextSnapshot(() -> cms.put("item", NEW, item("ตลาดน้ำใหม่"))));
        assertThat(check().isNone()).isTrue();
    }

    @Test
    void anItemThatWaitsForItsPicturesIsThere() throws Exception {
        String picture = Examples.picture(900);
        cms.withhold(picture);
        cms.put("item", NEW, item("ตลาดน้ำใหม่").replace(Examples.LANDMARK_PICTURE, picture));
        site.upToDate(cms);
        assertThat(site.shows(NEW)).isFalse();
        assertThat(check().isNone()).isTrue();
    }

    @Test
    void whatWasLostFromTheIndexComesBack() throws Exception {
        site.model()
                .apply(
                        List.of(
                                new ReadModelChange.RemoveItem(Examples.STORY),
                                new ReadModelChange.PutReference(new Reference("category", "no-more", "{}"))),
                        cms.cursor());
        Drift drift = check();
        assertThat(drift.missing()).containsExactly(new Subject("item", Examples.STORY));
        assertThat(drift.superfluous()).containsExactly(new Subject("category", "no-more"));
        assertThat(site.shows(Examples.STORY)).isTrue();
        assertThat(site.model().reference("category", "no-more")).isNull();
    }

    @Test
    void withoutCmsApiNothingIsSaidAndNothingChanges() throws Exception {
        cms.goAway();
        site.bean(DriftWatch.class).checkNow();
        assertThat(Examples.ITEMS).allMatch(site::shows);
    }

    private Drift check() throws Exception {
        Drift drift = site.bean(DriftCheck.class).run();
        assertThat(drift).isNotNull();
        return Objects.requireNonNull(drift);
    }

    private String metrics() throws Exception {
        return new String(site.get("/prometheus").body(), StandardCharsets.UTF_8);
    }

    private static String item(String title) {
        return Examples.item(
                NEW,
                "landmark",
                Examples.MAE_ON,
                title,
                "landmark-lifestyle",
                "{}",
                "\"a\":1",
                Examples.LANDMARK_PICTURE);
    }
}
