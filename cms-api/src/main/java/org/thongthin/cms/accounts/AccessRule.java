package org.thongthin.cms.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.ClientAddress;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import reactor.core.publisher.Mono;

/** Asks the {@link AccessTable} about every request, before any other rule, and takes no answer but yes. */
@Singleton
final class AccessRule implements SecurityRule<HttpRequest<?>> {
    private final ClientAddress addresses;

    AccessRule(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        if (request == null) {
            return Mono.just(SecurityRuleResult.REJECTED);
        }
        Actor actor = authentication instanceof SignedIn signedIn ? signedIn.actor() : null;
        Audience audience = AccessTable.audience(request.getMethod(), request.getPath());
        if (audience != null && audience.admits(actor, addresses.isInside(request))) {
            return Mono.just(SecurityRuleResult.ALLOWED);
        }
        if (audience == null && mayKnow(request, actor)) {
            return Mono.just(SecurityRuleResult.ALLOWED);
        }
        boolean known = actor != null || audience == Audience.INSIDE;
        return Mono.error(new Refused(known ? ProblemCode.FORBIDDEN : ProblemCode.UNAUTHENTICATED));
    }

    /** Where no route would answer anyway, who may look around is told 404 or 405 instead of being refused. */
    private static boolean mayKnow(HttpRequest<?> request, @Nullable Actor actor) {
        boolean nothingThere = RouteAttributes.getRouteMatch(request).isEmpty();
        return nothingThere && (actor != null || AccessTable.isPublic(request.getPath()));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
