package org.thongthin.site.browse;

import org.jspecify.annotations.Nullable;

/**
 * A province on the map and in the list.
 *
 * @param count how many public items there are
 * @param outline SVG path data, or null where the map has none
 */
record ProvinceEntry(
        String code,
        String name,
        long count,
        String address,
        @Nullable String outline) {

    /** How strongly the map colours it: none, some, many. */
    public String weight() {
        if (count == 0) {
            return "none";
        }
        return count < 3 ? "some" : "many";
    }
}
