package org.thongthin.site.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** Readers who never rest, while things are published and hidden. */
class StormTest {
    private static final int READERS = 6;
    private static final int ROUNDS = 60;
    private static final List<String> LISTS =
            List.of("/", "/landmarks", "/en/landmarks", "/provinces/50", "/lao/" + Examples.MAE_ON);

    @Test
    void onceAChangeIsAppliedNobodyReadsWhatWasBefore(@TempDir Path data) throws Exception {
        try (FakeCms cms = Examples.seed(FakeCms.start());
                RunningSite site = RunningSite.startUpToDate(cms, data);
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            AtomicBoolean over = new AtomicBoolean();
            List<? extends Future<?>> reading = IntStream.range(0, READERS)
                    .mapToObj(reader -> readers.submit(() -> {
                        while (!over.get()) {
                            for (String path : LISTS) {
                                read(site, path);
                            }
                        }
                        return null;
                    }))
                    .toList();
            try {
                for (int round = 1; round <= ROUNDS; round++) {
                    String title = "รอบที่" + round + "แห่งวันนี้";
                    cms.put("item", Examples.LANDMARK, Examples.landmark(title).replace("Mae Kampong", title));
                    site.upToDate(cms);
                    for (String path : LISTS) {
                        assertThat(read(site, path)).as(path).contains(title);
                    }
                    cms.remove("item", Examples.LANDMARK);
                    site.upToDate(cms);
                    for (String path : LISTS) {
                        assertThat(read(site, path)).as(path).doesNotContain(Examples.LANDMARK);
                    }
                }
            } finally {
                over.set(true);
            }
            for (Future<?> reader : reading) {
                reader.get();
            }
        }
    }

    private static String read(RunningSite site, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
