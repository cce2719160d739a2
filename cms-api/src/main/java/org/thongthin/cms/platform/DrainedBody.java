package org.thongthin.cms.platform;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.AvailableByteBody;
import io.micronaut.http.body.ByteBody;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Holds a refusal back until the caller has sent its body, up to the longest that any route takes. Most clients
 * send everything before they read anything: an answer in the middle of an upload, with the connection closed behind it,
 * would reach them as a broken pipe.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class DrainedBody {
    private static final Logger LOG = LoggerFactory.getLogger(DrainedBody.class);
    private static final String SENT = DrainedBody.class.getName();
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final long longestBody;

    private final Scheduler elsewhere;

    DrainedBody(HttpConfiguration configuration, @Named(TaskExecutors.BLOCKING) ExecutorService elsewhere) {
        this.longestBody = configuration.maxBodySize();
        this.elsewhere = Schedulers.fromExecutorService(elsewhere);
    }

    @RequestFilter
    void readAlong(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> served) || served.byteBody() instanceof AvailableByteBody) {
            return;
        }
        Mono<Void> sent = Flux.from(served.byteBody()
                        .split(ByteBody.SplitBackpressureMode.FASTEST)
                        .toByteArrayPublisher())
                .scan(0L, (length, bytes) -> length + bytes.length)
                .takeUntil(length -> length > longestBody)
                .then()
                // A body that breaks off has been sent as far as it ever will be.
                .onErrorComplete()
                .cache();
        sent.subscribe();
        request.setAttribute(SENT, sent);
    }

    @ResponseFilter
    Publisher<MutableHttpResponse<?>> hold(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Mono<?> sent = request.getAttribute(SENT, Mono.class).orElse(null);
        if (sent == null || response.code() < 400) {
            return Mono.just(response);
        }
        if (request instanceof ServerHttpRequest<?> served) {
            discard(served.byteBody());
        }
        if (request.getContentLength() > longestBody) {
            response.header(HttpHeaders.CONNECTION, "close");
        }
        return sent.then()
                .timeout(LONGEST, Mono.empty())
                // Not from inside the body's own delivery, which does not expect to be subscribed to or closed by
                // itself.
                .publishOn(elsewhere)
                .then(Mono.<MutableHttpResponse<?>>just(response));
    }

    /** What nobody is going to read is not kept until then: else a few refused uploads would fill the memory. */
    private static void discard(ByteBody body) {
        try {
            body.move().close();
        } catch (IllegalStateException taken) {
            LOG.trace("The refused body was being read already", taken);
        }
    }
}
