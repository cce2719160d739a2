package org.thongthin.cms.accounts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.thongthin.cms.content.Actor;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Finds out who asks. A page of the desk knows its caller by the cookie and by nothing else; any other path by the bearer
 * token and by nothing else, so that no other site can make a browser act on the API.
 */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final ServiceToken service;
    private final SessionCookie cookie;
    private final Scheduler blocking;

    SessionFetcher(
            Sessions sessions,
            ServiceToken service,
            SessionCookie cookie,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.service = service;
        this.cookie = cookie;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        boolean desk = DeskPath.isDesk(request.getPath());
        String token = desk ? cookie.read(request) : bearer(request);
        if (token == null) {
            return Mono.empty();
        }
        Actor machine = desk ? null : service.actor(token);
        if (machine != null) {
            return Mono.just(new SignedIn(machine, token));
        }
        SessionKind kind = desk ? SessionKind.DESK : SessionKind.API;
        return Mono.<Authentication>fromCallable(() -> authentication(token, kind))
                .subscribeOn(blocking);
    }

    private static @Nullable String bearer(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private @Nullable Authentication authentication(String token, SessionKind kind) {
        Actor actor = sessions.actor(token, kind);
        return actor == null ? null : new SignedIn(actor, token);
    }
}
