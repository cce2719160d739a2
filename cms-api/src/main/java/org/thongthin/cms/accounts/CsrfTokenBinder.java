package org.thongthin.cms.accounts;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller of the desk declare {@link CsrfToken}. */
@Singleton
final class CsrfTokenBinder implements TypedRequestArgumentBinder<CsrfToken> {
    private final PreSession preSession;

    CsrfTokenBinder(PreSession preSession) {
        this.preSession = preSession;
    }

    @Override
    public Argument<CsrfToken> argumentType() {
        return Argument.of(CsrfToken.class);
    }

    @Override
    public BindingResult<CsrfToken> bind(ArgumentConversionContext<CsrfToken> context, HttpRequest<?> request) {
        SignedIn signedIn = SignedIn.on(request);
        CsrfToken token = signedIn == null ? CsrfToken.of(preSession.secret(request), null) : signedIn.csrf();
        return () -> Optional.of(token);
    }
}
