package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file may become larger than this: to the process it is a disk that takes no more. */
class FullDiskTest {
    private static final int BLOCKS = 600;

    @TempDir
    Path folder;

    @Test
    void aRebuildThatTheDiskHasNoRoomForLeavesTheIndexAsItWas() throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f " + BLOCKS + " && exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Crowded.class.getName(),
                        folder.resolve("index").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        List<String> said = Files.readAllLines(log);
        assertThat(said).contains("no room", "goes on");
        try (ReadModel readModel = ReadModel.open(folder.resolve("index"))) {
            assertThat(readModel.cursor()).isEqualTo("e.2");
            assertThat(readModel.search(Sample.question("")).total()).isEqualTo(2);
        }
    }

    /** The process on the small disk. */
    static final class Crowded {
        private Crowded() {}

        public static void main(String[] arguments) {
            try (ReadModel readModel = ReadModel.open(Path.of(arguments[0]))) {
                readModel.apply(List.of(Sample.landmark("1", "หนึ่ง").put()), "e.1");
                try (Rebuild rebuild = readModel.rebuild()) {
                    for (int i = 0; i < 20_000; i++) {
                        rebuild.add(Sample.landmark("" + i, "วัด")
                                .source(longText(i))
                                .put());
                    }
                    rebuild.swap("f.1");
                } catch (RuntimeException e) {
                    System.out.println("no room");
                }
                readModel.apply(List.of(Sample.landmark("2", "สอง").put()), "e.2");
                if (readModel.rebuildReason() == null) {
                    System.out.println("goes on");
                }
            }
        }

        /** One that can't be packed much. */
        private static String longText(int seed) {
            StringBuilder text = new StringBuilder();
            new Random(seed).ints(100).forEach(text::append);
            return text.toString();
        }
    }
}
