package org.thongthin.cms.accounts;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Lets a controller declare {@link Actor}: who asks, never null. Without a session the request is refused. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {
    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        SignedIn signedIn = SignedIn.on(request);
        if (signedIn != null) {
            return () -> Optional.of(signedIn.actor());
        }
        if (context.getArgument().isNullable()) {
            return BindingResult.empty();
        }
        throw new Refused(ProblemCode.UNAUTHENTICATED);
    }
}
