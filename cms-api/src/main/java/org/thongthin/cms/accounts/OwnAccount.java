package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ClientAddress;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** What one changes about oneself, each time by the present password: an open desk is not yet its owner. */
@Singleton
public class OwnAccount {
    /**
     * @param current the present password
     * @param password the one to come
     */
    @Introspected
    public record PasswordChange(
            @Nullable String current, @Nullable String password) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    /**
     * @param current the present password
     * @param email null for none
     */
    @Introspected
    public record EmailChange(
            @Nullable String current, @Nullable String email) {
        @Override
        public String toString() {
            return "EmailChange";
        }
    }

    private final PersonRepository people;
    private final PersonStore store;
    private final PasswordHash passwords;
    private final SignInLimits limits;
    private final ClientAddress addresses;

    OwnAccount(
            PersonRepository people,
            PersonStore store,
            PasswordHash passwords,
            SignInLimits limits,
            ClientAddress addresses) {
        this.people = people;
        this.store = store;
        this.passwords = passwords;
        this.limits = limits;
        this.addresses = addresses;
    }

    /**
     * Ends every other session of the person.
     *
     * @throws Invalid for a wrong present password, and a new one that is short, long or the same
     * @throws org.thongthin.cms.platform.TooManyRequests after too many wrong ones, together with failed sign-ins
     */
    public void changePassword(HttpRequest<?> request, PasswordChange change) {
        SignedIn signedIn = signedIn(request);
        AccountCheck check = new AccountCheck();
        String password = change.password() == null ? "" : change.password();
        requireGiven(check, change.current());
        if (password.isEmpty()) {
            check.add(new FieldError("/password", "required"));
        } else {
            check.password("/password", password);
        }
        if (!password.isEmpty() && password.equals(change.current())) {
            check.add(new FieldError("/password", "same-password"));
        }
        check.pass();
        Person person = requireKnown(request, signedIn, change.current());
        store.choosePassword(
                person.id(), person.passwordHash(), passwords.hash(password), Tokens.digest(signedIn.token()));
    }

    /** @throws Invalid for a wrong present password and what is no e-mail address; otherwise as the password's change */
    public void changeEmail(HttpRequest<?> request, EmailChange change) {
        SignedIn signedIn = signedIn(request);
        String email = PersonText.line(change.email());
        AccountCheck check = new AccountCheck();
        requireGiven(check, change.current());
        check.email(email);
        check.pass();
        Person person = requireKnown(request, signedIn, change.current());
        store.changeEmail(person.id(), email);
    }

    private static SignedIn signedIn(HttpRequest<?> request) {
        SignedIn signedIn = SignedIn.on(request);
        if (signedIn == null) {
            throw new Refused(ProblemCode.UNAUTHENTICATED);
        }
        return signedIn;
    }

    private static void requireGiven(AccountCheck check, @Nullable String current) {
        if (current == null || current.isEmpty()) {
            check.add(new FieldError("/current", "required"));
        }
    }

    private Person requireKnown(HttpRequest<?> request, SignedIn signedIn, @Nullable String current) {
        Person person = people.findById(signedIn.actor().personId())
                .orElseThrow(() -> new Refused(ProblemCode.UNAUTHENTICATED));
        String address = addresses.of(request);
        limits.take(person.username(), address);
        String shown = current == null || current.length() > AccountCheck.LONGEST_PASSWORD ? "" : current;
        if (!passwords.matches(shown, person.passwordHash())) {
            throw new Invalid(new FieldError("/current", "wrong-password"));
        }
        limits.giveBack(person.username(), address);
        return person;
    }
}
