package org.thongthin.site.platform;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.keeping.KeptAnswers;
import org.thongthin.site.keeping.KeptContent;

/**
 * Gives what is kept to requests that {@link KeptAnswersHandler} passed on: those of HTTP/1.0, those that want the
 * connection closed, and those that are the first to ask for an encoding.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class KeptAnswersFilter implements Ordered {
    private final KeptAnswers kept;

    KeptAnswersFilter(KeptAnswers kept) {
        this.kept = kept;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> give(HttpRequest<?> request) {
        // For an address that is no URI the framework makes up a request for the home page, which no route was found
        // for.
        if (!ReadyAnswers.isReading(request)
                || RouteAttributes.getRouteMatch(request).isEmpty()) {
            return null;
        }
        if (!(kept.find(ReadyAnswers.target(request)) instanceof KeptContent answer)) {
            return null;
        }
        String accepted = Answers.list(request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING));
        if (!answer.isSoonIn(answer.encodingFor(accepted))) {
            return null;
        }
        kept.countGiven();
        return ReadyAnswers.given(request, answer);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
