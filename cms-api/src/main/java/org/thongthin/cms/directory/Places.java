package org.thongthin.cms.directory;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The provinces and districts. Only a migration changes them, so they are read once and kept for as long as the process
 * runs.
 */
@Singleton
public final class Places {
    private final PlaceRepository repository;
    private volatile @Nullable Gazetteer read;

    Places(PlaceRepository repository) {
        this.repository = repository;
    }

    public boolean provinceExists(String code) {
        return province(code) != null;
    }

    public boolean districtExists(String code) {
        return district(code) != null;
    }

    /** False also where either is unknown. */
    public boolean districtInProvince(String districtCode, String provinceCode) {
        District district = district(districtCode);
        return district != null && district.provinceCode().equals(provinceCode);
    }

    /** Null where the code is unknown. */
    public @Nullable Province province(String code) {
        return gazetteer().province(code);
    }

    /** Null where the code is unknown. */
    public @Nullable District district(String code) {
        return gazetteer().district(code);
    }

    /** All 77, in the order of a Thai dictionary. */
    public List<Province> provinces() {
        return List.copyOf(gazetteer().provinces());
    }

    /** All, in the order of a Thai dictionary. */
    public List<District> districts() {
        return List.copyOf(gazetteer().districts());
    }

    /** Those of one province, in the order of a Thai dictionary; none where the code is unknown. */
    public List<District> districtsOf(String provinceCode) {
        return gazetteer().districts().stream()
                .filter(district -> district.provinceCode().equals(provinceCode))
                .toList();
    }

    Gazetteer gazetteer() {
        Gazetteer known = read;
        if (known == null) {
            known = new Gazetteer(repository.provinces(), repository.districts());
            read = known;
        }
        return known;
    }
}
