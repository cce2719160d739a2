package org.thongthin.cms.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemPage;

/**
 * How much waits for a decision.
 *
 * @param oldest when the one that waits longest was submitted; null when nothing waits
 */
record QueueSize(long total, @Nullable Instant oldest) {
    /** @param page the queue's first page */
    static QueueSize of(ItemPage page) {
        return new QueueSize(
                page.total(),
                page.items().isEmpty() ? null : page.items().getFirst().submittedAt());
    }
}
