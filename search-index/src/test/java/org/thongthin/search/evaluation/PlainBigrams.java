package org.thongthin.search.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.index.IndexedItem;

/**
 * Ranks by shared pairs of letters, the rarer the more: a ranking of another make than the product's, which finds what the
 * product misses, so that what is plausible has been judged and not only what the product gives.
 */
final class PlainBigrams {
    private final Map<String, Set<String>> documents = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    PlainBigrams(List<IndexedItem> items) {
        for (IndexedItem item : items) {
            String all = String.join(
                    "\n",
                    item.title(),
                    String.valueOf(item.titleEn()),
                    String.valueOf(item.summary()),
                    item.bodyText(),
                    String.valueOf(item.english()),
                    item.facts(),
                    String.join("\n", item.names()));
            Set<String> pairs = pairs(all);
            documents.put(item.id(), pairs);
            pairs.forEach(pair -> frequencies.merge(pair, 1, Integer::sum));
        }
    }

    /** At most so many that share anything, the best first. */
    List<String> ranking(String query, int limit) {
        Map<String, Double> scores = new HashMap<>();
        for (String pair : pairs(query)) {
            double weight = Math.log(1 + (double) documents.size() / frequencies.getOrDefault(pair, documents.size()));
            documents.forEach((id, pairs) -> {
                if (pairs.contains(pair)) {
                    scores.merge(id, weight, Double::sum);
                }
            });
        }
        return scores.keySet().stream()
                .sorted(Comparator.<String>comparingDouble(scores::get)
                        .reversed()
                        .thenComparing(id -> id))
                .limit(limit)
                .collect(Collectors.toList());
    }

    private static Set<String> pairs(String text) {
        String letters = Normaliser.normalise(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
