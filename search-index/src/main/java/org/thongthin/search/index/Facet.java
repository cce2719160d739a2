package org.thongthin.search.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;

/** A field that answers count by value, and the values that the question asks for; empty for any. */
record Facet(String field, List<String> chosen) {

    static List<Facet> of(Filter filter) {
        List<Facet> facets = new ArrayList<>(List.of(
                new Facet(Fields.KIND, oneOrAny(filter.kind())),
                new Facet(Fields.CATEGORY, oneOrAny(filter.category())),
                new Facet(Fields.REGION, oneOrAny(filter.region())),
                new Facet(Fields.PROVINCE, filter.provinces()),
                new Facet(Fields.OWNER, oneOrAny(filter.owner())),
                new Facet(Fields.OWNER_TYPE, oneOrAny(filter.ownerType())),
                new Facet(Fields.YEAR, oneOrAny(filter.year()))));
        // All the country's districts are nobody's choice, and counting them would cost every question.
        if (filter.district() != null || !filter.provinces().isEmpty()) {
            facets.add(new Facet(Fields.DISTRICT, oneOrAny(filter.district())));
        }
        return facets;
    }

    private static List<String> oneOrAny(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
