package org.thongthin.site.browse;

import java.util.List;

/**
 * A region with its provinces, sorted by name.
 *
 * @param code north, northeast, central, east, west or south
 */
public record RegionEntry(String code, List<ProvinceEntry> provinces) {
    public long count() {
        return provinces.stream().mapToLong(ProvinceEntry::count).sum();
    }
}
