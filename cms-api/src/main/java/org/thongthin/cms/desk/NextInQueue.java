package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.ListCursor;
import org.thongthin.cms.moderation.Leases;

/** Finds the page that a moderator goes on with, and claims what is on it. */
@Singleton
class NextInQueue {
    static final String QUEUE = "/desk/queue";

    private final Leases leases;

    NextInQueue(Leases leases) {
        this.leases = leases;
    }

    /** The way begins with what waits longest. */
    String first(Actor actor, QueueForm form) {
        return address(form, leases.claimNext(actor, form.filters(), null), "", "none-free");
    }

    /**
     * After a decision it goes on behind what was decided, and at the end comes back to what was left on the way.
     *
     * @param decided what was decided on
     * @param done what the page shall say was done
     */
    String behind(Actor actor, QueueForm form, ItemState decided, String done) {
        Leases.Claimed claimed = leases.claimNext(actor, form.filters(), place(decided));
        if (claimed == null) {
            claimed = leases.claimNext(actor, form.filters(), null);
        }
        return address(form, claimed, done, done);
    }

    /** What is skipped is left to others; at the end of the queue there is no next. */
    String past(Actor actor, QueueForm form, ItemState skipped) {
        return address(form, leases.claimNext(actor, form.filters(), place(skipped)), "", "queue-end");
    }

    /** Null for an item that was never submitted, and so has no place. */
    private static @Nullable ListCursor place(ItemState state) {
        Instant submitted = state.newest().submittedAt();
        return submitted == null ? null : new ListCursor(submitted, state.item().id());
    }

    private static String address(QueueForm form, Leases.@Nullable Claimed claimed, String done, String none) {
        return claimed == null ? form.at(QUEUE, none) : form.at("/desk/review/" + claimed.itemId(), done);
    }
}
