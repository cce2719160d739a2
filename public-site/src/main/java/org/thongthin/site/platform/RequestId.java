package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
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
        return drawn();
    }

    /** A version 4 UUID (RFC 9562, section 5.4). It is to be unlike others and need not be hard to guess. */
    private static String drawn() {
        RandomGenerator random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low).toString();
    }
}
