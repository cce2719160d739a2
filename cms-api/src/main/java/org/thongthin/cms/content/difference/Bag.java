package org.thongthin.cms.content.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text without their order, blanks left out.
 *
 * @param counts how often each stands there
 * @param size of all words
 */
record Bag(Map<String, Integer> counts, int size) {
    static Bag of(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        int size = 0;
        for (String word : words) {
            if (!word.isBlank()) {
                counts.merge(word, 1, Integer::sum);
                size++;
            }
        }
        return new Bag(counts, size);
    }

    /** How much of their words two texts share: 0 nothing, 1 all. Two texts of nothing but blanks are alike. */
    double likeness(Bag other) {
        int words = size + other.size;
        return words == 0 ? 1 : 2.0 * common(other) / words;
    }

    private int common(Bag other) {
        if (counts.size() > other.counts.size()) {
            return other.common(this);
        }
        int common = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return common;
    }
}
