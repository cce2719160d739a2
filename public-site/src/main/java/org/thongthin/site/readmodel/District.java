package org.thongthin.site.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A district (อำเภอ, in Bangkok เขต), without that word in its name. */
public record District(
        @JsonProperty(required = true) String code,
        String provinceCode,
        @JsonProperty(required = true) String nameTh,
        @Nullable String nameEn) {
    public District {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(nameTh, "nameTh");
        provinceCode = Objects.requireNonNullElse(provinceCode, "");
    }
}
