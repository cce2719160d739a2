package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.question;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.SearchAnswer;

class ConcurrencyTest {
    private static final int ITEMS = 30;
    private static final int STEPS = 60;
    private static final int READERS = 3;

    @TempDir
    Path folder;

    @Test
    void noReaderEverSeesAnEmptyOrMixedIndex() throws Exception {
        try (ReadModel readModel = ReadModel.open(folder);
                ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            readModel.apply(all(0), "e.0");
            AtomicBoolean over = new AtomicBoolean();
            AtomicLong answers = new AtomicLong();
            List<Future<Void>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(reader(readModel, over, answers)));
            }
            try {
                write(readModel, answers);
            } finally {
                over.set(true);
            }
            for (Future<Void> reader : readers) {
                reader.get();
            }
            assertThat(answers.get()).isGreaterThan(STEPS);
        }
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths.filter(Files::isDirectory)).hasSize(2);
        }
    }

    private static List<ReadModelChange> all(int step) {
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> landmark("" + i, "พระธาตุองค์ที่ " + i)
                        .source("" + step)
                        .put())
                .toList();
    }

    private static void write(ReadModel readModel, AtomicLong answers) {
        for (int step = 1; step <= STEPS; step++) {
            long before = answers.get();
            if (step % 3 != 0) {
                readModel.apply(all(step), "e." + step);
            } else {
                try (Rebuild rebuild = readModel.rebuild()) {
                    all(step).forEach(rebuild::add);
                    rebuild.swap("e." + step);
                }
            }
            assertThat(readModel.item("7", NOW)).isEqualTo("" + step);
            while (answers.get() == before) {
                Thread.onSpinWait();
            }
        }
    }

    private static Callable<Void> reader(ReadModel readModel, AtomicBoolean over, AtomicLong answers) {
        return () -> {
            int last = 0;
            while (!over.get()) {
                SearchAnswer answer = readModel.search(question("พระธาตุ"));
                assertThat(answer.total()).isEqualTo(ITEMS);
                List<String> steps =
                        answer.hits().stream().map(Hit::source).distinct().toList();
                assertThat(steps).hasSize(1);
                int step = Integer.parseInt(steps.getFirst());
                assertThat(step).isGreaterThanOrEqualTo(last);
                last = step;
                answers.incrementAndGet();
            }
            return null;
        };
    }
}
