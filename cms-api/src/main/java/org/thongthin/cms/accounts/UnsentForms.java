package org.thongthin.cms.accounts;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.JsonReading;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Saves what was written in a form that a rule of this package refused. Only a form that a page of ours made is read, by
 * the browser's word or by the token that the ended session's cookie still proves; uploads are not, and nothing in which
 * a password is asked for.
 */
@Singleton
public final class UnsentForms {
    private static final String REFUSED = UnsentForms.class.getName();

    /** The sign-in page sends everything once more under longer names, and is held to the same limit. */
    private static final int LONGEST = JsonReading.MAX_BYTES - 64 * 1024;

    /** Fewer than the server takes, since the sign-in page adds its own. */
    private static final int MOST_FIELDS = 900;

    private static final List<String> NEVER = List.of(DeskPath.SIGN_IN, "/desk/sign-out", "/desk/me");

    private final SameOrigin origin;
    private final SessionCookie cookies;
    private final Scheduler elsewhere;

    UnsentForms(SameOrigin origin, SessionCookie cookies, @Named(TaskExecutors.BLOCKING) ExecutorService elsewhere) {
        this.origin = origin;
        this.cookies = cookies;
        this.elsewhere = Schedulers.fromExecutorService(elsewhere);
    }

    /** Notes that a request is refused for a reason that its sender could not know of when they wrote. */
    static void refused(HttpRequest<?> request) {
        request.setAttribute(REFUSED, true);
    }

    /** Whether there may be something to {@link #read}. */
    public boolean isRefused(HttpRequest<?> request) {
        return request.getAttribute(REFUSED).isPresent();
    }

    /** What was written, on a thread that may block; empty where there is nothing that may be kept. */
    public Mono<UnsentForm> read(HttpRequest<?> request) {
        if (!isForm(request) || !(request instanceof ServerHttpRequest<?> served)) {
            return Mono.empty();
        }
        return Flux.from(served.byteBody()
                        .split(ByteBody.SplitBackpressureMode.FASTEST)
                        .toByteArrayPublisher())
                .scan(new ByteArrayOutputStream(), UnsentForms::joined)
                .takeUntil(body -> body.size() > LONGEST)
                .last()
                // Not from inside the body's own delivery, which does not expect to be closed meanwhile.
                .publishOn(elsewhere)
                .filter(body -> body.size() <= LONGEST)
                .mapNotNull(body -> unsent(request, FormField.all(body.toByteArray())));
    }

    private boolean isForm(HttpRequest<?> request) {
        boolean urlencoded = request.getContentType()
                .map(type -> type.getName().equals(MediaType.APPLICATION_FORM_URLENCODED))
                .orElse(false);
        String path = request.getPath();
        return urlencoded
                && request.getMethod() == HttpMethod.POST
                && request.getContentLength() <= LONGEST
                && NEVER.stream().noneMatch(never -> path.equals(never) || path.startsWith(never + "/"))
                && DeskPath.next(path).equals(path)
                && origin.allows(request);
    }

    private static ByteArrayOutputStream joined(ByteArrayOutputStream body, byte[] more) {
        body.writeBytes(more);
        return body;
    }

    private @Nullable UnsentForm unsent(HttpRequest<?> request, @Nullable Map<String, List<String>> fields) {
        if (fields == null || fields.values().stream().mapToInt(List::size).sum() > MOST_FIELDS) {
            return null;
        }
        String shown = fields.getOrDefault(CsrfToken.FIELD, List.of("")).getFirst();
        if (!origin.isClaimed(request) && !isOfEndedSession(request, shown)) {
            return null;
        }
        Map<String, List<String>> kept = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            boolean secret = name.toLowerCase(Locale.ROOT).contains("password");
            if (!secret && !name.equals(CsrfToken.FIELD)) {
                kept.put(name, values);
            }
        });
        return new UnsentForm(request.getPath(), CsrfToken.person(shown), kept);
    }

    /** The row of a session that ended may be gone; its cookie still proves for which browser the page was made. */
    private boolean isOfEndedSession(HttpRequest<?> request, String shown) {
        String token = cookies.read(request);
        return token != null && CsrfToken.of(token, CsrfToken.person(shown)).is(shown);
    }
}
