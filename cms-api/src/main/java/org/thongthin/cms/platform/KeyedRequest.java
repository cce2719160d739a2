package org.thongthin.cms.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A keyed request that was done.
 *
 * @param request digest of what it asked
 * @param made the id of what it made; null while it is being done
 * @param sealed what its answer showed just once; null where that was nothing
 */
@MappedEntity("request_key")
record KeyedRequest(
        @Id UUID personId,
        String request,
        @Nullable UUID made,
        @Nullable String sealed,
        Instant createdAt) {}
