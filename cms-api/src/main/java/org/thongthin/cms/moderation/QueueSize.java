package org.thongthin.cms.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much waits for a decision, in the whole country.
 *
 * @param oldest when the one that waits longest was submitted; null when nothing waits
 */
public record QueueSize(long total, @Nullable Instant oldest) {}
