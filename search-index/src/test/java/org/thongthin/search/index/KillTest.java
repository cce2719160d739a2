package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 at random points of indexing, of rebuilding and swapping, of going back, and of taking over from another version
 * of the analysis. {@code -Dkill.seed=} repeats a run, as far as the machine lets it be the same; {@code -Dkill.times=}
 * says how often.
 */
class KillTest {
    private static final int LANES = 2;
    private static final int KILLS = Integer.getInteger("kill.times", 200) / LANES;
    private static final long SEED = Long.getLong("kill.seed", 20261120);

    private final Set<String> killedIn = new ConcurrentSkipListSet<>();

    @TempDir
    Path folder;

    @Test
    void whateverMomentTheProcessIsKilledAtTheIndexIsWholeAndItsCursorTrue() throws Exception {
        System.out.println("kill.seed=" + SEED);
        try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
            List<Future<Integer>> lanes = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                lanes.add(threads.submit(new Lane(folder.resolve("lane-" + lane), SEED + lane)));
            }
            for (Future<Integer> lane : lanes) {
                assertThat(lane.get()).isGreaterThan(KilledWriter.ITEMS);
            }
            assertThat(killedIn).contains("by a change", "by a rebuild", "by going back");
        }
    }

    /** One index, and the processes that write it, one after another. */
    private final class Lane implements Callable<Integer> {
        private final Path folder;
        private final Random random;
        private int done;
        private int doing;
        private String how = "";

        Lane(Path folder, long seed) {
            this.folder = folder;
            this.random = new Random(seed);
        }

        /** @return how far the index came at most */
        @Override
        public Integer call() throws Exception {
            int furthest = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                runAndKill();
                killedIn.add(how);
                try (ReadModel readModel = ReadModel.open(folder, KilledWriter.version(anyVersion()))) {
                    int step = KilledWriter.step(readModel.cursor());
                    assertThat(step).as("kill %d of seed %d", kill, SEED).isIn(done, doing);
                    assertHolds(readModel, step);
                    done = step;
                    doing = step;
                    furthest = Math.max(furthest, step);
                }
                assertThat(generations()).isLessThanOrEqualTo(2);
            }
            assertEndsAsTheSource(furthest + KilledWriter.ITEMS);
            return furthest;
        }

        private String anyVersion() {
            return random.nextInt(5) == 0 ? "newer" : "older";
        }

        private void runAndKill() throws IOException, InterruptedException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-Xss512k",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:-UsePerfData",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWriter.class.getName(),
                            folder.toString(),
                            anyVersion(),
                            Long.toString(random.nextLong()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader lines = process.inputReader()) {
                int heard = 1 + random.nextInt(16);
                for (int i = 0; i < heard; i++) {
                    String line = lines.readLine();
                    assertThat(line).as("the process ended by itself").isNotNull();
                    hear(line);
                }
                // A moment of its own within what goes on now.
                LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(20)));
                // Not process.destroyForcibly(), which closes what is still to be read.
                process.toHandle().destroyForcibly();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    hear(line);
                }
                process.waitFor();
            } finally {
                process.destroyForcibly();
            }
        }

        private void hear(String line) {
            String[] words = line.split(" ", 3);
            doing = Integer.parseInt(words[1]);
            if (words[0].equals("done")) {
                done = doing;
                how = "between two";
            } else {
                how = words[2];
            }
        }

        private void assertEndsAsTheSource(int last) {
            Version version = KilledWriter.version("older");
            try (ReadModel readModel = ReadModel.open(folder, version)) {
                int step = KilledWriter.step(readModel.cursor());
                if (readModel.rebuildReason() != null) {
                    KilledWriter.rebuild(readModel, ++step);
                }
                while (step < last) {
                    step++;
                    readModel.apply(List.of(KilledWriter.put(step)), "" + step);
                }
                assertHolds(readModel, last);
            }
        }

        private void assertHolds(ReadModel readModel, int step) {
            List<String> left = new ArrayList<>();
            try (Inventory inventory = readModel.inventory()) {
                for (int i = Math.max(1, step - KilledWriter.ITEMS + 1); i <= step; i++) {
                    assertThat(inventory.takeItem("" + i % KilledWriter.ITEMS)).isEqualTo("" + i);
                }
                inventory.forEachItemLeft(NOW, left::add);
            }
            assertThat(left).isEmpty();
            assertThat(readModel.search(Sample.question("วัดที่")).total())
                    .isEqualTo(Math.min(step, KilledWriter.ITEMS));
        }

        private long generations() throws IOException {
            try (Stream<Path> paths = Files.list(folder)) {
                return paths.filter(Files::isDirectory).count();
            }
        }
    }
}
