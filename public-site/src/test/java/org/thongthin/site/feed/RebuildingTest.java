package org.thongthin.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.index.RebuildReason;
import org.thongthin.search.index.RollBack;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;

class RebuildingTest {
    @TempDir
    Path data;

    private FakeCms cms;
    private String analysis = "";

    @BeforeEach
    void start() {
        cms = Examples.seed(FakeCms.start());
    }

    @AfterEach
    void stop() {
        cms.close();
    }

    @Test
    void anIndexOfAnotherAnalysisAnswersUntilANewOneIsThere() throws Exception {
        RunningSite.startUpToDate(cms, data).close();
        pretendAnotherAnalysis();
        cms.goAway();
        try (RunningSite site = RunningSite.start(cms, data)) {
            assertThat(site.get("/health").statusCode()).isEqualTo(200);
            assertThat(Examples.ITEMS).allMatch(site::shows);
            assertThat(site.model().rebuildReason()).isEqualTo(RebuildReason.OTHER_VERSION);
            assertThat(metrics(site)).contains("thongthin_index_rebuild_needed 1.0");

            cms.comeBack();
            Until.it("a new index is there", () -> site.model().rebuildReason() == null);
            assertThat(Examples.ITEMS).allMatch(site::shows);
            assertThat(metrics(site)).contains("thongthin_index_rebuild_needed 0.0");
            assertThat(generations()).isEqualTo(2);
        }
    }

    @Test
    void whatWasHiddenGoesBeforeTheNewIndexIsThere() throws Exception {
        RunningSite.startUpToDate(cms, data).close();
        pretendAnotherAnalysis();
        cms.remove("item", Examples.NEWS).truncateSnapshots(Integer.MAX_VALUE);
        try (RunningSite site = RunningSite.start(cms, data)) {
            Until.it("the hidden item is gone", () -> !site.shows(Examples.NEWS));
            assertThat(site.model().rebuildReason()).isEqualTo(RebuildReason.OTHER_VERSION);
            assertThat(site.shows(Examples.STORY)).isTrue();
            cms.truncateSnapshots(0);
            Until.it("a new index is there", () -> site.model().rebuildReason() == null);
            assertThat(site.shows(Examples.NEWS)).isFalse();
        }
    }

    @Test
    void whatIsHiddenWhileTheNewIndexIsBuiltGoesFromTheOldOne() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            String before = cms.cursor();
            cms.afterNextSnapshot(() -> cms.remove("item", Examples.NEWS));
            cms.doubleInSnapshots(Integer.MAX_VALUE).beginNewEpoch();
            Until.it("the hidden item is gone", () -> !site.shows(Examples.NEWS));
            assertThat(site.model().cursor()).isEqualTo(before);
            cms.doubleInSnapshots(0);
            site.upToDate(cms);
            assertThat(site.shows(Examples.NEWS)).isFalse();
            assertThat(site.shows(Examples.STORY)).isTrue();
        }
    }

    @Test
    void aNewIndexThatIsNotLikeItsSourceIsThrownAwayAndBuiltAgain() throws Exception {
        RunningSite.startUpToDate(cms, data).close();
        pretendAnotherAnalysis();
        cms.doubleInSnapshots(2);
        try (RunningSite site = RunningSite.start(cms, data)) {
            Until.it("both wrong snapshots were sent", () -> !cms.hasSnapshotsToDouble());
            assertThat(Examples.ITEMS).allMatch(site::shows);
            Until.it("a new index is there", () -> site.model().rebuildReason() == null);
            assertThat(metrics(site)).contains("thongthin_feed_errors_total{of=\"rebuild\"} 2.0");
            assertThat(Examples.ITEMS).allMatch(site::shows);
        }
    }

    @Test
    void damageIsFoundByACheckAndEndedByARebuild() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            damage();
            site.bean(DriftWatch.class).checkNow();
            cms.put("item", Examples.NEWS, Examples.news());
            Until.it("a second index was built", () -> cms.asked("/api/v1/changes/snapshot") == 2);
            Until.it("it is in its place", () -> site.model().rebuildReason() == null);
            site.upToDate(cms);
            assertThat(Examples.ITEMS).allMatch(site::shows);
            assertThat(site.finds("พระธาตุพนม")).isPositive();
        }
    }

    @Test
    void anIndexThatWasGoneBackToFollowsTheFeedFromWhereItStood() throws Exception {
        RunningSite.startUpToDate(cms, data).close();
        pretendAnotherAnalysis();
        try (RunningSite site = RunningSite.start(cms, data)) {
            Until.it("a new index is there", () -> site.model().rebuildReason() == null);
        }
        pretendOurAnalysis();
        cms.remove("item", Examples.NEWS);
        RollBack.main(new String[] {data.resolve("index").toString()});
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            assertThat(site.model().rolledBackAt()).isNotNull();
            assertThat(metrics(site)).contains("thongthin_index_rolled_back 1.0");
            assertThat(site.shows(Examples.NEWS)).isFalse();
            assertThat(cms.asked("/api/v1/changes/snapshot")).isEqualTo(2);
        }
    }

    @Test
    void anIndexThatWasGoneBackToAndCannotGoOnIsKeptForAWhileAndThenReplaced() throws Exception {
        try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
            String before = cms.cursor();
            // First, or else the site may be faster and be given it.
            cms.removeSilently("item", Examples.STORY);
            cms.beginNewEpoch();
            Until.it(
                    "the poor snapshot was built from",
                    () -> !before.equals(site.model().cursor()));
            assertThat(site.shows(Examples.STORY)).isFalse();
        }
        RollBack.main(new String[] {data.resolve("index").toString()});
        try (RunningSite site = RunningSite.start(cms, data, Map.of("feed.poll-for", "50ms"))) {
            long asked = cms.asked("/api/v1/changes");
            Until.it("cms-api has refused the cursor twice", () -> cms.asked("/api/v1/changes") > asked + 2);
            assertThat(site.shows(Examples.STORY)).isTrue();
            assertThat(cms.asked("/api/v1/changes/snapshot")).isEqualTo(2);

            site.clock().forward(Duration.ofHours(25));
            site.upToDate(cms);
            assertThat(site.shows(Examples.STORY)).isFalse();
            assertThat(site.model().rolledBackAt()).isNull();
        }
    }

    private void pretendAnotherAnalysis() throws IOException {
        analysis = nameAnalysis(pointer().getFirst(), "words cut otherwise");
    }

    private void pretendOurAnalysis() throws IOException {
        nameAnalysis(pointer().get(1).replace("previous ", ""), analysis);
    }

    /** @return what the analysis was called before */
    private String nameAnalysis(String generation, String name) throws IOException {
        try (FSDirectory directory = FSDirectory.open(data.resolve("index").resolve(generation));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> commit = new HashMap<>();
            writer.getLiveCommitData().forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
            String before = commit.put("analysis", name);
            writer.setLiveCommitData(commit.entrySet());
            writer.commit();
            return before;
        }
    }

    private List<String> pointer() throws IOException {
        return Files.readAllLines(data.resolve("index").resolve("current"));
    }

    private long generations() throws IOException {
        try (Stream<Path> paths = Files.list(data.resolve("index"))) {
            return paths.filter(Files::isDirectory).count();
        }
    }

    private void damage() throws IOException {
        try (Stream<Path> files =
                Files.list(data.resolve("index").resolve(pointer().getFirst()))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".cfs")).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4}), channel.size() / 2);
                }
            }
        }
    }

    private static String metrics(RunningSite site) throws Exception {
        return new String(site.get("/prometheus").body(), StandardCharsets.UTF_8);
    }
}
