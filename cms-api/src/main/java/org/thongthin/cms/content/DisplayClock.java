package org.thongthin.cms.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Told when an item's display window opens and closes, so that public readers look again at that moment. */
public interface DisplayClock {
    /** Replaces what was set for the item before. Called inside the transaction of the change. */
    void set(UUID itemId, @Nullable Instant from, @Nullable Instant until);
}
