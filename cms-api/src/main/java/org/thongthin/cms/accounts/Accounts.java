package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** Makes accounts with a password that is given, for commands and the demo; keepers go by {@link OpenAccount}. */
@Singleton
class Accounts {
    private final Organisations organisations;
    private final PersonStore store;
    private final PasswordHash passwords;

    Accounts(Organisations organisations, PersonStore store, PasswordHash passwords) {
        this.organisations = organisations;
        this.store = store;
        this.passwords = passwords;
    }

    /**
     * @param demo whether the account is one of those that everybody knows
     * @throws Invalid for a user name that is taken or malformed, a short password, an organisation that is unknown or
     *     does not go with the role
     */
    @Transactional
    public UUID create(NewAccount account, boolean demo) {
        AccountCheck check = new AccountCheck();
        check.username(account.username());
        check.password("/password", account.password());
        Organisation organisation = organisations.find(account.organisationCode());
        check.organisation(account.role(), organisation == null ? null : organisation.type());
        check.pass();
        Person person = new Person(
                UUID.randomUUID(),
                account.username(),
                account.displayName(),
                account.email(),
                passwords.hash(account.password()),
                account.role().code(),
                account.organisationCode(),
                demo,
                null,
                null);
        if (!store.add(null, person)) {
            throw new Invalid(new FieldError("/username", "duplicate"));
        }
        return person.id();
    }
}
