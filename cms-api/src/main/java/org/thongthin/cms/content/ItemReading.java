package org.thongthin.cms.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.thongthin.cms.platform.ProblemCode;
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

    /** Newest first. */
    @ReadOnly
    public List<RevisionLine> revisions(Actor actor, UUID id) {
        items.read(actor, id);
        return items.revisions(id).stream().map(RevisionLine::of).toList();
    }

    /**
     * What differs between two revisions, field by field.
     *
     * @throws Refused 404 for a number that is none of the item's revisions; else as for the item
     */
    @ReadOnly
    public RevisionDiff diff(Actor actor, UUID id, int before, int after) {
        ItemState state = items.read(actor, id);
        List<Revision> all = items.revisions(id);
        return RevisionDiff.between(document(state, all, before), document(state, all, after));
    }

    private ObjectNode document(ItemState state, List<Revision> all, int number) {
        Revision wanted = all.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        return json.document(state.item().kind(), wanted, items.images(wanted.id()));
    }

    @ReadOnly
    public PublicityView publicity(Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        return PublicityView.of(Publicity.of(state.item(), state.live(), clock.instant()));
    }
}
