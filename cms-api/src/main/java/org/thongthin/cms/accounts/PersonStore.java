package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** People as rows, each change with its audit row. */
@Singleton
class PersonStore {
    private static final String SUBJECT = "person";

    private final PersonRepository people;
    private final SessionRepository sessions;
    private final AuditTrail audit;

    PersonStore(PersonRepository people, SessionRepository sessions, AuditTrail audit) {
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * @param by null for a command
     * @return false where the user name is taken; then nothing was done
     */
    @Transactional
    public boolean add(@Nullable UUID by, Person person) {
        int added = people.add(
                person.id(),
                person.username(),
                person.displayName(),
                person.email(),
                person.passwordHash(),
                person.role(),
                person.organisationCode(),
                person.demo(),
                person.passwordExpiresAt());
        if (added == 0) {
            return false;
        }
        Map<String, Object> detail = Map.of("role", person.role(), "organisation", person.organisationCode());
        audit.append(by, "person.create", SUBJECT, person.id().toString(), detail);
        return true;
    }

    /**
     * Adds all whose user names are free.
     *
     * @param by who keeps them, and still has to
     * @throws Refused {@code forbidden} for a keeper who is none any more
     */
    @Transactional
    public void addAll(Actor by, List<Person> persons) {
        people.lock(List.of(by.personId()));
        AccountRow keeper = people.account(by.personId());
        if (keeper == null || keeper.disabledAt() != null || keeper.asRole() != by.role()) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        persons.forEach(person -> add(by.personId(), person));
    }

    /**
     * A password that the person chose; every session but the one kept ends.
     *
     * @param known the hash of the password that was shown to be known
     * @param kept the digest of the session in which it was chosen
     * @throws Refused {@code stale} where the password has become another in the meantime
     */
    @Transactional
    public void choosePassword(UUID id, @Nullable String known, String hash, byte[] kept) {
        if (known == null || people.choosePassword(id, known, hash) == 0) {
            throw new Refused(ProblemCode.STALE);
        }
        int ended = sessions.closeOthers(id, kept);
        audit.append(id, "person.password-change", SUBJECT, id.toString(), Map.of("sessionsEnded", ended));
    }

    @Transactional
    public void changeEmail(UUID id, @Nullable String email) {
        people.changeEmail(id, email);
        audit.append(id, "person.email-change", SUBJECT, id.toString(), Map.of());
    }
}
