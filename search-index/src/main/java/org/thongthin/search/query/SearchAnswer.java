package org.thongthin.search.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param total how many items match, exactly
 * @param facets for {@code kind}, {@code category}, {@code province} and {@code owner}: each value with how many items
 *     would match were this facet not filtered; most first, then by value
 * @param corrected the text that was searched instead of the one asked, which finds nothing; else null
 */
public record SearchAnswer(
        long total,
        List<Hit> hits,
        Map<String, List<FacetCount>> facets,
        @Nullable String corrected) {}
