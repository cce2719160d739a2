package org.thongthin.cms.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.moderation.Lease;

/** Who works on which item of a page. */
record Holders(Map<UUID, Lease> leases) {
    /** Null where nobody does. */
    public @Nullable Lease of(UUID id) {
        return leases.get(id);
    }
}
