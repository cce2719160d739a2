package org.thongthin.cms.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemSummary;

/**
 * One page of the queue, longest waiting first.
 *
 * @param total lines over all pages
 * @param next the cursor of the page after this one; null on the last
 * @param oldestSubmittedAt when the first of all pages was submitted; null when nothing waits
 * @param oldestSeconds how long that is ago; null when nothing waits
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QueuePage(
        List<Line> items,
        long total,
        int page,
        int size,
        @Nullable String next,
        @Nullable Instant oldestSubmittedAt,
        @Nullable Long oldestSeconds) {

    /**
     * @param lease null where nobody works on it
     * @param likelyDuplicate whether another item looks or reads like it
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Line(
            @JsonUnwrapped ItemSummary item, @Nullable Lease lease, boolean likelyDuplicate) {}
}
