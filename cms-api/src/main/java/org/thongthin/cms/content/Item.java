package org.thongthin.cms.content;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same over an item's revisions, and what takes effect at once: display, take-down, deletion.
 *
 * @param version grows with every change of the item, its revisions and pictures; the ETag
 * @param shown สถานะการแสดง, the organisation's own word
 * @param shownFrom first moment shown; null for no such bound
 * @param shownUntil first moment no longer shown; null for no such bound
 * @param purgedAt when its content was removed for good; the row stays, so that it is answered with 410 for ever
 */
@MappedEntity("item")
public record Item(
        @Id UUID id,
        String kind,
        String ownerCode,
        @Version long version,
        boolean shown,
        @Nullable Instant shownFrom,
        @Nullable Instant shownUntil,
        @Nullable Instant takenDownAt,
        @Nullable String takedownReason,
        @Nullable Instant deletedAt,
        @Nullable Instant purgedAt,
        @Nullable Instant firstVerifiedAt,
        Instant createdAt,
        UUID createdBy,
        Instant updatedAt) {

    /** The version of an item that nobody has touched since it was made. */
    public static final long FIRST_VERSION = 0;

    static Item fresh(UUID id, String kind, String ownerCode, UUID by, Instant now) {
        return new Item(
                id, kind, ownerCode, FIRST_VERSION, true, null, null, null, null, null, null, null, now, by, now);
    }
}
