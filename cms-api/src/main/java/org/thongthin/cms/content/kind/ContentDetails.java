package org.thongthin.cms.content.kind;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;

/**
 * What only one kind of content has. A draft may leave any of it out; what is there must be right. To add a kind, add
 * its record here, a migration for the kind's CHECK, an example, a page fragment and its labels.
 */
public sealed interface ContentDetails permits NewsDetails, ProductDetails, LandmarkDetails, VolunteerStoryDetails {
    /** When the thing told of begins; null where the kind has no time or it isn't known yet. */
    @JsonIgnore
    default @Nullable Instant occursFrom() {
        return null;
    }

    /** When it is over; null as for {@link #occursFrom}. */
    @JsonIgnore
    default @Nullable Instant occursUntil() {
        return null;
    }

    /** Faults between fields, pointers relative to the details; those of single fields are annotations. */
    default List<FieldError> faults() {
        return List.of();
    }
}
