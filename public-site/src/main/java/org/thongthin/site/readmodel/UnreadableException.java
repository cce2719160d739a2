package org.thongthin.site.readmodel;

import java.io.IOException;

/** What cms-api said is not what was agreed. */
public final class UnreadableException extends IOException {
    public UnreadableException(String message) {
        super(message);
    }

    UnreadableException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
