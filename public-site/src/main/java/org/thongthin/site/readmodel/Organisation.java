package org.thongthin.site.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A local administrative organisation, a provincial office or the department.
 *
 * @param type pao, city, town, subdistrict-municipality, sao, special, office or department
 * @param nameTh the full name, with what it is (เทศบาลตำบลธาตุพนม)
 * @param provinceCode null for the department
 * @param lat degrees north, WGS 84, of its office where known
 */
public record Organisation(
        @JsonProperty(required = true) String code,
        String type,
        @JsonProperty(required = true) String nameTh,
        @Nullable String nameEn,
        @Nullable String provinceCode,
        @Nullable String districtCode,
        @Nullable Double lat,
        @Nullable Double lon) {
    public Organisation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(nameTh, "nameTh");
        type = Objects.requireNonNullElse(type, "");
    }
}
