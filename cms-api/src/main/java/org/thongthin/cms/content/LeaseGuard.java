package org.thongthin.cms.content;

import java.time.Instant;
import java.util.UUID;

/**
 * Keeps a moderator's work on an item from being overtaken by another's decision. Called inside the transaction of the
 * transition, with the item's row locked.
 */
public interface LeaseGuard {
    /**
     * Nobody needs a lease to decide; one that another person holds refuses.
     *
     * @throws org.thongthin.cms.platform.Leased 409, naming who and until when
     */
    void requireFree(Actor actor, UUID itemId, Instant now);

    /** The item no longer waits: whoever held a lease on it holds it no more. */
    void end(UUID itemId);
}
