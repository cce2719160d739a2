package org.thongthin.site.platform;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Every answer, errors and files too, tells the browser how little it may do with it. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class SecurityHeadersFilter implements Ordered {
    @ResponseFilter
    void close(MutableHttpResponse<?> response) {
        StandingHeaders.ALL.forEach(header -> response.getHeaders().set(header.getKey(), header.getValue()));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
