package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealingTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @BeforeEach
    void fill() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(
                    IntStream.range(0, 40)
                            .mapToObj(i -> landmark("" + i, "วัดที่ " + i).put())
                            .toList(),
                    "e.1");
        }
    }

    @Test
    void aLockThatADeadProcessLeftIsNoObstacle() throws IOException {
        Path lock = generation(folder).resolve("write.lock");
        Files.deleteIfExists(lock);
        Files.createFile(lock);
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.cursor()).isEqualTo("e.1");
            readModel.apply(List.of(), "e.2");
        }
    }

    @Test
    void whateverFileIsDamagedTheIndexStartsEmptyAndSaysSo() throws IOException {
        List<Path> files = files(generation(folder));
        assertThat(files).hasSizeGreaterThan(2);
        for (Path file : files) {
            Path copy = Files.createDirectory(elsewhere.resolve(file.getFileName()));
            Files.copy(folder.resolve("current"), copy.resolve("current"));
            Files.createDirectory(generation(copy));
            for (Path each : files) {
                Files.copy(each, generation(copy).resolve(each.getFileName()));
            }
            damage(generation(copy).resolve(file.getFileName()));
            assertStartsEmpty(copy);
        }
    }

    private static List<Path> files(Path generation) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }

    @Test
    void aMissingFileMakesItStartEmpty() throws IOException {
        try (Stream<Path> files = Files.list(generation(folder))) {
            Files.delete(files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow());
        }
        assertStartsEmpty(folder);
    }

    @Test
    void aTornPointerMakesItStartEmpty() throws IOException {
        Files.writeString(folder.resolve("current"), "gener");
        assertStartsEmpty(folder);
    }

    @Test
    void anIndexThatThisVersionCannotReadMakesItStartEmptyAndIsKeptForTheOther() throws IOException {
        Path unreadable = generation(folder);
        try (FSDirectory directory = FSDirectory.open(generation(folder));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("schema", "0", "analysis", "other", "cursor", "e.1").entrySet());
            writer.commit();
        }
        assertStartsEmpty(folder, 2);
        assertThat(unreadable).exists();
    }

    @Test
    void whatAnUnfinishedRebuildLeftIsSwept() throws IOException {
        Path left = folder.resolve("generation-99");
        Files.createDirectory(left);
        Files.writeString(left.resolve("_0.cfs"), "half");
        ReadModel.open(folder).close();
        assertThat(left).doesNotExist();
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.cursor()).isEqualTo("e.1");
        }
    }

    @Test
    void damageWhileItRunsIsNoticedAndANewIndexEndsIt() throws IOException {
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.rebuildReason()).isNull();
            for (Path file : files(generation(folder))) {
                if (file.toString().endsWith(".cfs")) {
                    damage(file);
                }
            }
            readModel.verify();
            assertThat(readModel.rebuildReason()).isEqualTo(RebuildReason.DAMAGED);
            Path damaged = generation(folder);
            try (Rebuild rebuild = readModel.rebuild()) {
                rebuild.add(landmark("new", "ใหม่").put());
                rebuild.swap("f.1");
            }
            assertThat(readModel.rebuildReason()).isNull();
            assertThat(readModel.item("new", NOW)).isNotNull();
            assertThat(damaged).doesNotExist();
        }
    }

    @Test
    void damageThatWritingComesAcrossIsNoticedToo() throws IOException {
        try (ReadModel readModel = ReadModel.open(folder)) {
            for (Path file : files(generation(folder))) {
                if (file.toString().endsWith(".cfs")) {
                    damageAllOver(file);
                }
            }
            int step = 2;
            while (readModel.rebuildReason() == null) {
                assertThat(step).isLessThan(60);
                String cursor = "e." + step++;
                try {
                    readModel.apply(List.of(landmark("1", "วัดใหม่").put()), cursor);
                } catch (RuntimeException e) {
                    assertThat(readModel.cursor()).isNotEqualTo(cursor);
                }
            }
            assertThat(readModel.rebuildReason()).isEqualTo(RebuildReason.DAMAGED);
        }
    }

    private static void damageAllOver(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 10; i < bytes.length; i += 16) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
    }

    private static void assertStartsEmpty(Path folder) throws IOException {
        assertStartsEmpty(folder, 1);
    }

    private static void assertStartsEmpty(Path folder, int generations) throws IOException {
        List<LogRecord> logged = new java.util.concurrent.CopyOnWriteArrayList<>();
        Handler handler = new Listening(logged);
        Logger logger = Logger.getLogger(ReadModel.class.getName());
        logger.addHandler(handler);
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.cursor()).isNull();
            assertThat(readModel.rebuildReason()).isEqualTo(RebuildReason.EMPTY);
            assertThat(readModel.search(question("")).total()).isZero();
            readModel.apply(List.of(landmark("1", "วัดใหม่").put()), "f.1");
            assertThat(readModel.item("1", NOW)).isNotNull();
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged).hasSize(1);
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths.filter(Files::isDirectory)).hasSize(generations);
        }
    }

    private static Path generation(Path folder) throws IOException {
        return folder.resolve(Files.readString(folder.resolve("current")).strip());
    }

    private static final class Listening extends Handler {
        private final List<LogRecord> logged;

        Listening(List<LogRecord> logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord message) {
            logged.add(message);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
