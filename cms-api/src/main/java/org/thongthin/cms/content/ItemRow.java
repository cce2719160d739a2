package org.thongthin.cms.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item as a row of a sheet.
 *
 * @param occursFrom when the thing told of occurs; null where it tells of no such time
 */
public record ItemRow(ItemSummary item, @Nullable Instant occursFrom, Instant createdAt) {}
