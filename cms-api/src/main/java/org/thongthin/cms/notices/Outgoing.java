package org.thongthin.cms.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that a sender has in hand.
 *
 * @param claim which taking in hand this is
 * @param attempts with this one
 * @param to null where it is not to be sent any more: its reader left, has no address, or wants none by now
 * @param toModerator whether its reader is one
 * @param about null for the queue on a morning
 */
record Outgoing(
        UUID id,
        UUID claim,
        Instant createdAt,
        int attempts,
        @Nullable String to,
        boolean toModerator,
        @Nullable About about) {
    /**
     * What it tells of, in the words of that moment.
     *
     * @param fields the moderator's comments on single fields, as JSON
     */
    record About(
            String event,
            UUID itemId,
            String kind,
            @Nullable String title,
            @Nullable String reason,
            String fields) {}
}
