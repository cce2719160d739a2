package org.thongthin.cms.content;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a transition writes to an item's revisions. Called inside {@link Transition}. */
@Singleton
public class Revisions {
    private final ItemRepository items;
    private final RevisionRepository revisions;
    private final ImageRepository images;
    private final RevisionJson json;

    Revisions(ItemRepository items, RevisionRepository revisions, ImageRepository images, RevisionJson json) {
        this.items = items;
        this.revisions = revisions;
        this.images = images;
        this.json = json;
    }

    /** The item and its first draft. */
    ItemState create(Actor actor, String kind, String ownerCode, ItemContent content, Instant now) {
        Item item = items.save(Item.fresh(UUID.randomUUID(), kind, ownerCode, actor.personId(), now));
        Revision draft = revisions.save(draft(item.id(), 1, content, actor.personId(), now));
        return new ItemState(item, draft, null, actor.provinceCode());
    }

    /**
     * The revision that may be written: the open one, or, where the newest is verified, a new draft that starts as its
     * copy, pictures included.
     */
    public Revision open(ItemState state, UUID by, Instant now) {
        Revision newest = state.newest();
        if (newest.stage() != Stage.VERIFIED) {
            return newest;
        }
        revisions.supersede(state.item().id());
        ItemContent content = json.content(state.item().kind(), newest);
        Revision draft = revisions.save(draft(state.item().id(), newest.number() + 1, content, by, now));
        images.copy(newest.id(), draft.id());
        return draft;
    }

    /** Replaces what the editors wrote; pictures stay. */
    public void write(Revision open, ItemContent content, Instant now) {
        revisions.update(filled(open, content, now));
    }

    /** Replaces the pictures, in this order. */
    public void arrange(Revision open, List<ItemImage> pictures) {
        images.clear(open.id());
        for (int position = 0; position < pictures.size(); position++) {
            ItemImage picture = pictures.get(position);
            images.add(open.id(), picture.id(), position, picture.hash(), picture.alt(), picture.caption());
        }
    }

    public void submit(Revision open, UUID by, Instant now) {
        revisions.submit(open.id(), by, now);
    }

    public void withdraw(Revision submitted, Instant now) {
        revisions.withdraw(submitted.id(), now);
    }

    /** Makes the submitted revision the live one, in the place of the one before it. */
    public void verify(Revision submitted, UUID by, Instant now) {
        revisions.retire(submitted.itemId());
        revisions.verify(submitted.id(), by, now);
        items.verified(submitted.itemId(), now);
    }

    public void giveBack(Revision submitted, UUID by, String reason, List<FieldComment> comments, Instant now) {
        revisions.giveBack(submitted.id(), by, reason, json.write(comments), now);
    }

    public void display(UUID itemId, boolean shown, @Nullable Instant from, @Nullable Instant until) {
        items.display(itemId, shown, from, until);
    }

    public void takeDown(UUID itemId, Instant at, String reason) {
        items.takeDown(itemId, at, reason);
    }

    public void restore(UUID itemId) {
        items.takeDown(itemId, null, null);
    }

    public void delete(UUID itemId, Instant at) {
        items.delete(itemId, at);
    }

    public void undelete(UUID itemId) {
        items.delete(itemId, null);
    }

    private Revision draft(UUID itemId, int number, ItemContent content, UUID by, Instant now) {
        Revision blank = new Revision(
                UUID.randomUUID(),
                itemId,
                number,
                Stage.DRAFT,
                false,
                true,
                null,
                null,
                null,
                null,
                "{}",
                null,
                null,
                null,
                null,
                null,
                "{}",
                "{}",
                "-",
                null,
                null,
                now,
                by,
                now,
                null,
                null,
                null,
                null,
                null,
                "[]");
        return filled(blank, content, now);
    }

    private Revision filled(Revision row, ItemContent content, Instant now) {
        Location location = content.location();
        return new Revision(
                row.id(),
                row.itemId(),
                row.number(),
                row.stage(),
                row.live(),
                row.newest(),
                content.title(),
                content.summary(),
                content.body(),
                content.category(),
                json.write(content.contact()),
                location.address(),
                location.provinceCode(),
                location.districtCode(),
                location.lat(),
                location.lon(),
                json.write(content.details()),
                json.write(content.translations()),
                Slug.of(content.title()),
                content.details().occursFrom(),
                content.details().occursUntil(),
                row.createdAt(),
                row.createdBy(),
                now,
                row.submittedAt(),
                row.submittedBy(),
                row.decidedAt(),
                row.decidedBy(),
                row.returnReason(),
                row.returnFields());
    }
}
