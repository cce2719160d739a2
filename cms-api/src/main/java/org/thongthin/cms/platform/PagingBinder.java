package org.thongthin.cms.platform;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller declare {@link Paging}. */
@Singleton
final class PagingBinder implements TypedRequestArgumentBinder<Paging> {
    @Override
    public Argument<Paging> argumentType() {
        return Argument.of(Paging.class);
    }

    @Override
    public BindingResult<Paging> bind(ArgumentConversionContext<Paging> context, HttpRequest<?> request) {
        Paging paging = new Paging(number(request, "page", 1), number(request, "size", Paging.DEFAULT_SIZE));
        return () -> Optional.of(paging);
    }

    private static int number(HttpRequest<?> request, String name, int absent) {
        String text = request.getParameters().get(name);
        if (text == null || text.isBlank()) {
            return absent;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notOne) {
            throw new Invalid(new FieldError("/" + name, "not-a-number"));
        }
    }
}
