package org.thongthin.cms.desk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.thongthin.cms.accounts.CsrfToken;
import org.thongthin.cms.content.Actor;

/** For a page that was open before its reader signed in again: who they are now, and the token of the new session. */
@Hidden
@Controller("/desk/session")
@Produces(MediaType.APPLICATION_JSON)
final class SessionTokenController {
    @Introspected
    record Session(UUID person, String csrf) {}

    @Get
    Session session(Actor actor, CsrfToken csrf) {
        return new Session(actor.personId(), csrf.value());
    }
}
