package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as a line of a list, by its newest revision.
 *
 * @param ownerName the organisation's full name; names repeat, so it comes with its district
 * @param isPublic whether the public sees it at this moment
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ItemSummary(
        UUID id,
        String kind,
        String ownerCode,
        String ownerName,
        @Nullable String ownerDistrict,
        @Nullable String ownerProvince,
        int revision,
        String stage,
        @Nullable String title,
        @Nullable String category,
        boolean shown,
        boolean takenDown,
        @Nullable Integer liveRevision,
        boolean isPublic,
        @Nullable Instant submittedAt,
        Instant updatedAt,
        @Nullable String image,
        long version) {}
