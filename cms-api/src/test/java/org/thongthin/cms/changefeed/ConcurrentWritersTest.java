package org.thongthin.cms.changefeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.platform.IfMatch;

class ConcurrentWritersTest {
    private static final int WRITERS = 8;
    private static final int EACH = 50;

    /** Numbers that become visible out of order are what a plain sequence would give; a follower would then skip one. */
    @Test
    void aFollowerThatReadsWhileEightWriteSeesEveryNumberOnceAndInOrder() throws Exception {
        try (Newsroom newsroom = Newsroom.open();
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
                ExecutorService follower = Executors.newSingleThreadExecutor()) {
            List<ItemState> items = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                items.add(newsroom.aDraft("news"));
            }
            AtomicBoolean done = new AtomicBoolean();
            Future<List<Long>> seen = follower.submit(() -> follow(newsroom, done));
            List<Future<?>> written = new ArrayList<>();
            for (ItemState item : items) {
                written.add(writers.submit(() -> toggle(newsroom, item)));
            }
            for (Future<?> each : written) {
                each.get();
            }
            done.set(true);

            List<Long> numbers = seen.get();
            for (int index = 0; index < numbers.size(); index++) {
                assertThat(numbers.get(index)).isEqualTo(index + 1L);
            }
            assertThat(numbers).hasSize(WRITERS * EACH);
        }
    }

    private static void toggle(Newsroom newsroom, ItemState item) {
        Display display = newsroom.get(Display.class);
        for (int time = 0; time < EACH; time++) {
            boolean shown = time % 2 == 1;
            IfMatch current = Newsroom.version(newsroom.current(item));
            display.set(newsroom.editor, id(item), current, () -> new Display.Setting(shown, null, null));
        }
    }

    /** Reads the rows as they become visible, a few at a time, until all are written and read. */
    private static List<Long> follow(Newsroom newsroom, AtomicBoolean done) throws InterruptedException {
        ChangeLogRows log = newsroom.get(ChangeLogRows.class);
        ChangeSignal signal = newsroom.get(ChangeSignal.class);
        Random random = new Random(7);
        List<Long> numbers = new ArrayList<>();
        while (true) {
            boolean last = done.get();
            long mark = signal.mark();
            long from = numbers.isEmpty() ? 0 : numbers.getLast();
            List<ChangeRow> rows = log.after(from, 1 + random.nextInt(5));
            rows.forEach(row -> numbers.add(row.seq()));
            if (rows.isEmpty()) {
                if (last) {
                    return numbers;
                }
                signal.await(mark, Duration.ofMillis(50));
            }
        }
    }
}
