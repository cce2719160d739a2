package org.thongthin.search.evaluation;

/** A file or an argument that can't be used; the message says which, where in it, and why. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInputException(String message) {
        super(message);
    }

    BadInputException(String message, Exception cause) {
        super(message, cause);
    }
}
