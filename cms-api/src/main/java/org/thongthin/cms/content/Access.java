package org.thongthin.cms.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Who may read an item, and who may act on it. The only place that decides; pure. */
public final class Access {
    private Access() {}

    /** Whether the actor may read the item at any stage. */
    public static boolean mayRead(Actor actor, ItemState state) {
        return mayRead(actor, state.item().ownerCode(), state.ownerProvince());
    }

    static boolean mayRead(Actor actor, String ownerCode, @Nullable String ownerProvince) {
        return switch (actor.role()) {
            case EDITOR -> ownerCode.equals(actor.organisationCode());
            case PROVINCE -> ownerProvince != null && ownerProvince.equals(actor.provinceCode());
            case MODERATOR, ADMINISTRATOR -> true;
            case SERVICE -> false;
        };
    }

    /**
     * Whether the actor sees from which address on the network something was done. Colleagues of one office see who and
     * when; where somebody works from is for those who look into misuse.
     */
    public static boolean maySeeAddresses(Actor actor) {
        return switch (actor.role()) {
            case MODERATOR, ADMINISTRATOR -> true;
            case EDITOR, PROVINCE, SERVICE -> false;
        };
    }

    /**
     * Refuses what the actor may not read: as unknown, but for what everyone can see anyway, which is forbidden.
     *
     * @throws Refused 404, 403, or 410 for what is deleted (administrators still read it, to restore it)
     */
    public static void requireRead(Actor actor, ItemState state, Instant now) {
        if (!mayRead(actor, state)) {
            boolean known = Publicity.of(state.item(), state.live(), now).isPublic();
            throw new Refused(known ? ProblemCode.FORBIDDEN : ProblemCode.NOT_FOUND);
        }
        if (state.item().deletedAt() != null && !actor.is(Role.ADMINISTRATOR)) {
            throw new Refused(ProblemCode.GONE);
        }
    }

    /**
     * As {@link #requireRead}, and refuses an action that is not the actor's to take.
     *
     * @throws Refused 404, 403 or 410
     */
    public static void requireAct(Actor actor, Action action, ItemState state, Instant now) {
        requireRead(actor, state, now);
        requireRole(actor, action, state);
    }

    /** Whether the role hands out links by which people without an account see an item: who writes, and who decides. */
    public static boolean mayShare(Role role) {
        return Workflow.mayEver(role, Action.EDIT) || Workflow.mayEver(role, Action.VERIFY);
    }

    /**
     * Refuses who may not hand out links to what they may read.
     *
     * @throws Refused 403
     */
    public static void requireShare(Actor actor) {
        if (!mayShare(actor.role())) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }

    /**
     * Refuses what the actor's role never does, and a decision on what they submitted themselves.
     *
     * @throws Refused 403
     */
    public static void requireRole(Actor actor, Action action, ItemState state) {
        if (!Workflow.mayEver(actor.role(), action)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        boolean decides = action == Action.VERIFY || action == Action.RETURN;
        if (decides && actor.personId().equals(state.newest().submittedBy())) {
            throw new Refused(ProblemCode.OWN_SUBMISSION);
        }
    }
}
