package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Introspected;

/** Why an item is, or is not, public: every condition, and the answer. */
@Introspected
public record PublicityView(@JsonProperty("public") boolean isPublic, Publicity conditions) {
    static PublicityView of(Publicity conditions) {
        return new PublicityView(conditions.isPublic(), conditions);
    }
}
