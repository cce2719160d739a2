package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an item is, or is not, public: every condition, and the answer.
 *
 * @param changesAt when the answer turns to its opposite by itself; null where nothing but somebody's doing changes it
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PublicityView(
        @JsonProperty("public") boolean isPublic,
        Publicity conditions,
        @Nullable Instant changesAt) {
    static PublicityView of(Item item, @Nullable Revision live, Instant now) {
        Publicity conditions = Publicity.of(item, live, now);
        return new PublicityView(conditions.isPublic(), conditions, changesAt(item, conditions));
    }

    private static @Nullable Instant changesAt(Item item, Publicity conditions) {
        if (conditions.isPublic()) {
            return item.shownUntil();
        }
        return conditions.waitsForItsTime() ? item.shownFrom() : null;
    }
}
