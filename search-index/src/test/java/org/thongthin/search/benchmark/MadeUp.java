package org.thongthin.search.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the small benchmarks work on. */
final class MadeUp {
    private MadeUp() {}

    static List<Corpus.Text> texts(int count) {
        List<Corpus.Text> texts = new ArrayList<>(count);
        new GeneratedCorpus(count).forEach(texts::add);
        return texts;
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("search-benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
