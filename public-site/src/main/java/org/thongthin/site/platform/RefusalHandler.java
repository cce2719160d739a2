package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
final class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {
    private final ProblemAnswers answers;

    RefusalHandler(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        return switch (refusal) {
            case NoSuchPage missing -> answers.answer(request, HttpStatus.NOT_FOUND, null);
            case PageGone gone -> answers.answer(request, HttpStatus.GONE, null);
            case BadParameter bad -> answers.answer(request, HttpStatus.BAD_REQUEST, bad.parameter());
        };
    }
}
