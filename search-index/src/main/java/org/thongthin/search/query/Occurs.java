package org.thongthin.search.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When what an item tells of takes place. An item that tells of no time passes neither. One without an end takes a moment. */
public sealed interface Occurs {
    /**
     * Some of it falls between two moments.
     *
     * @param from the first one; null for ever since
     * @param until the end, which does not count any more; null for ever after
     */
    record During(@Nullable Instant from, @Nullable Instant until) implements Occurs {}

    /** All of it was over at that moment. */
    record Before(Instant end) implements Occurs {}
}
