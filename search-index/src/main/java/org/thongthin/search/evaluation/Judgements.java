package org.thongthin.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which documents answer which question. */
final class Judgements {
    private final Map<String, Set<String>> answers = new HashMap<>();

    /** From lines of query, document and grade with tabs between; a grade of 0 is no answer. */
    static Judgements read(Path file) throws IOException {
        Judgements judgements = new Judgements();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", -1);
            if (Integer.parseInt(parts[2].strip()) > 0) {
                judgements
                        .answers
                        .computeIfAbsent(parts[0], query -> new HashSet<>())
                        .add(parts[1]);
            }
        }
        return judgements;
    }

    /** 1 over the rank of the first answer, 0 where there is none among the ids. */
    double reciprocalRank(String query, List<String> ids) {
        Set<String> right = answers.getOrDefault(query, Set.of());
        for (int i = 0; i < ids.size(); i++) {
            if (right.contains(ids.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
