package org.thongthin.cms.platform;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lets a controller declare {@link IfMatch}. */
@Singleton
final class IfMatchBinder implements TypedRequestArgumentBinder<IfMatch> {
    @Override
    public Argument<IfMatch> argumentType() {
        return Argument.of(IfMatch.class);
    }

    @Override
    public BindingResult<IfMatch> bind(ArgumentConversionContext<IfMatch> context, HttpRequest<?> request) {
        List<String> sent = request.getHeaders().getAll(HttpHeaders.IF_MATCH);
        IfMatch ifMatch = new IfMatch(sent.isEmpty() ? null : String.join(",", sent));
        return () -> Optional.of(ifMatch);
    }
}
