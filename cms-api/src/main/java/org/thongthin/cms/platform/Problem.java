package org.thongthin.cms.platform;

/**
 * A refusal that the caller can understand and mend. Thrown by rules and operations; one handler turns it into
 * {@code application/problem+json} (RFC 9457) for the API and into a page for the desk.
 */
public abstract sealed class Problem extends RuntimeException permits Refused, Invalid, TooManyRequests, Leased {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    Problem(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    public final ProblemCode code() {
        return code;
    }
}
