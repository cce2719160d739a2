package org.thongthin.cms.accounts;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.thongthin.cms.content.Role;

/** Ends the session of a request, at once. */
@Singleton
public final class SignOut {
    private final Sessions sessions;

    SignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Does nothing where there is no session to end. */
    public void signOut(HttpRequest<?> request) {
        SignedIn signedIn = SignedIn.on(request);
        if (signedIn != null && !signedIn.actor().is(Role.SERVICE)) {
            sessions.close(signedIn.token(), signedIn.actor());
        }
    }
}
