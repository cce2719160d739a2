package org.thongthin.cms.platform;

import java.time.Duration;

/** The caller asks more often than is allowed and is told when to come back. */
public final class TooManyRequests extends Problem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super(ProblemCode.TOO_MANY_REQUESTS, "retry after " + retryAfter);
        this.retryAfter = retryAfter;
    }

    /** How long to wait; at least one second when sent as {@code Retry-After}. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
