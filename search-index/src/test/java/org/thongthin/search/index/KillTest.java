package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int KILLS = 12;

    /** The same kills in every run, as far as the machine lets them be. */
    private final Random random = new Random(20261120);

    @TempDir
    Path folder;

    @Test
    void whateverMomentTheProcessIsKilledAtTheIndexIsWholeAndItsCursorTrue() throws Exception {
        int reached = 0;
        for (int i = 0; i < KILLS; i++) {
            int said = runAndKill();
            try (ReadModel readModel = ReadModel.open(folder)) {
                int cursor = Integer.parseInt(String.valueOf(readModel.cursor()));
                assertThat(cursor).isBetween(Math.max(reached, said), Math.max(reached, said) + 1);
                assertHolds(readModel, cursor);
                reached = cursor;
            }
        }
        assertThat(reached).isGreaterThan(KILLS);
    }

    /** The last step that the process said was done; 0 where it was killed before it said any. */
    private int runAndKill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            int steps = 1 + random.nextInt(12);
            int said = 0;
            for (int i = 0; i <= steps; i++) {
                String line = lines.readLine();
                assertThat(line).as("the process ended by itself").isNotNull();
                said = i == 0 ? 0 : Integer.parseInt(line);
            }
            // A moment of its own within the step that goes on now.
            LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(30)));
            // Not process.destroyForcibly(), which closes what is still to be read.
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = Integer.parseInt(line);
            }
            process.waitFor();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void assertHolds(ReadModel readModel, int cursor) {
        for (int step = Math.max(1, cursor - KilledWriter.ITEMS + 1); step <= cursor; step++) {
            assertThat(readModel.item("" + step % KilledWriter.ITEMS, NOW)).isEqualTo("" + step);
        }
        assertThat(readModel.search(Sample.question("")).total()).isEqualTo(Math.min(cursor, KilledWriter.ITEMS));
    }
}
