package org.thongthin.cms.platform;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each request its id and leaves one line a request: method, path (never the query, nor a secret in it), status,
 * duration.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String STARTED = RequestLog.class.getName();

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        request.setAttribute(STARTED, System.nanoTime());
        context.add(new MdcPropagationContext(Map.of(RequestId.MDC_KEY, RequestId.of(request))));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(RequestId.HEADER, RequestId.of(request));
        long started = request.getAttribute(STARTED, Long.class).orElseGet(System::nanoTime);
        String path = SecretPath.masked(request.getPath());
        LOG.atInfo()
                .addKeyValue("method", request.getMethodName())
                .addKeyValue("path", path)
                .addKeyValue("status", response.code())
                .addKeyValue(
                        "milliseconds",
                        Duration.ofNanos(System.nanoTime() - started).toMillis())
                .log("{} {} {}", request.getMethodName(), path, response.code());
    }
}
