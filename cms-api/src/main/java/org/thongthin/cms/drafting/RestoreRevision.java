package org.thongthin.cms.drafting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.Access;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemImage;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * An editor goes back to what an older revision said: an edit like any other, whose words and pictures are that
 * revision's. It is checked as if it were typed today, but for a category that has been retired since.
 */
@Singleton
public class RestoreRevision {
    private final Transition transition;
    private final Items items;
    private final Revisions revisions;
    private final RevisionJson json;
    private final DraftReading reading;
    private final Organisations organisations;

    RestoreRevision(
            Transition transition,
            Items items,
            Revisions revisions,
            RevisionJson json,
            DraftReading reading,
            Organisations organisations) {
        this.transition = transition;
        this.items = items;
        this.revisions = revisions;
        this.json = json;
        this.reading = reading;
        this.organisations = organisations;
    }

    /**
     * Into the open draft, or, where the newest revision is verified, into a new one.
     *
     * @throws Refused 404 for a number that is none of the item's revisions, 409 for the newest, which is there already
     * @throws Invalid where the old content breaks today's rules; pointers into the item
     */
    public ItemState restore(Actor actor, UUID id, int number, IfMatch ifMatch) {
        Access.requireRole(actor, Action.EDIT, items.read(actor, id));
        Revision old = items.revision(id, number);
        return transition.apply(actor, id, ifMatch::require, Action.EDIT, (state, now) -> {
            if (state.newest().number() == number) {
                throw new Refused(ProblemCode.ILLEGAL_TRANSITION);
            }
            write(actor, state, old, now);
            return Map.of("restored", number);
        });
    }

    private void write(Actor actor, ItemState state, Revision old, Instant now) {
        Kind kind = Kind.of(state.item().kind());
        List<ItemImage> pictures = items.images(old.id());
        if (pictures.size() > kind.mostImages()) {
            throw new Invalid(new FieldError("/images", "too-many", kind.mostImages()));
        }
        ItemContent content = content(state, kind, old);
        Revision open = revisions.open(state, actor.personId(), now);
        revisions.write(open, content, now);
        revisions.arrange(open, pictures);
    }

    private ItemContent content(ItemState state, Kind kind, Revision old) {
        Organisation owner = organisations.find(state.item().ownerCode());
        if (owner == null) {
            throw new IllegalStateException(
                    "an item without its owner: " + state.item().id());
        }
        ItemInput input = reading.input(json.document(kind.code(), old));
        return reading.content(input, kind, owner, old.categoryCode());
    }
}
