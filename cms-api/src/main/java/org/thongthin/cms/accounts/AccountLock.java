package org.thongthin.cms.accounts;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * Holds an account and its keeper still for the rest of the transaction. Both, so that of two administrators who disable
 * each other at once one comes too late, and one administrator is always left.
 */
@Singleton
class AccountLock {
    private final PersonRepository people;
    private final AccountList accounts;

    AccountLock(PersonRepository people, AccountList accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** @throws Refused as {@link AccountList#read}, and {@code forbidden} for a keeper who is none any more */
    AccountRow take(Actor actor, UUID id) {
        AccountScope scope = AccountScope.require(actor);
        people.lock(Stream.of(actor.personId(), id).distinct().toList());
        AccountRow keeper = people.account(actor.personId());
        boolean still = keeper != null
                && keeper.disabledAt() == null
                && keeper.asRole() == actor.role()
                && Objects.equals(keeper.code(), actor.organisationCode());
        if (!still) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        return accounts.row(scope, id);
    }
}
