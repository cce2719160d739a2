package org.thongthin.site.feed;

import java.io.IOException;

/** An index that was built anew and is not what it was built from. It must not be served. */
final class UnlikeItsSourceException extends IOException {
    private static final long serialVersionUID = 1;

    UnlikeItsSourceException(String message) {
        super(message);
    }
}
