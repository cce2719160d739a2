package org.thongthin.cms.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Singleton;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Lets the very request that signed somebody in be answered with a page of the new session. */
@Singleton
public final class SessionStart {
    private final Sessions sessions;

    SessionStart(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * From here on the request is one of the session: its pages say who works here, its forms carry its token.
     *
     * @throws Refused 401 where the session has ended again
     */
    public Actor begin(HttpRequest<?> request, IssuedSession session) {
        Actor actor = sessions.actor(session.token(), SessionKind.DESK);
        if (actor == null) {
            throw new Refused(ProblemCode.UNAUTHENTICATED);
        }
        request.setAttribute(SecurityFilter.AUTHENTICATION, new SignedIn(actor, session.token()));
        return actor;
    }
}
