package org.thongthin.cms.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every province and district by its code, in the order in which they were given. */
final class Gazetteer {
    private final Map<String, Province> provinces = new LinkedHashMap<>();
    private final Map<String, District> districts = new LinkedHashMap<>();

    Gazetteer(List<Province> provinces, List<District> districts) {
        provinces.forEach(province -> this.provinces.put(province.code(), province));
        districts.forEach(district -> this.districts.put(district.code(), district));
    }

    Collection<Province> provinces() {
        return provinces.values();
    }

    Collection<District> districts() {
        return districts.values();
    }

    @Nullable
    Province province(String code) {
        return provinces.get(code);
    }

    @Nullable
    District district(String code) {
        return districts.get(code);
    }
}
