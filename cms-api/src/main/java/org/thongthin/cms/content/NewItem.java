package org.thongthin.cms.content;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Brings an item into being: its row, its first draft and its audit row, in one transaction. */
@Singleton
public class NewItem {
    private final Revisions revisions;
    private final AuditTrail audit;
    private final Clock clock;

    NewItem(Revisions revisions, AuditTrail audit, Clock clock) {
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ItemState create(Actor actor, String kind, String ownerCode, ItemContent content) {
        ItemState state = revisions.create(
                actor, kind, ownerCode, content, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.append(
                actor.personId(),
                "item.create",
                "item",
                state.item().id().toString(),
                Map.of("kind", kind, "owner", ownerCode, "revision", 1));
        return state;
    }
}
