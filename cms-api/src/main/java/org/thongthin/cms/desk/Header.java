package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountScope;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.accounts.Profile;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.mistakes.Mistakes;
import org.thongthin.cms.moderation.CannedReasons;
import org.thongthin.cms.moderation.Queue;
import org.thongthin.cms.moderation.QueueSize;
import org.thongthin.cms.platform.Language;

/**
 * Who works here, as the head of every page says it.
 *
 * @param place district and province of the organisation, since names repeat; empty for the department
 * @param role its code
 * @param edits whether this role makes items
 * @param decides whether this role verifies
 * @param queue how much waits, for who decides on it; null for others
 * @param mistakes how many reports of readers wait, of items that they may read
 * @param editsReasons whether they keep the reasons that moderators choose from
 * @param keepsAccounts whether they make accounts for others
 * @param passwordExpiresAt when a password that somebody else made for them stops working; null for their own
 */
record Header(
        String organisation,
        String place,
        String person,
        String role,
        boolean edits,
        boolean decides,
        @Nullable QueueSize queue,
        long mistakes,
        boolean editsReasons,
        boolean keepsAccounts,
        @Nullable Instant passwordExpiresAt) {

    /** Makes headers. */
    @Singleton
    static final class Maker {
        private final Names names;
        private final People people;
        private final Queue queue;
        private final Mistakes mistakes;

        Maker(Names names, People people, Queue queue, Mistakes mistakes) {
            this.queue = queue;
            this.names = names;
            this.people = people;
            this.mistakes = mistakes;
        }

        Header of(Actor actor, Language language) {
            String code = actor.organisationCode();
            Profile profile = people.profile(actor.personId());
            String name = profile.displayName();
            boolean decides = Workflow.mayEver(actor.role(), Action.VERIFY);
            return new Header(
                    code == null ? "" : names.organisation(code, language),
                    code == null ? "" : names.placeOf(code, language),
                    name == null ? profile.username() : name,
                    actor.role().code(),
                    Workflow.mayEver(actor.role(), Action.EDIT),
                    decides,
                    decides ? queue.size(actor) : null,
                    mistakes.waiting(actor),
                    CannedReasons.mayEdit(actor),
                    !AccountScope.of(actor).isEmpty(),
                    profile.passwordExpiresAt());
        }
    }
}
