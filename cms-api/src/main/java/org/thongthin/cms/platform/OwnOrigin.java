package org.thongthin.cms.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where people reach cms-api, for addresses that leave it. */
@Singleton
public final class OwnOrigin {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

    private final @Nullable String configured;
    private final String scheme;

    OwnOrigin(HttpConfiguration configuration) {
        this.configured = configuration.origin();
        this.scheme = configuration.tls() ? "https" : "http";
    }

    /** As it is configured, else as the caller reached it; without a slash at the end. */
    public String of(HttpRequest<?> request) {
        if (configured != null) {
            return configured.replaceFirst("/+$", "");
        }
        String host = request.getHeaders().get(HttpHeaders.HOST);
        if (host != null && HOST.matcher(host).matches()) {
            return scheme + "://" + host;
        }
        return scheme + "://" + request.getServerAddress().getHostString() + ":"
                + request.getServerAddress().getPort();
    }
}
