package org.thongthin.cms.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an item last.
 *
 * @param personId who; null for the system itself
 * @param action its name in the audit trail
 * @param by the name that they go by; null for the system, and for a person since erased
 */
public record LastChange(
        @Nullable UUID personId, String action, @Nullable String by, Instant at) {}
