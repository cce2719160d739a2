package org.thongthin.cms.platform;

import io.micronaut.http.HttpRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name under which one request is found again: in the {@code X-Request-Id} header of its answer, in each of its log
 * lines and in its problem.
 */
public final class RequestId {
    static final String HEADER = "X-Request-Id";
    static final String MDC_KEY = "requestId";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The caller's own where it is a plain token of at most 64 characters, else a new one; the same for one request. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            String id = given(request);
            request.setAttribute(ATTRIBUTE, id);
            return id;
        });
    }

    private static String given(HttpRequest<?> request) {
        String header = request.getHeaders().get(HEADER);
        return header != null && SANE.matcher(header).matches()
                ? header
                : UUID.randomUUID().toString();
    }
}
