package org.thongthin.search.query;

/** What is given as a cursor is none, or belongs to another question. */
public final class BadCursorException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public BadCursorException(String message) {
        super(message);
    }
}
