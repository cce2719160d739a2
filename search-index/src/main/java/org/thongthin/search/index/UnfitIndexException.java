package org.thongthin.search.index;

/** An index that is whole but that another version of the schema or of the analysis wrote. */
final class UnfitIndexException extends Exception {
    private static final long serialVersionUID = 1;

    UnfitIndexException(String message) {
        super(message);
    }
}
