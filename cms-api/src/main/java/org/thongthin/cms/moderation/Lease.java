package org.thongthin.cms.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator's work on an item, as others see it.
 *
 * @param by the name that the holder goes by; null where it has been erased
 * @param until the first moment at which it holds no longer
 * @param mine whether the one who asks holds it
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Lease(@Nullable String by, Instant until, boolean mine) {}
