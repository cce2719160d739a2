package org.thongthin.search.evaluation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code search-index/evaluate} was asked to do.
 *
 * @param run where the ranking is written; null for nowhere
 */
record Arguments(
        Path documents,
        Path queries,
        Path judgements,
        @Nullable Path run,
        boolean json,
        boolean baselines) {
    static final String USAGE = """
            search-index/evaluate --docs docs.jsonl --queries queries.jsonl --qrels qrels.tsv
                                  [--json] [--baselines] [--run FILE]

              --docs       documents, a JSON object a line: id, title, text
              --queries    what is asked, a JSON object a line: id, text
              --qrels      judgements, a line each, with tabs between: query, document, grade (a whole number; 0 is no answer)
              --json       one JSON object on standard output instead of a table
              --baselines  the same measures for Lucene's stock analysis, side by side
              --run        writes our ranking, a line a hit, with tabs between: query, document, rank from 1, score

            Ids may be numbers, other keys are left alone, blank lines skipped. Every query is asked and timed; one without
            a document graded above 0 does not count for MRR, nDCG and recall.
            """;

    private static final List<String> FILES = List.of("--docs", "--queries", "--qrels", "--run");
    private static final List<String> SWITCHES = List.of("--json", "--baselines");

    /** @throws BadInputException where something is missing, unknown or there twice */
    static Arguments parse(String... words) {
        Map<String, String> given = new HashMap<>();
        Deque<String> left = new ArrayDeque<>(List.of(words));
        while (!left.isEmpty()) {
            String name = left.pop();
            if (!FILES.contains(name) && !SWITCHES.contains(name)) {
                throw new BadInputException("\"" + name + "\" is not known here");
            }
            if (FILES.contains(name) && left.isEmpty()) {
                throw new BadInputException(name + " wants a file behind it");
            }
            if (given.put(name, FILES.contains(name) ? left.pop() : "") != null) {
                throw new BadInputException(name + " is there twice");
            }
        }
        String run = given.get("--run");
        return new Arguments(
                file(given, "--docs"),
                file(given, "--queries"),
                file(given, "--qrels"),
                run == null ? null : path(run),
                given.containsKey("--json"),
                given.containsKey("--baselines"));
    }

    private static Path file(Map<String, String> given, String name) {
        String file = given.get(name);
        if (file == null) {
            throw new BadInputException(name + " is missing");
        }
        return path(file);
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new BadInputException("\"" + file + "\" can't be the name of a file", e);
        }
    }
}
