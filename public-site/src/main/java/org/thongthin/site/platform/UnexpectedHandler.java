package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error of ours: logged once, the line has the request's id; the reader learns the id and nothing else. */
@Singleton
final class UnexpectedHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedHandler.class);

    private final ProblemAnswers answers;

    UnexpectedHandler(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable error) {
        HttpRequest<?> asked = request;
        LOG.error("{} {} failed", asked.getMethod(), asked.getPath(), error);
        try {
            return answers.answer(asked, HttpStatus.INTERNAL_SERVER_ERROR, null);
        } catch (RuntimeException e) {
            LOG.error("Not even the page that says so can be made", e);
            return answers.barely(asked);
        }
    }
}
