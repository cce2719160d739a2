package org.thongthin.cms.mistakes;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** That a report came in, and under which id. */
@Introspected
public record MistakeReceipt(UUID id) {}
