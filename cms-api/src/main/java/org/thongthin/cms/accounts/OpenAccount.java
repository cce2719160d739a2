package org.thongthin.cms.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** A keeper makes an account for somebody, with a password that the keeper is shown once. */
@Singleton
public class OpenAccount {
    private final PersonRepository people;
    private final Organisations organisations;
    private final PersonStore store;
    private final PasswordHash passwords;
    private final AccountsConfiguration configuration;
    private final Clock clock;

    OpenAccount(
            PersonRepository people,
            Organisations organisations,
            PersonStore store,
            PasswordHash passwords,
            AccountsConfiguration configuration,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.store = store;
        this.passwords = passwords;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code forbidden} for who keeps no accounts, or none of that role and province
     * @throws Invalid for fields that are missing or wrong, and a user name that is taken
     */
    public OpenedAccount open(Actor actor, Supplier<AccountInput> asked) {
        AccountScope scope = AccountScope.require(actor);
        AccountInput input = asked.get().tidy();
        AccountCheck check = new AccountCheck();
        if (!check(check, scope, input)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        check.pass();
        String password = TemporaryPassword.fresh();
        Person person = person(input, password);
        if (!store.add(actor.personId(), person)) {
            throw new Invalid(new FieldError("/username", "duplicate"));
        }
        return opened(person.id(), password);
    }

    /** @return false where role or organisation are known and not the keeper's to give */
    boolean check(AccountCheck check, AccountScope scope, AccountInput input) {
        check.username(input.username());
        if (input.username() != null && people.findByUsername(input.username()) != null) {
            check.add(new FieldError("/username", "duplicate"));
        }
        check.displayName(input.displayName());
        check.email(input.email());
        Role role = check.role(input.role());
        Organisation organisation = active(input.organisationCode());
        check.organisation(role, organisation == null ? null : organisation.type());
        boolean foreignRole = role != null && !scope.roles().contains(role);
        boolean foreignPlace = role != null && organisation != null && !scope.holds(role, organisation.provinceCode());
        return !foreignRole && !foreignPlace;
    }

    private @Nullable Organisation active(@Nullable String code) {
        Organisation organisation = code == null ? null : organisations.find(code);
        return organisation == null || !organisation.active() ? null : organisation;
    }

    /** @param input one that was found right */
    Person person(AccountInput input, String password) {
        return new Person(
                UUID.randomUUID(),
                Objects.requireNonNull(input.username()),
                input.displayName(),
                input.email(),
                passwords.hash(password),
                Objects.requireNonNull(input.role()),
                Objects.requireNonNull(input.organisationCode()),
                false,
                null,
                clock.instant().plus(configuration.temporaryPassword()).truncatedTo(ChronoUnit.SECONDS));
    }

    OpenedAccount opened(UUID id, String password) {
        return new OpenedAccount(Objects.requireNonNull(people.account(id)).view(), password);
    }
}
