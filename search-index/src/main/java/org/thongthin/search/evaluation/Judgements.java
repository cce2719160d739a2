package org.thongthin.search.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well which document answers which query.
 *
 * @param grades by query, then by document; from 0, no answer, up
 */
record Judgements(Map<String, Map<String, Integer>> grades) {
    /** With twice as much as this, two sums of gains would no longer be told apart. */
    private static final int HIGHEST = 30;

    /**
     * From lines of query, document and grade with tabs between.
     *
     * @throws BadInputException where the file can't be read or a line is not such a one
     */
    static Judgements read(Path file) {
        Judgements judgements = new Judgements(new HashMap<>());
        Lines.read(file, judgements::add);
        return judgements;
    }

    private void add(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 3) {
            throw new BadInputException("query, document and grade with tabs between are expected, and there are "
                    + parts.length + " columns");
        }
        int grade = grade(parts[2].strip());
        Integer before = grades.computeIfAbsent(parts[0].strip(), query -> new LinkedHashMap<>())
                .put(parts[1].strip(), grade);
        if (before != null && before != grade) {
            throw new BadInputException("the same document has had the grade " + before + " for the same query");
        }
    }

    private static int grade(String text) {
        try {
            int grade = Integer.parseInt(text);
            if (grade >= 0 && grade <= HIGHEST) {
                return grade;
            }
        } catch (NumberFormatException e) {
            throw new BadInputException("\"" + text + "\" is not a whole number, as a grade is", e);
        }
        throw new BadInputException("a grade is from 0 to " + HIGHEST + " and not " + text);
    }

    /** Empty where none of the query's documents is an answer: then no ranking is better than another. */
    Map<String, Integer> of(String query) {
        Map<String, Integer> judged = grades.getOrDefault(query, Map.of());
        return judged.values().stream().anyMatch(grade -> grade > 0) ? judged : Map.of();
    }
}
