package org.thongthin.cms.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words with which an item is returned, to choose instead of writing them again.
 *
 * @param text in Thai, for editors read it
 * @param position from 1 among those that are offered; null for one that is offered no more
 * @param version grows with every change; the ETag
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CannedReason(UUID id, String text, @Nullable Integer position, long version) {
    /** @return whether moderators find it on the review page */
    public boolean offered() {
        return position != null;
    }
}
