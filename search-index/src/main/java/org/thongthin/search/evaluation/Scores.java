package org.thongthin.search.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How well a ranking of ten puts the judged documents in order. Each from 0 to 1. */
record Scores(double ndcg, double reciprocalRank, double recall) {
    private static final int RANKS = 10;

    /** @param grades by document, one above 0 at least; a document without one counts as a 0 */
    static Scores of(List<String> ranking, Map<String, Integer> grades) {
        List<Integer> found = ranking.stream()
                .limit(RANKS)
                .map(id -> grades.getOrDefault(id, 0))
                .toList();
        List<Integer> ideal = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(RANKS)
                .toList();
        return new Scores(
                gain(found) / gain(ideal), reciprocalRank(found), (double) answers(found) / answers(grades.values()));
    }

    /** A grade counts 2^grade - 1, discounted by the logarithm of its rank (Burges et al., 2005). */
    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static double reciprocalRank(List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static long answers(Collection<Integer> grades) {
        return grades.stream().filter(grade -> grade > 0).count();
    }

    /** Zeros where there is none. */
    static Scores mean(Collection<Scores> all) {
        return new Scores(mean(all, Scores::ndcg), mean(all, Scores::reciprocalRank), mean(all, Scores::recall));
    }

    private static double mean(Collection<Scores> all, ToDoubleFunction<Scores> which) {
        return all.stream().mapToDouble(which).average().orElse(0);
    }
}
