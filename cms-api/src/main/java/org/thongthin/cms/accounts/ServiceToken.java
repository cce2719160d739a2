package org.thongthin.cms.accounts;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Secrets;

/** The one secret by which cms-api and public-site know each other. */
@Singleton
public final class ServiceToken {
    static final int SHORTEST = 32;

    private static final Actor SERVICE = new Actor(new UUID(0, 0), Role.SERVICE, null, null);

    private final @Nullable String token;

    ServiceToken(AccountsConfiguration configuration) {
        this.token = configured(configuration);
    }

    private static @Nullable String configured(AccountsConfiguration configuration) {
        String file = configuration.serviceTokenFile();
        String token = file == null || file.isBlank() ? configuration.serviceToken() : Secrets.read(Path.of(file));
        return token == null || token.isBlank() ? null : token;
    }

    /** Whether nobody could guess it, as far as one can tell. */
    boolean isSecret() {
        return token != null
                && token.length() >= SHORTEST
                && !token.contains("demo")
                && token.chars().distinct().count() >= 10;
    }

    /** To show to public-site; null where none is configured. */
    public @Nullable String value() {
        return token;
    }

    /** @return null unless the token is this one */
    @Nullable
    Actor actor(String shown) {
        return token != null && Tokens.same(shown, token) ? SERVICE : null;
    }
}
