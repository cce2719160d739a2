package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.news;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going through all public items. */
class WalkTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyIndexIsGoneThroughAtOnce() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.items(null, null, 10, NOW)).isEmpty();
            assertThat(readModel.itemIds(1, NOW)).isEmpty();
        }
    }

    @Test
    void referencesAndWhatIsOverAreNotMet() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(
                    List.of(
                            landmark("b", "สอง").source("b").put(),
                            landmark("a", "หนึ่ง").source("a").put(),
                            landmark("c", "สาม").source("c").until(NOW).put(),
                            landmark("d", "สี่")
                                    .source("d")
                                    .until(NOW.plusMillis(1))
                                    .put(),
                            new ReadModelChange.PutReference(new Reference("a-type", "x", "{}")),
                            new ReadModelChange.PutReference(new Reference("organisation", "48", "{}"))),
                    "e.1");
            assertThat(readModel.items(null, null, 10, NOW)).containsExactly("a", "b", "d");
            assertThat(readModel.items(null, null, 10, NOW.plusMillis(1))).containsExactly("a", "b");
            assertThat(readModel.items(null, "aa", 10, NOW))
                    .as("behind what is not there")
                    .containsExactly("b", "d");
            assertThat(readModel.items(null, "z", 10, NOW)).isEmpty();
            assertThat(readModel.items("news", null, 10, NOW)).isEmpty();
            assertThat(readModel.items(null, null, 0, NOW)).isEmpty();
            assertThat(readModel.itemIds(2, NOW)).containsExactly("b");
            assertThat(readModel.count(null, NOW)).isEqualTo(3);
            assertThat(readModel.count("landmark", NOW.plusMillis(1))).isEqualTo(2);
            assertThat(readModel.count("news", NOW)).isZero();
        }
    }

    @Test
    void whateverWasPutReplacedAndRemovedInManyCommitsEachIsMetOnceAndInOrder() {
        Random random = new Random(20261120);
        TreeMap<String, String> expected = new TreeMap<>();
        TreeSet<String> landmarks = new TreeSet<>();
        try (ReadModel readModel = ReadModel.open(folder)) {
            for (int round = 0; round < 12; round++) {
                List<ReadModelChange> changes = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    String id = "%03d".formatted(random.nextInt(200));
                    String source = id + "." + round + "." + i;
                    if (random.nextInt(4) == 0) {
                        changes.add(new ReadModelChange.RemoveItem(id));
                        expected.remove(id);
                        landmarks.remove(id);
                        continue;
                    }
                    boolean landmark = random.nextBoolean();
                    Instant published = NOW.minus(Duration.ofHours(random.nextInt(10_000)));
                    changes.add((landmark ? landmark(id, "ที่") : news(id, "ข่าว"))
                            .source(source)
                            .published(published)
                            .put());
                    expected.put(id, source);
                    landmarks.remove(id);
                    if (landmark) {
                        landmarks.add(id);
                    }
                }
                readModel.apply(changes, "e." + round);
                assertThat(walked(readModel, null, 7)).containsExactlyElementsOf(expected.values());
                assertThat(walked(readModel, "landmark", 5))
                        .containsExactlyElementsOf(
                                landmarks.stream().map(expected::get).toList());
                List<String> ids = List.copyOf(expected.keySet());
                assertThat(readModel.itemIds(10, NOW)).containsExactlyElementsOf(everyTenth(ids));
            }
        }
    }

    private static List<String> walked(ReadModel readModel, @Nullable String kind, int step) {
        List<String> sources = new ArrayList<>();
        List<String> piece = readModel.items(kind, null, step, NOW);
        while (!piece.isEmpty()) {
            sources.addAll(piece);
            piece = readModel.items(kind, piece.getLast().substring(0, 3), step, NOW);
        }
        return sources;
    }

    private static List<String> everyTenth(List<String> ids) {
        List<String> tenth = new ArrayList<>();
        for (int i = 9; i < ids.size(); i += 10) {
            tenth.add(ids.get(i));
        }
        return tenth;
    }
}
