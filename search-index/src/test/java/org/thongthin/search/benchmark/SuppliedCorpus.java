package org.thongthin.search.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.thongthin.search.evaluation.JsonLines;

/**
 * @param documents JSON lines with id, title and text
 * @param queries one a line
 */
record SuppliedCorpus(Path documents, List<String> queries) implements Corpus {
    static SuppliedCorpus of(Path documents, Path queries) throws IOException {
        return new SuppliedCorpus(
                documents,
                Files.readAllLines(queries).stream()
                        .filter(query -> !query.isBlank())
                        .distinct()
                        .toList());
    }

    @Override
    public void forEach(Consumer<Text> to) {
        JsonLines.forEach(
                documents,
                row -> to.accept(new Text(
                        row.getOrDefault("id", ""), row.getOrDefault("title", ""), row.getOrDefault("text", ""))));
    }
}
