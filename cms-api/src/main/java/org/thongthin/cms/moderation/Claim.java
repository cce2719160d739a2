package org.thongthin.cms.moderation;

import io.micronaut.core.annotation.Introspected;
import org.thongthin.cms.content.ItemView;

/** An item that its claimer now holds. */
@Introspected
public record Claim(ItemView item, Lease lease) {}
