package org.thongthin.cms.content;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Items as their rows tell them. */
@Singleton
public class Items {
    private final ItemRepository items;
    private final RevisionRepository revisions;
    private final ImageRepository images;
    private final OwnerRepository owners;
    private final Clock clock;

    Items(
            ItemRepository items,
            RevisionRepository revisions,
            ImageRepository images,
            OwnerRepository owners,
            Clock clock) {
        this.items = items;
        this.revisions = revisions;
        this.images = images;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * The item, if the actor may read it.
     *
     * @throws Refused 404, 403 or 410
     */
    @ReadOnly
    public ItemState read(Actor actor, UUID id) {
        ItemState state = present(actor, items.findById(id));
        Access.requireRead(actor, state, clock.instant());
        return state;
    }

    /** The item, whoever asks; null where there never was one or it is purged. For the feed and for rules. */
    @ReadOnly
    public @Nullable ItemState find(UUID id) {
        return state(items.findById(id));
    }

    /**
     * One of the item's revisions, whoever asks.
     *
     * @throws Refused 404 for a number that none has
     */
    @ReadOnly
    public Revision revision(UUID id, int number) {
        Revision revision = revisions.numbered(id, number);
        if (revision == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return revision;
    }

    /**
     * The item's revisions without what they say, newest first, whoever asks.
     *
     * @param below the number of the last one before these
     */
    @ReadOnly
    public List<RevisionLine> revisions(UUID id, int below, int most) {
        return revisions.lines(id, below, most);
    }

    /** In the order in which they are shown. */
    @ReadOnly
    public List<ItemImage> images(UUID revisionId) {
        return images.of(revisionId);
    }

    /** By revision; a revision without a picture is left out. */
    @ReadOnly
    public Map<UUID, LeadImage> leadImages(Collection<UUID> revisionIds) {
        if (revisionIds.isEmpty()) {
            return Map.of();
        }
        return images.leads(revisionIds).stream().collect(Collectors.toMap(LeadImage::revisionId, Function.identity()));
    }

    /** The item, its row locked until the transaction ends, whether or not the actor may read it. */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    ItemState lock(Actor actor, UUID id) {
        return present(actor, items.lock(id));
    }

    /** What is left of a purged item only says that it is gone, and only to who could read it. */
    private ItemState present(Actor actor, @Nullable Item item) {
        ItemState state = state(item);
        if (state != null) {
            return state;
        }
        boolean known = item != null && Access.mayRead(actor, item.ownerCode(), owners.province(item.ownerCode()));
        throw new Refused(known ? ProblemCode.GONE : ProblemCode.NOT_FOUND);
    }

    private @Nullable ItemState state(@Nullable Item item) {
        Revision newest = item == null ? null : revisions.newest(item.id());
        return item == null || newest == null
                ? null
                : new ItemState(item, newest, revisions.live(item.id()), owners.province(item.ownerCode()));
    }
}
