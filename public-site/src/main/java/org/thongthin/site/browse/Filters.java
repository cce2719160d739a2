package org.thongthin.site.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;

/** The narrowings that the pages use. */
final class Filters {
    private Filters() {}

    static Filter all() {
        return Filter.none();
    }

    static Filter kind(String kind) {
        return new Filter(kind, null, List.of(), null, null, null);
    }

    static Filter province(@Nullable String kind, String province) {
        return new Filter(kind, null, List.of(province), null, null, null);
    }

    static Filter owner(@Nullable String kind, String owner) {
        return new Filter(kind, null, List.of(), null, owner, null);
    }
}
