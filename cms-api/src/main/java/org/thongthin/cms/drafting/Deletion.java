package org.thongthin.cms.drafting;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** An editor deletes an item: gone from the public at once; an administrator can bring it back for 30 days. */
@Singleton
public class Deletion {
    private final Transition transition;
    private final Revisions revisions;

    Deletion(Transition transition, Revisions revisions) {
        this.transition = transition;
        this.revisions = revisions;
    }

    public ItemState delete(Actor actor, UUID id, IfMatch ifMatch) {
        return transition.apply(actor, id, ifMatch::require, Action.DELETE, (state, now) -> {
            revisions.delete(id, now);
            return Map.of();
        });
    }

    /** @throws Refused 409 for an item that is not deleted, 410 for one that is purged */
    public ItemState undelete(Actor actor, UUID id, IfMatch ifMatch) {
        return transition.apply(actor, id, ifMatch::require, Action.UNDELETE, (state, now) -> {
            if (state.item().deletedAt() == null) {
                throw new Refused(ProblemCode.ILLEGAL_TRANSITION);
            }
            revisions.undelete(id);
            return Map.of();
        });
    }
}
