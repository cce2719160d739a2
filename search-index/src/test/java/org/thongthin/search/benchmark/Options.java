package org.thongthin.search.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param many ten times as many documents as in the first corpus; null where they are not asked for */
record Options(Corpus corpus, @Nullable Corpus many) {
    static final String USAGE = """
            ./run benchmark search [--docs docs.jsonl queries.txt] [--million | --million-docs docs.jsonl]
              --docs          others' documents (JSON lines: id, title, text) and queries (one a line), not made-up ones
              --million       a million made-up documents too; about a quarter of an hour more
              --million-docs  the same with others' documents""";

    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;

    static Options parse(String... words) throws IOException {
        Corpus corpus = new GeneratedCorpus(FEW);
        Corpus many = null;
        Deque<String> left = new ArrayDeque<>(List.of(words));
        while (!left.isEmpty()) {
            String word = left.pop();
            if (word.equals("--docs") && left.size() > 1) {
                corpus = SuppliedCorpus.of(Path.of(left.pop()), Path.of(left.pop()));
            } else if (word.equals("--million")) {
                many = new GeneratedCorpus(MANY);
            } else if (word.equals("--million-docs") && !left.isEmpty()) {
                many = new SuppliedCorpus(Path.of(left.pop()), List.of());
            } else {
                throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(corpus, many);
    }
}
