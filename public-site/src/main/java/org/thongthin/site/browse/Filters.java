package org.thongthin.site.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.readmodel.District;

/** The narrowings that the pages use. */
final class Filters {
    private Filters() {}

    static Filter all() {
        return Filter.none();
    }

    static Filter kind(String kind) {
        return Filter.none().withKind(kind);
    }

    static Filter province(@Nullable String kind, String province) {
        return Filter.none().withKind(kind).withProvinces(List.of(province));
    }

    static Filter district(District district) {
        return Filter.none().withProvinces(List.of(district.provinceCode())).withDistrict(district.code());
    }

    static Filter owner(@Nullable String kind, String owner) {
        return Filter.none().withKind(kind).withOwner(owner);
    }
}
