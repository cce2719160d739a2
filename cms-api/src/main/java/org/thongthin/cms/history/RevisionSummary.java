package org.thongthin.cms.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.RevisionLine;

/**
 * A revision as a line of an item's list of them. People by the names they go by now; null for who has been erased.
 *
 * @param live whether it is what the public sees when the item is public
 * @param decidedBy who verified or returned it
 * @param returnReason null but for a returned revision
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RevisionSummary(
        int revision,
        String stage,
        boolean live,
        @Nullable String title,
        Instant createdAt,
        @Nullable String createdBy,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String returnReason) {
    static RevisionSummary of(RevisionLine line, Map<UUID, String> names) {
        return new RevisionSummary(
                line.number(),
                line.stage(),
                line.live(),
                line.title(),
                line.createdAt(),
                names.get(line.createdBy()),
                line.updatedAt(),
                line.submittedAt(),
                name(line.submittedBy(), names),
                line.decidedAt(),
                name(line.decidedBy(), names),
                line.returnReason());
    }

    private static @Nullable String name(@Nullable UUID person, Map<UUID, String> names) {
        return person == null ? null : names.get(person);
    }

    /** Everybody whom the line names. */
    static Set<UUID> people(RevisionLine line) {
        return Stream.of(line.createdBy(), line.submittedBy(), line.decidedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
