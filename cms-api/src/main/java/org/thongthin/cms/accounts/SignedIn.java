package org.thongthin.cms.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;

/** The account behind this request, as the framework's security carries it. */
final class SignedIn implements Authentication {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient String token;

    /** @param token what the caller showed, for what is derived from it within this request; it is kept nowhere */
    SignedIn(Actor actor, String token) {
        this.actor = actor;
        this.token = token;
    }

    static @Nullable SignedIn on(HttpRequest<?> request) {
        return request.getUserPrincipal(SignedIn.class).orElse(null);
    }

    Actor actor() {
        return actor;
    }

    String token() {
        return token;
    }

    CsrfToken csrf() {
        return CsrfToken.of(token, actor.personId());
    }

    @Override
    public String getName() {
        return actor.personId().toString();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<String> getRoles() {
        return List.of(actor.role().code());
    }
}
