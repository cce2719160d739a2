package org.thongthin.cms.moderation;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** A moderator takes an item off the public site, whatever its stage, until a moderator restores it. */
@Singleton
public class Takedown {
    @Introspected
    public record Order(@Nullable String reason) {}

    private final Transition transition;
    private final Revisions revisions;

    Takedown(Transition transition, Revisions revisions) {
        this.transition = transition;
        this.revisions = revisions;
    }

    /** @throws Refused 409 for what is taken down already */
    public ItemState takeDown(Actor actor, UUID id, IfMatch ifMatch, Supplier<Order> asked) {
        return transition.apply(actor, id, ifMatch::require, Action.TAKE_DOWN, (state, now) -> {
            requireTakenDown(state, false);
            revisions.takeDown(id, now, Reason.require("/reason", asked.get().reason()));
            return Map.of();
        });
    }

    /** @throws Refused 409 for what is not taken down */
    public ItemState restore(Actor actor, UUID id, IfMatch ifMatch) {
        return transition.apply(actor, id, ifMatch::require, Action.RESTORE, (state, now) -> {
            requireTakenDown(state, true);
            revisions.restore(id);
            return Map.of();
        });
    }

    private static void requireTakenDown(ItemState state, boolean expected) {
        if ((state.item().takenDownAt() != null) != expected) {
            throw new Refused(ProblemCode.ILLEGAL_TRANSITION);
        }
    }
}
