package org.thongthin.cms.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows what moved an item to where it stands. Leases don't count: they change nothing. */
public interface LastChanges {
    /** Null for an item that nothing ever happened to. */
    @Nullable
    LastChange of(UUID itemId);
}
