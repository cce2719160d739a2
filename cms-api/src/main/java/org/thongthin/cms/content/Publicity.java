package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item is public, condition by condition. Public means every one of them.
 *
 * @param verified it has a live revision
 * @param shown its organisation shows it
 * @param begun its display window has opened, or has no opening
 * @param notEnded its display window has not closed, or has no closing
 */
@Introspected
public record Publicity(
        boolean verified, boolean shown, boolean begun, boolean notEnded, boolean notTakenDown, boolean notDeleted) {

    public static Publicity of(Item item, @Nullable Revision live, Instant now) {
        return new Publicity(
                live != null,
                item.shown(),
                item.shownFrom() == null || !item.shownFrom().isAfter(now),
                item.shownUntil() == null || item.shownUntil().isAfter(now),
                item.takenDownAt() == null,
                item.deletedAt() == null);
    }

    @JsonIgnore
    public boolean isPublic() {
        return verified && shown && begun && notEnded && notTakenDown && notDeleted;
    }

    /** Whether its display window is all that is missing, and opens by itself. */
    @JsonIgnore
    public boolean waitsForItsTime() {
        return !begun && verified && shown && notEnded && notTakenDown && notDeleted;
    }
}
