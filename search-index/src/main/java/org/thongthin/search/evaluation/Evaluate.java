package org.thongthin.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/**
 * Command line: {@code Evaluate <folder>} indexes the folder's docs.jsonl (id, title, text), asks every queries*.jsonl
 * (id, text) and prints, by qrels.tsv (query, document, grade), the mean reciprocal rank within the first ten, the
 * share of questions without any answer, and the times.
 */
public final class Evaluate {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final int RANKS = 10;

    private final ReadModel readModel;
    private final Judgements judgements;
    private final PrintStream out;

    private Evaluate(ReadModel readModel, Judgements judgements, PrintStream out) {
        this.readModel = readModel;
        this.judgements = judgements;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("Evaluate <folder with docs.jsonl, queries*.jsonl and qrels.tsv>");
            return;
        }
        run(Path.of(arguments[0]), out);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Path index = Files.createTempDirectory("evaluation");
        try (ReadModel readModel = ReadModel.open(index)) {
            Evaluate evaluate = new Evaluate(readModel, Judgements.read(folder.resolve("qrels.tsv")), out);
            evaluate.fill(JsonLines.read(folder.resolve("docs.jsonl")));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Evaluate::isQueries).sorted().toList()) {
                    evaluate.ask(file);
                }
            }
        } finally {
            deleteAll(index);
        }
    }

    private static boolean isQueries(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("queries") && name.endsWith(".jsonl");
    }

    private void fill(List<Map<String, String>> documents) {
        long start = System.nanoTime();
        try (Rebuild rebuild = readModel.rebuild()) {
            documents.forEach(document -> rebuild.add(new ReadModelChange.PutItem(item(document))));
            rebuild.swap("evaluation");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%d documents, %.0f a second%n", documents.size(), documents.size() / seconds);
    }

    private static IndexedItem item(Map<String, String> document) {
        return new IndexedItem(
                document.getOrDefault("id", ""),
                "landmark",
                document.getOrDefault("title", ""),
                null,
                null,
                document.getOrDefault("text", ""),
                "",
                null,
                "0",
                "0",
                null,
                List.of(),
                null,
                NOW,
                null,
                null,
                null,
                List.of(),
                "{}");
    }

    private void ask(Path file) throws IOException {
        List<Map<String, String>> queries = JsonLines.read(file);
        List<Long> times = new ArrayList<>();
        double reciprocalRanks = 0;
        int unanswered = 0;
        for (Map<String, String> query : queries) {
            long start = System.nanoTime();
            List<Hit> hits = search(query.getOrDefault("text", ""));
            times.add(System.nanoTime() - start);
            unanswered += hits.isEmpty() ? 1 : 0;
            reciprocalRanks += judgements.reciprocalRank(
                    query.getOrDefault("id", ""), hits.stream().map(Hit::id).toList());
        }
        times.sort(null);
        out.printf(
                Locale.ROOT,
                "%s: MRR@10 %.4f over %d questions, %.1f %% without an answer, median %.2f ms, p99 %.2f ms%n",
                file.getFileName(),
                reciprocalRanks / queries.size(),
                queries.size(),
                100.0 * unanswered / queries.size(),
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() * 99 / 100) / 1e6);
    }

    private List<Hit> search(String text) {
        return readModel
                .search(new SearchQuestion(text, Filter.none(), null, Sort.RELEVANCE, 0, RANKS, NOW))
                .hits();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
