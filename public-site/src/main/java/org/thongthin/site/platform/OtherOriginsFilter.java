package org.thongthin.site.platform;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** Lets scripts of other sites read what is for them, and answers when their browser asks first (fetch.spec.whatwg.org, CORS). */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class OtherOriginsFilter implements Ordered {
    private static final String DAY = "86400";

    @RequestFilter
    @Nullable
    HttpResponse<?> permit(HttpRequest<?> request) {
        boolean asksFirst = request.getMethod() == HttpMethod.OPTIONS
                && request.getHeaders().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (!asksFirst || !OtherOrigins.mayRead(request.getPath())) {
            return null;
        }
        return HttpResponse.noContent()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, OtherOrigins.ANY)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD")
                .header(
                        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                        "Accept, Accept-Language, If-None-Match, X-Request-Id")
                .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, DAY);
    }

    /** Refusals too: a script is to learn what was wrong. */
    @ResponseFilter
    void say(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (OtherOrigins.mayRead(request.getPath())) {
            response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, OtherOrigins.ANY)
                    .header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, OtherOrigins.EXPOSED);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }
}
