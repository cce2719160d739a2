package org.thongthin.search.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param total how many items match, or at least how many
 * @param totalIsExact false where more may match than were counted; the facets then have the same bound
 * @param facets for {@code kind}, {@code category}, {@code region}, {@code province}, {@code owner}, {@code ownerType} and
 *     {@code year}, and for {@code district} where a province or a district is asked for: the most frequent values with how many items would match were this facet not filtered; most first,
 *     then by value
 * @param corrected the text that was searched instead of the one asked, where another keyboard layout was clearly meant; else
 *     null
 * @param next where the same question goes on behind these hits; null where there are no more. Items that come or go
 *     meanwhile make no other item come twice or not at all
 */
public record SearchAnswer(
        long total,
        boolean totalIsExact,
        List<Hit> hits,
        Map<String, List<FacetCount>> facets,
        @Nullable String corrected,
        @Nullable String next) {}
