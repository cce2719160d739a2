package org.thongthin.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;

class RestartingFollowerTest {
    private static final int ITEMS = 40;
    private static final int CHANGES = 1_500;

    @TempDir
    Path data;

    @Test
    void aFollowerThatIsRestartedAgainAndAgainMissesNoChangeAndDoublesNone() throws Exception {
        try (FakeCms cms = Examples.seed(FakeCms.start())) {
            Map<String, String> last = new TreeMap<>();
            Thread writer = Thread.ofVirtual().start(() -> write(cms, last));
            for (int restart = 0; restart < 6; restart++) {
                try (RunningSite site = RunningSite.start(cms, data)) {
                    long seen = site.model().generation();
                    Until.it("something was applied", () -> site.model().generation() > seen + 1 || !writer.isAlive());
                }
            }
            writer.join();
            try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
                Until.it(
                        "no item waits any more",
                        () -> site.model().references(Laying.WAITING).isEmpty());
                for (int item = 0; item < ITEMS; item++) {
                    String title = last.get(id(item));
                    assertThat(site.shows(id(item))).isEqualTo(title != null);
                    if (title != null) {
                        assertThat(site.model().item(id(item), Instant.now())).contains(title);
                    }
                }
                assertThat(site.finds("")).isEqualTo(last.size() + Examples.ITEMS.size());
                assertThat(cms.asked("/api/v1/changes/snapshot")).isEqualTo(1);
            }
        }
    }

    private static void write(FakeCms cms, Map<String, String> last) {
        Random random = new Random(7);
        for (int change = 0; change < CHANGES; change++) {
            String id = id(random.nextInt(ITEMS));
            if (random.nextInt(3) == 0) {
                last.remove(id);
                cms.remove("item", id);
            } else {
                String title = "ฉบับ-" + change + "-";
                last.put(id, title);
                cms.put(
                        "item",
                        id,
                        Examples.item(
                                id,
                                "news",
                                Examples.MAE_ON,
                                title,
                                "news-culture",
                                "{}",
                                "\"until\":null",
                                Examples.picture(100 + random.nextInt(8))));
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    private static String id(int number) {
        return "018f2a6c-0000-7000-8000-%012d".formatted(1_000 + number);
    }
}
