package org.thongthin.cms.moderation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.platform.IfMatch;

/** A moderator vouches for the revision that they looked at: it becomes the live one. */
@Singleton
public class Verification {
    private final Transition transition;
    private final Revisions revisions;

    Verification(Transition transition, Revisions revisions) {
        this.transition = transition;
        this.revisions = revisions;
    }

    public ItemState verify(Actor actor, UUID id, IfMatch ifMatch) {
        return transition.apply(actor, id, ifMatch::require, Action.VERIFY, (state, now) -> {
            revisions.verify(state.newest(), actor.personId(), now);
            return Map.of();
        });
    }
}
