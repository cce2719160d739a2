package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id by which a request is found in the log. */
public final class RequestId {
    static final String HEADER = "X-Request-Id";
    static final String ATTRIBUTE = "requestId";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The id of this request, as its answer's header says it; a new one where the request never reached the filters. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> from(null));
    }

    /** The proxy's id when it is harmless in a log's line, a new one otherwise. */
    static String from(@Nullable String given) {
        if (given != null && WELL_FORMED.matcher(given).matches()) {
            return given;
        }
        return UUID.randomUUID().toString();
    }
}
