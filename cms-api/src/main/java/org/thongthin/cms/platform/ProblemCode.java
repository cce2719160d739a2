package org.thongthin.cms.platform;

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
    KEY_REUSED(409, "key-reused"),
    LEASED(409, "leased"),
    GONE(410, "gone"),
    CURSOR_GONE(410, "cursor-gone"),
    STALE(412, "stale"),
    TOO_LARGE(413, "too-large"),
    UNSUPPORTED_TYPE(415, "unsupported-type"),
    INVALID(422, "invalid"),
    PRECONDITION_REQUIRED(428, "precondition-required"),
    TOO_MANY_REQUESTS(429, "too-many-requests"),
    UNEXPECTED(500, "unexpected");

    private final int status;
    private final String code;

    ProblemCode(int status, String code) {
        this.status = status;
        this.code = code;
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
