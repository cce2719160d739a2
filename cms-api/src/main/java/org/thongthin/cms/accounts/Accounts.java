package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** Makes accounts. */
@Singleton
class Accounts {
    static final int SHORTEST_PASSWORD = 12;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    private final PersonRepository people;
    private final PasswordHash passwords;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(PersonRepository people, PasswordHash passwords, AuditTrail audit, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param demo whether the account is one of those that everybody knows
     * @throws Invalid for a user name that is taken or malformed, a short password, an organisation that is unknown or
     *     does not go with the role
     */
    @Transactional
    public UUID create(NewAccount account, boolean demo) {
        List<FieldError> errors = new ArrayList<>();
        if (!USERNAME.matcher(account.username()).matches()) {
            errors.add(new FieldError("/username", "invalid"));
        } else if (people.findByUsername(account.username()) != null) {
            errors.add(new FieldError("/username", "duplicate"));
        }
        if (account.password().length() < SHORTEST_PASSWORD) {
            errors.add(new FieldError("/password", "too-short", SHORTEST_PASSWORD));
        }
        if (!goesWith(account.role(), people.organisationType(account.organisationCode()))) {
            errors.add(new FieldError("/organisationCode", "unknown-organisation"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        Person person = new Person(
                UUID.randomUUID(),
                account.username(),
                account.displayName(),
                account.email(),
                passwords.hash(account.password()),
                account.role().code(),
                account.organisationCode(),
                demo,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        people.save(person);
        audit.append(null, "person.create", "person", person.id().toString(), Map.of("role", person.role()));
        return person.id();
    }

    private static boolean goesWith(Role role, @Nullable String organisationType) {
        if (organisationType == null) {
            return false;
        }
        return switch (role) {
            case EDITOR -> !organisationType.equals("office") && !organisationType.equals("department");
            case PROVINCE -> organisationType.equals("office");
            case MODERATOR, ADMINISTRATOR -> organisationType.equals("department");
            case SERVICE -> false;
        };
    }
}
