package org.thongthin.cms.content;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision without what it says, for a list of them; people as opaque ids.
 *
 * @param stage by its code
 * @param decidedBy who verified or returned it
 */
@Introspected
public record RevisionLine(
        int number,
        String stage,
        boolean live,
        @Nullable String title,
        Instant createdAt,
        UUID createdBy,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable UUID submittedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String returnReason) {
    /** The line of a revision that has been read whole. */
    public static RevisionLine of(Revision row) {
        return new RevisionLine(
                row.number(),
                row.stage().code(),
                row.live(),
                row.title(),
                row.createdAt(),
                row.createdBy(),
                row.updatedAt(),
                row.submittedAt(),
                row.submittedBy(),
                row.decidedAt(),
                row.decidedBy(),
                row.returnReason());
    }
}
