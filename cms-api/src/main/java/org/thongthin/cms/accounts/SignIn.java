package org.thongthin.cms.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Opens a session for who knows the password. */
@Singleton
public final class SignIn {
    private final PersonRepository people;
    private final SignInLimits limits;
    private final PasswordHash passwords;
    private final SessionStore store;
    private final Clock clock;

    SignIn(PersonRepository people, SignInLimits limits, PasswordHash passwords, SessionStore store, Clock clock) {
        this.people = people;
        this.limits = limits;
        this.passwords = passwords;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param address where the caller is, as {@code ClientAddress} says
     * @throws org.thongthin.cms.platform.TooManyRequests after too many failures of the account or the address, before
     *     the password is looked at
     * @throws Refused {@code wrong-credentials}, the same for an unknown user name, a wrong or expired password and a
     *     disabled account, and after the same time
     */
    public IssuedSession signIn(String username, String password, String address, SessionKind kind) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        limits.take(name.length() <= 64 ? name : "", address);
        Person person = AccountCheck.isUsername(name) ? people.findByUsername(name) : null;
        boolean knows = knows(person, password);
        if (person == null) {
            throw new Refused(ProblemCode.WRONG_CREDENTIALS);
        }
        if (!knows) {
            store.refused(person.id(), kind);
            throw new Refused(ProblemCode.WRONG_CREDENTIALS);
        }
        limits.giveBack(name, address);
        return store.open(person.id(), person.passwordHash(), kind);
    }

    private boolean knows(@Nullable Person person, String password) {
        String hash = person != null && person.maySignIn(clock.instant()) ? person.passwordHash() : null;
        return passwords.matches(password.length() <= AccountCheck.LONGEST_PASSWORD ? password : "", hash);
    }
}
