package org.thongthin.cms.content;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Items as the API shows them. */
@Singleton
public class ItemViews {
    private final Items items;
    private final RevisionJson json;

    ItemViews(Items items, RevisionJson json) {
        this.items = items;
        this.json = json;
    }

    /** @throws org.thongthin.cms.platform.Refused 404, 403 or 410 */
    @ReadOnly
    public ItemView read(Actor actor, UUID id) {
        return of(items.read(actor, id));
    }

    @ReadOnly
    public ItemView of(ItemState state) {
        Item item = state.item();
        Revision newest = state.newest();
        ItemContent content = json.content(item.kind(), newest);
        Revision live = state.live();
        return new ItemView(
                item.id(),
                item.kind(),
                item.ownerCode(),
                newest.number(),
                newest.stage().code(),
                content.title(),
                content.summary(),
                content.body(),
                content.category(),
                content.contact(),
                content.location(),
                content.details(),
                content.translations(),
                items.images(newest.id()),
                newest.slug(),
                new ItemView.Display(item.shown(), item.shownFrom(), item.shownUntil()),
                live == null ? null : new ItemView.Live(live.number()),
                takedown(item),
                returned(newest),
                newest.submittedAt(),
                newest.stage() == Stage.VERIFIED ? newest.decidedAt() : null,
                item.deletedAt(),
                item.createdAt(),
                item.updatedAt(),
                item.version());
    }

    private static ItemView.@Nullable Takedown takedown(Item item) {
        return item.takenDownAt() == null || item.takedownReason() == null
                ? null
                : new ItemView.Takedown(item.takenDownAt(), item.takedownReason());
    }

    private ItemView.@Nullable Returned returned(Revision newest) {
        return newest.returnReason() == null
                ? null
                : new ItemView.Returned(newest.decidedAt(), newest.returnReason(), json.comments(newest));
    }
}
