package org.thongthin.site.platform;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** What Micronaut refuses by itself (no such route, wrong method, broken request) looks like what we refuse. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class FrameworkErrors implements ErrorResponseProcessor<Object> {
    private final ProblemAnswers answers;

    FrameworkErrors(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpResponse<?> answer = answers.answer(context.getRequest(), response.status(), null);
        MutableHttpResponse<Object> processed = HttpResponse.status(response.status());
        response.getHeaders().forEachValue(processed::header);
        answer.getHeaders().forEachValue((name, value) -> processed.getHeaders().set(name, value));
        answer.getBody().ifPresent(processed::body);
        return processed;
    }
}
