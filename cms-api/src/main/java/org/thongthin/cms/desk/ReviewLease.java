package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.LastChange;
import org.thongthin.cms.content.LastChanges;
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.moderation.Lease;
import org.thongthin.cms.moderation.Leases;
import org.thongthin.cms.platform.Leased;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** A moderator's hold on the item that their page shows. */
@Singleton
class ReviewLease {
    /**
     * How an open page stands.
     *
     * @param lease who holds the item; null where nobody does
     * @param late what changed the item since the page was opened; null where nothing did
     */
    record Standing(@Nullable Lease lease, @Nullable LastChange late) {
        public boolean good() {
            return late == null && lease != null && lease.mine();
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReviewLease.class);

    private final Leases leases;
    private final Items items;
    private final LastChanges changes;

    ReviewLease(Leases leases, Items items, LastChanges changes) {
        this.leases = leases;
        this.items = items;
        this.changes = changes;
    }

    /** Takes the item or goes on holding it, unless another does or the visitor may not decide on it. */
    void visit(Actor actor, ItemState state) {
        if (actor.personId().equals(state.newest().submittedBy())) {
            return;
        }
        try {
            leases.take(actor, state.item().id(), () -> new Leases.Order(false));
        } catch (Leased byAnother) {
            LOG.debug("{}", byAnother.getMessage());
        }
    }

    /** @throws org.thongthin.cms.platform.Refused as {@link Leases#take} */
    void takeOver(Actor actor, UUID id) {
        leases.take(actor, id, () -> new Leases.Order(true));
    }

    /** @param version of the item that the page shows */
    Standing renew(Actor actor, UUID id, long version) {
        ItemState state = items.read(actor, id);
        boolean waits = state.newest().stage() == Stage.SUBMITTED;
        if (!waits || state.item().version() != version) {
            return new Standing(null, changes.of(id));
        }
        try {
            visit(actor, state);
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.ILLEGAL_TRANSITION) {
                throw refused;
            }
            return new Standing(null, changes.of(id));
        }
        return new Standing(leases.of(actor, id), null);
    }

    /** Leaves the item to others; what another holds, they go on holding. */
    void leave(Actor actor, ItemState state) {
        Lease lease = leases.of(actor, state.item().id());
        if (lease != null && lease.mine()) {
            leases.release(actor, state.item().id());
        }
    }
}
