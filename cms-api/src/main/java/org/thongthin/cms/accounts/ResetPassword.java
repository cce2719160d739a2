package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** A keeper makes a new password for who has lost theirs; it is shown once, works for some days, and ends all sessions. */
@Singleton
public class ResetPassword {
    private final AccountLock lock;
    private final PersonRepository people;
    private final SessionRepository sessions;
    private final PasswordHash passwords;
    private final AuditTrail audit;
    private final AccountsConfiguration configuration;
    private final Clock clock;

    ResetPassword(
            AccountLock lock,
            PersonRepository people,
            SessionRepository sessions,
            PasswordHash passwords,
            AuditTrail audit,
            AccountsConfiguration configuration,
            Clock clock) {
        this.lock = lock;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * @param ifMatch looked at where there is one
     * @throws Refused as {@link AccountList#read}, {@code own-account} for one's own, {@code stale}
     */
    @Transactional
    public OpenedAccount reset(Actor actor, UUID id, IfMatch ifMatch) {
        AccountRow now = lock.take(actor, id);
        if (!AccountScope.decidesOn(actor, id)) {
            throw new Refused(ProblemCode.OWN_ACCOUNT);
        }
        ifMatch.check(now.version());
        String password = TemporaryPassword.fresh();
        Instant expiresAt =
                clock.instant().plus(configuration.temporaryPassword()).truncatedTo(ChronoUnit.SECONDS);
        people.resetPassword(id, passwords.hash(password), expiresAt);
        int ended = sessions.closeAll(id);
        audit.append(
                actor.personId(),
                "person.password-reset",
                "person",
                id.toString(),
                Map.of("expiresAt", expiresAt.toString(), "sessionsEnded", ended));
        return new OpenedAccount(Objects.requireNonNull(people.account(id)).view(), password);
    }
}
