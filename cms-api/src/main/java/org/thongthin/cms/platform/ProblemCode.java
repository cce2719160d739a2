package org.thongthin.cms.platform;

import java.util.Arrays;

/**
 * Every reason for which a request is refused. The code is part of the API and never changes; the text for people is in
 * the bundle {@code messages/problems} under {@code problem.<code>}, in Thai and English.
 */
public enum ProblemCode {
    UNREADABLE(400, "unreadable"),
    INVALID_PARAMETER(400, "invalid-parameter"),
    UNAUTHENTICATED(401, "unauthenticated"),
    WRONG_CREDENTIALS(401, "wrong-credentials"),
    FORBIDDEN(403, "forbidden"),
    OWN_SUBMISSION(403, "own-submission"),
    OWN_ACCOUNT(403, "own-account"),
    CROSS_SITE(403, "cross-site"),
    NOT_FOUND(404, "not-found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed"),
    NOT_ACCEPTABLE(406, "not-acceptable"),
    ILLEGAL_TRANSITION(409, "illegal-transition"),
    TOO_MANY_IMAGES(409, "too-many-images"),
    LEASED(409, "leased"),
    TOO_MANY_LINKS(409, "too-many-links"),
    GONE(410, "gone"),
    CURSOR_GONE(410, "cursor-gone"),
    STALE(412, "stale"),
    TOO_LARGE(413, "too-large"),
    UNSUPPORTED_TYPE(415, "unsupported-type"),
    INVALID(422, "invalid"),
    KEY_REUSED(422, "key-reused"),
    PRECONDITION_REQUIRED(428, "precondition-required"),
    TOO_MANY_REQUESTS(429, "too-many-requests"),
    UNEXPECTED(500, "unexpected"),
    PREVIEW_UNAVAILABLE(503, "preview-unavailable");

    private final int status;
    private final String code;

    ProblemCode(int status, String code) {
        this.status = status;
        this.code = code;
    }

    /** @throws IllegalArgumentException for a code that is none of these */
    public static ProblemCode of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The stable name that clients match on. */
    public String code() {
        return code;
    }
}
