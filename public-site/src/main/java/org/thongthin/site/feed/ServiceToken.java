package org.thongthin.site.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The one secret that cms-api and public-site share, where the other side shows it. */
@Singleton
public final class ServiceToken {
    private static final String SCHEME = "Bearer ";

    private final FeedConfiguration configuration;

    ServiceToken(FeedConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Whether the caller shows it; takes the same time wherever a wrong one differs. */
    public boolean isShownBy(HttpRequest<?> request) {
        String shown = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        return shown != null && shown.startsWith(SCHEME) && isIt(shown.substring(SCHEME.length()));
    }

    private boolean isIt(@Nullable String shown) {
        try {
            return shown != null && MessageDigest.isEqual(bytes(shown), bytes(configuration.token()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
