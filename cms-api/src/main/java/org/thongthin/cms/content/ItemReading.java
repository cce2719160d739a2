package org.thongthin.cms.content;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.thongthin.cms.platform.Refused;

/** What one may know of an item that one may read. */
@Singleton
public class ItemReading {
    private final Items items;
    private final ItemViews views;
    private final RevisionJson json;
    private final Clock clock;

    ItemReading(Items items, ItemViews views, RevisionJson json, Clock clock) {
        this.items = items;
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    @ReadOnly
    public ItemView item(Actor actor, UUID id) {
        return views.read(actor, id);
    }

    /**
     * What differs between two revisions, field by field.
     *
     * @throws Refused 404 for a number that is none of the item's revisions; else as for the item
     */
    @ReadOnly
    public RevisionDiff diff(Actor actor, UUID id, int before, int after) {
        ItemState state = items.read(actor, id);
        return RevisionDiff.between(side(state, before), side(state, after));
    }

    private RevisionDiff.Side side(ItemState state, int number) {
        Revision revision = items.revision(state.item().id(), number);
        return json.side(state.item().kind(), revision, items.images(revision.id()));
    }

    @ReadOnly
    public PublicityView publicity(Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        return PublicityView.of(state.item(), state.live(), clock.instant());
    }
}
