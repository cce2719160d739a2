package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Lets no unsafe request into the desk that a page of the desk did not make: neither the browser's own word (where it
 * gives it) nor the form's token may be missing. Works on every route under {@code /desk}, with nothing to remember for
 * the one who writes it; of an upload it reads the beginning only, where the token stands.
 */
@ServerFilter({DeskPath.HOME, DeskPath.HOME + "/**"})
@Order(CrossSiteGuard.BEHIND_SECURITY)
final class CrossSiteGuard {
    static final int BEHIND_SECURITY = 50_000;

    /** How far into a form the token is looked for, in bytes. */
    static final int HEAD = 64 * 1024;

    private final SameOrigin origin;
    private final PreSession preSession;
    private final Scheduler elsewhere;

    CrossSiteGuard(SameOrigin origin, PreSession preSession, @Named(TaskExecutors.BLOCKING) ExecutorService elsewhere) {
        this.origin = origin;
        this.preSession = preSession;
        this.elsewhere = Schedulers.fromExecutorService(elsewhere);
    }

    @RequestFilter
    Publisher<HttpRequest<?>> check(HttpRequest<?> request) {
        if (isSafe(request.getMethod())) {
            return Mono.just(request);
        }
        if (!origin.allows(request)) {
            return Mono.error(new Refused(ProblemCode.CROSS_SITE));
        }
        String header = request.getHeaders().get(CsrfToken.HEADER);
        Mono<String> shown = header == null ? fromForm(request) : Mono.just(header);
        return shown.filter(token -> isExpected(token, request))
                .switchIfEmpty(Mono.error(() -> refusal(request)))
                .map(token -> request);
    }

    /** Whoever signed in again in another tab sends a form of ours that is older than their session. */
    private static Refused refusal(HttpRequest<?> request) {
        UnsentForms.refused(request);
        return new Refused(ProblemCode.CROSS_SITE);
    }

    private static boolean isSafe(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }

    private Mono<String> fromForm(HttpRequest<?> request) {
        MediaType type = request.getContentType().orElse(null);
        if (type == null || !(request instanceof ServerHttpRequest<?> served)) {
            return Mono.empty();
        }
        ByteBody body = served.byteBody();
        return Flux.from(body.split(ByteBody.SplitBackpressureMode.FASTEST).toByteArrayPublisher())
                .scan(new ByteArrayOutputStream(), CrossSiteGuard::joined)
                .takeUntil(head -> head.size() >= HEAD)
                .last()
                // Not from inside the body's own delivery, which does not expect the controller to subscribe meanwhile.
                .publishOn(elsewhere)
                .mapNotNull(head -> token(head.toByteArray(), type));
    }

    private static ByteArrayOutputStream joined(ByteArrayOutputStream head, byte[] more) {
        head.writeBytes(more);
        return head;
    }

    private static @Nullable String token(byte[] head, MediaType type) {
        return switch (type.getName()) {
            case MediaType.APPLICATION_FORM_URLENCODED -> FormField.urlencoded(head, CsrfToken.FIELD);
            case MediaType.MULTIPART_FORM_DATA ->
                type.getParameters()
                        .get("boundary")
                        .map(boundary -> FormField.multipart(head, boundary, CsrfToken.FIELD))
                        .orElse(null);
            default -> null;
        };
    }

    /** The sign-in form may have been opened before a session began in another tab. */
    private boolean isExpected(String shown, HttpRequest<?> request) {
        SignedIn signedIn = SignedIn.on(request);
        if (signedIn != null && signedIn.csrf().is(shown)) {
            return true;
        }
        String before = preSession.kept(request);
        boolean mayBeBefore = signedIn == null || request.getPath().equals(DeskPath.SIGN_IN);
        return mayBeBefore && before != null && CsrfToken.of(before, null).is(shown);
    }
}
