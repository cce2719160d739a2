package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A revision as a line of an item's list of them. */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RevisionLine(
        int revision,
        String stage,
        boolean live,
        @Nullable String title,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {
    static RevisionLine of(Revision row) {
        return new RevisionLine(
                row.number(),
                row.stage().code(),
                row.live(),
                row.title(),
                row.createdAt(),
                row.updatedAt(),
                row.submittedAt(),
                row.decidedAt());
    }
}
