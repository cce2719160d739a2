package org.thongthin.cms.notices;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of an item.
 *
 * @param event {@code submitted}, {@code returned}, {@code verified}, {@code taken-down}, {@code restored} or
 *     {@code mistake-reported}
 * @param revision the number of the item's newest revision at that moment
 * @param reason that a moderator gave for returning it or taking it down; else null
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Notice(
        long id,
        Instant at,
        String event,
        About item,
        int revision,
        @Nullable String reason,
        boolean read) {
    /**
     * @param title as it was at that moment
     * @param deleted whether the item is deleted by now
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record About(UUID id, String kind, @Nullable String title, boolean deleted) {}
}
