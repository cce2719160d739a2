package org.thongthin.cms.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Refused;

/**
 * A keeper makes many accounts at once. Each row is answered by itself: what is right is made, what is wrong is named and
 * keeps nobody else out.
 */
@Singleton
public class OpenAccounts {
    private final ManyAccountsCheck check;
    private final PersonRepository people;
    private final PersonStore store;
    private final AccountsConfiguration configuration;
    private final Clock clock;

    OpenAccounts(
            ManyAccountsCheck check,
            PersonRepository people,
            PersonStore store,
            AccountsConfiguration configuration,
            Clock clock) {
        this.check = check;
        this.people = people;
        this.store = store;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * What would become of each, in their order; nothing is made.
     *
     * @throws Refused {@code forbidden} for who keeps no accounts
     */
    public List<AnsweredAccount> check(Actor actor, List<AskedAccount> asked) {
        return check.of(AccountScope.require(actor), asked);
    }

    /**
     * Makes those that are right, in one transaction, each with a password that is shown once.
     *
     * @return in their order
     * @throws Refused {@code forbidden} for who keeps no accounts, or no longer does
     */
    public List<AnsweredAccount> open(Actor actor, List<AskedAccount> asked) {
        List<AnsweredAccount> checked = check(actor, asked);
        Instant expiresAt =
                clock.instant().plus(configuration.temporaryPassword()).truncatedTo(ChronoUnit.SECONDS);
        List<Ready> ready = checked.stream().map(row -> ready(row, expiresAt)).toList();
        List<Person> persons =
                ready.stream().flatMap(row -> Stream.ofNullable(row.person())).toList();
        store.addAll(actor, persons);
        Map<UUID, AccountView> made = views(persons.stream().map(Person::id).toList());
        return ready.stream().map(row -> answer(row, made)).toList();
    }

    /** @param person null for a row that is wrong */
    private record Ready(AnsweredAccount row, @Nullable Person person, String password) {}

    private static Ready ready(AnsweredAccount row, Instant expiresAt) {
        if (!row.isRight()) {
            return new Ready(row, null, "");
        }
        String password = TemporaryPassword.fresh();
        return new Ready(row, person(row.input(), PasswordHash.ofDrawn(password), expiresAt), password);
    }

    private static Person person(AccountInput input, String hash, Instant expiresAt) {
        return new Person(
                UUID.randomUUID(),
                Objects.requireNonNull(input.username()),
                input.displayName(),
                input.email(),
                hash,
                Objects.requireNonNull(input.role()),
                Objects.requireNonNull(input.organisationCode()),
                false,
                null,
                expiresAt);
    }

    private Map<UUID, AccountView> views(List<UUID> ids) {
        Map<UUID, AccountView> views = new HashMap<>();
        if (!ids.isEmpty()) {
            people.accountsOf(ids).forEach(row -> views.put(row.id(), row.view()));
        }
        return views;
    }

    private static AnsweredAccount answer(Ready ready, Map<UUID, AccountView> made) {
        AnsweredAccount row = ready.row();
        if (ready.person() == null) {
            return row;
        }
        AccountView account = made.get(ready.person().id());
        if (account == null) {
            // Somebody took the user name meanwhile.
            List<FieldError> late = List.of(new FieldError("/username", "duplicate"));
            return new AnsweredAccount(row.row(), row.input(), row.organisation(), late, null);
        }
        OpenedAccount opened = new OpenedAccount(account, ready.password());
        return new AnsweredAccount(row.row(), row.input(), row.organisation(), List.of(), opened);
    }
}
