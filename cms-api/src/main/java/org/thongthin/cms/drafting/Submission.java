package org.thongthin.cms.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Likeness;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;

/** An editor hands a draft to the moderators, or takes it back. */
@Singleton
public class Submission {
    private final Transition transition;
    private final Revisions revisions;
    private final RevisionJson json;
    private final Items items;
    private final Likeness likeness;

    Submission(Transition transition, Revisions revisions, RevisionJson json, Items items, Likeness likeness) {
        this.transition = transition;
        this.revisions = revisions;
        this.json = json;
        this.items = items;
        this.likeness = likeness;
    }

    /** @throws Invalid naming what is still missing */
    public ItemState submit(Actor actor, UUID id, IfMatch ifMatch) {
        return transition.apply(actor, id, ifMatch::require, Action.SUBMIT, (state, now) -> {
            List<FieldError> missing = missing(state);
            if (!missing.isEmpty()) {
                throw new Invalid(missing);
            }
            revisions.submit(state.newest(), actor.personId(), now);
            likeness.note(state, json.content(state.item().kind(), state.newest()));
            return Map.of();
        });
    }

    public ItemState withdraw(Actor actor, UUID id, IfMatch ifMatch) {
        return transition.apply(actor, id, ifMatch::require, Action.WITHDRAW, (state, now) -> {
            revisions.withdraw(state.newest(), now);
            return Map.of();
        });
    }

    /** What submission would still ask for, in the order of the form; for the desk's pages. */
    public List<FieldError> missing(ItemState state) {
        Revision newest = state.newest();
        return SubmissionCheck.missing(
                Kind.of(state.item().kind()), json.content(state.item().kind(), newest), items.images(newest.id()));
    }
}
