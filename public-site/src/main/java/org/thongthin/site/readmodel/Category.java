package org.thongthin.site.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A category of one kind.
 *
 * @param position the order among those of its kind
 * @param retired no longer offered for new items; old ones keep it
 */
public record Category(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) String nameTh,
        @Nullable String nameEn,
        int position,
        boolean retired) {
    public Category {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(nameTh, "nameTh");
    }
}
