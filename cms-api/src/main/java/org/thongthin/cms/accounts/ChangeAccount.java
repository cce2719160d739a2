package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** A keeper changes an account. Who gets another role or organisation, or is disabled, is signed out everywhere. */
@Singleton
public class ChangeAccount {
    private final AccountLock lock;
    private final PersonRepository people;
    private final SessionRepository sessions;
    private final Organisations organisations;
    private final AuditTrail audit;

    ChangeAccount(
            AccountLock lock,
            PersonRepository people,
            SessionRepository sessions,
            Organisations organisations,
            AuditTrail audit) {
        this.lock = lock;
        this.people = people;
        this.sessions = sessions;
        this.organisations = organisations;
        this.audit = audit;
    }

    /**
     * @throws Refused {@code forbidden} or {@code not-found} as {@link AccountList#read}, {@code forbidden} for what
     *     would put the account out of the keeper's reach, {@code own-account} for a keeper's own but the name; the
     *     precondition's refusals
     * @throws Invalid for fields that are missing or wrong
     */
    @Transactional
    public AccountView change(Actor actor, UUID id, IfMatch ifMatch, Supplier<AccountChange> asked) {
        AccountRow now = lock.take(actor, id);
        ifMatch.require(now.version());
        AccountChange wanted = asked.get().tidy();
        AccountCheck check = new AccountCheck();
        check.displayName(wanted.displayName());
        check.email(wanted.email());
        Role role = check.role(wanted.role());
        Organisation organisation = organisation(now, wanted.organisationCode());
        check.organisation(role, organisation == null ? null : organisation.type());
        if (wanted.disabled() == null) {
            check.add(new FieldError("/disabled", "required"));
        }
        requireAllowed(actor, now, wanted, role, organisation);
        check.pass();
        write(actor, now, wanted);
        return Objects.requireNonNull(people.account(id)).view();
    }

    /** One that is no more may stay where it is, and is given to nobody. */
    private @Nullable Organisation organisation(AccountRow now, @Nullable String code) {
        Organisation organisation = code == null ? null : organisations.find(code);
        boolean usable =
                organisation != null && (organisation.active() || now.code().equals(code));
        return usable ? organisation : null;
    }

    private static void requireAllowed(
            Actor actor,
            AccountRow now,
            AccountChange wanted,
            @Nullable Role role,
            @Nullable Organisation organisation) {
        AccountScope scope = AccountScope.require(actor);
        if (role != null && !scope.roles().contains(role)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        if (role != null && organisation != null && !scope.holds(role, organisation.provinceCode())) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        List<String> changed = changed(now, wanted);
        changed.remove("displayName");
        if (!AccountScope.decidesOn(actor, now.id()) && !changed.isEmpty()) {
            throw new Refused(ProblemCode.OWN_ACCOUNT);
        }
    }

    private static List<String> changed(AccountRow now, AccountChange wanted) {
        List<String> changed = new ArrayList<>();
        addIf(changed, "displayName", !Objects.equals(now.displayName(), wanted.displayName()));
        addIf(changed, "email", !Objects.equals(now.email(), wanted.email()));
        addIf(changed, "role", !Objects.equals(now.role(), wanted.role()));
        addIf(changed, "organisation", !Objects.equals(now.code(), wanted.organisationCode()));
        addIf(changed, "disabled", !Objects.equals(now.disabledAt() != null, wanted.disabled()));
        return changed;
    }

    private static void addIf(List<String> changed, String name, boolean differs) {
        if (differs) {
            changed.add(name);
        }
    }

    private void write(Actor actor, AccountRow now, AccountChange wanted) {
        List<String> changed = changed(now, wanted);
        String role = Objects.requireNonNull(wanted.role());
        String organisation = Objects.requireNonNull(wanted.organisationCode());
        boolean disabled = Objects.requireNonNull(wanted.disabled());
        people.change(now.id(), wanted.displayName(), wanted.email(), role, organisation, disabled);
        boolean another = changed.contains("role") || changed.contains("organisation");
        int ended = another || disabled ? sessions.closeAll(now.id()) : 0;
        audit.append(
                actor.personId(),
                changed.contains("disabled") ? (disabled ? "person.disable" : "person.enable") : "person.edit",
                "person",
                now.id().toString(),
                Map.of("fields", changed, "role", role, "organisation", organisation, "sessionsEnded", ended));
    }
}
