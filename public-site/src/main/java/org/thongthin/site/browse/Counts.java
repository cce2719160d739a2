package org.thongthin.site.browse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thongthin.search.query.FacetCount;

/** Facets as counts by value. */
public final class Counts {
    private Counts() {}

    /** Empty where there is no such facet. */
    public static Map<String, Long> of(Map<String, List<FacetCount>> facets, String facet) {
        return facets.getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count, Long::sum));
    }
}
