package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Leased;
import org.thongthin.cms.platform.Problem;
import org.thongthin.cms.platform.Refused;

/**
 * What became of one item of many.
 *
 * @param id as the caller wrote it; absent where they wrote none
 * @param status as the answer to this item alone would have had it
 * @param etag the item's new one; absent where it was refused
 * @param code why it was refused; absent where it was done
 * @param lease who holds it; absent where nobody does
 * @param by who changed it before the caller did; absent where that is not why
 * @param at when they did
 */
@Introspected
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulkResult(
        @Nullable String id,
        int status,
        @Nullable String etag,
        @Nullable String code,
        @Nullable Held lease,
        @Nullable String by,
        @Nullable Instant at) {

    /** @param by null where the holder's name has been erased */
    @Introspected
    public record Held(@Nullable String by, Instant until) {}

    static BulkResult done(@Nullable String id, ItemState after) {
        return new BulkResult(id, 200, IfMatch.etag(after.item().version()), null, null, null, null);
    }

    static BulkResult refused(@Nullable String id, Problem problem) {
        Held held = problem instanceof Leased leased ? new Held(leased.by(), leased.until()) : null;
        Refused.Change change = problem instanceof Refused refused ? refused.change() : null;
        return new BulkResult(
                id,
                problem.code().status(),
                null,
                problem.code().code(),
                held,
                change == null ? null : change.by(),
                change == null ? null : change.at());
    }
}
