package org.thongthin.site.browse;

import java.util.List;
import java.util.Map;
import org.thongthin.search.query.FacetCount;

/**
 * Some of the items, newest first.
 *
 * @param total how many there are in all
 * @param counted by name, how many there are of each value with that filter left out; those that were asked for
 */
public record Shelf(long total, List<Card> cards, Map<String, List<FacetCount>> counted) {

    /** @throws IllegalArgumentException where that was not asked for */
    public Map<String, Long> counts(String facet) {
        if (!counted.containsKey(facet)) {
            throw new IllegalArgumentException("Nobody asked for counts by " + facet);
        }
        return Counts.of(counted, facet);
    }
}
