package org.thongthin.cms.preview;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that was just made.
 *
 * @param token its secret, shown here and never again
 */
public record MadeLink(UUID id, String token, Instant createdAt, Instant expiresAt) {
    /** The path at which the link shows the item. */
    public String path() {
        return "/preview/" + token;
    }

    @Override
    public String toString() {
        return "MadeLink[" + id + "]";
    }
}
