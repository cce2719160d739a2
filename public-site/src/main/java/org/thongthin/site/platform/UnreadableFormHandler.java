package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.DecoderException;
import jakarta.inject.Singleton;

/** A form that is none, such as one with a broken percent sign. */
@Singleton
final class UnreadableFormHandler implements ExceptionHandler<DecoderException, HttpResponse<?>> {
    private final ProblemAnswers answers;

    UnreadableFormHandler(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, DecoderException broken) {
        return answers.answer(request, HttpStatus.BAD_REQUEST, null);
    }
}
