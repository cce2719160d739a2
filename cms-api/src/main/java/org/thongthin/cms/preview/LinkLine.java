package org.thongthin.cms.preview;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that works, as a line of an item's list of them; its address was shown once, when it was made.
 *
 * @param createdBy by the name they go by now; null for a person since erased
 * @param expiresAt the first moment at which it works no longer
 */
@Introspected
public record LinkLine(UUID id, Instant createdAt, @Nullable String createdBy, Instant expiresAt) {}
