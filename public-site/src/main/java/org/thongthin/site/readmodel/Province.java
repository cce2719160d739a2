package org.thongthin.site.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A province, without the word จังหวัด in its name.
 *
 * @param region north, northeast, central, east, west or south
 */
public record Province(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String nameTh,
        @Nullable String nameEn,
        @Nullable String region) {
    public Province {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(nameTh, "nameTh");
    }
}
