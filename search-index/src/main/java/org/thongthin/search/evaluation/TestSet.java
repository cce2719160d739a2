package org.thongthin.search.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents, what is asked of them, and which of them answer it. */
record TestSet(List<Text> documents, List<Query> queries, Judgements judgements) {
    /** A document. */
    record Text(String id, String title, String text) {}

    record Query(String id, String text) {}

    /** @throws BadInputException where a file can't be read or is not as described in {@link Arguments#USAGE} */
    static TestSet read(Path documents, Path queries, Path judgements) {
        TestSet set = new TestSet(new ArrayList<>(), new ArrayList<>(), Judgements.read(judgements));
        Set<String> documentIds = new HashSet<>();
        JsonLines.forEach(documents, row -> set.documents.add(document(row, documentIds)));
        Set<String> queryIds = new HashSet<>();
        JsonLines.forEach(queries, row -> set.queries.add(query(row, queryIds)));
        requireSome(documents, set.documents);
        requireSome(queries, set.queries);
        return set;
    }

    private static Text document(Map<String, String> row, Set<String> seen) {
        String id = newId(row, seen);
        if (!row.containsKey("title") && !row.containsKey("text")) {
            throw new BadInputException("there is neither a \"title\" nor a \"text\"");
        }
        return new Text(id, row.getOrDefault("title", ""), row.getOrDefault("text", ""));
    }

    private static Query query(Map<String, String> row, Set<String> seen) {
        return new Query(newId(row, seen), required(row, "text"));
    }

    private static String newId(Map<String, String> row, Set<String> seen) {
        String id = required(row, "id");
        if (!seen.add(id)) {
            throw new BadInputException("the id \"" + id + "\" stands in an earlier line too");
        }
        return id;
    }

    private static String required(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null) {
            throw new BadInputException("there is no \"" + name + "\"");
        }
        return value;
    }

    private static void requireSome(Path file, List<?> rows) {
        if (rows.isEmpty()) {
            throw new BadInputException(file + ": there is nothing in it");
        }
    }
}
