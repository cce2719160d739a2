package org.thongthin.cms.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a registry file: all of them, no other, in any order. */
enum RegistryColumn {
    DLA_CODE,
    TYPE_TH,
    FULL_NAME_TH,
    NAME_TH,
    PROVINCE_CODE,
    PROVINCE_TH,
    DISTRICT_CODE,
    DISTRICT_TH,
    LAT,
    LON,
    AREA_KM2,
    COORD_CHECK;

    /** As it stands in the first line. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable RegistryColumn headed(String heading) {
        for (RegistryColumn column : values()) {
            if (column.heading().equals(heading)) {
                return column;
            }
        }
        return null;
    }
}
