package org.thongthin.cms.content;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What one may know of an item that one may read. */
@Singleton
public class ItemReading {
    private final Items items;
    private final ItemViews views;
    private final Clock clock;

    ItemReading(Items items, ItemViews views, Clock clock) {
        this.items = items;
        this.views = views;
        this.clock = clock;
    }

    @ReadOnly
    public ItemView item(Actor actor, UUID id) {
        return views.read(actor, id);
    }

    /** Newest first. */
    @ReadOnly
    public List<RevisionLine> revisions(Actor actor, UUID id) {
        items.read(actor, id);
        return items.revisions(id).stream().map(RevisionLine::of).toList();
    }

    @ReadOnly
    public PublicityView publicity(Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        return PublicityView.of(Publicity.of(state.item(), state.live(), clock.instant()));
    }
}
