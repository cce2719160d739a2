package org.thongthin.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item must be, by code; null or an empty list asks nothing. Several provinces are alternatives. */
public record Filter(
        @Nullable String kind,
        @Nullable String category,
        List<String> provinces,
        @Nullable String district,
        @Nullable String owner,
        @Nullable String excludeId) {

    private static final Filter NONE = new Filter(null, null, List.of(), null, null, null);

    public Filter {
        provinces = List.copyOf(provinces);
    }

    public static Filter none() {
        return NONE;
    }

    public Filter withKind(@Nullable String kind) {
        return new Filter(kind, category, provinces, district, owner, excludeId);
    }

    public Filter withCategory(@Nullable String category) {
        return new Filter(kind, category, provinces, district, owner, excludeId);
    }

    public Filter withProvinces(List<String> provinces) {
        return new Filter(kind, category, provinces, district, owner, excludeId);
    }

    public Filter withDistrict(@Nullable String district) {
        return new Filter(kind, category, provinces, district, owner, excludeId);
    }

    public Filter withOwner(@Nullable String owner) {
        return new Filter(kind, category, provinces, district, owner, excludeId);
    }

    public Filter withExcludeId(@Nullable String excludeId) {
        return new Filter(kind, category, provinces, district, owner, excludeId);
    }
}
