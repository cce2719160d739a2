package org.thongthin.site.keeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands around every page's content and is not made of items, names or the date. */
public interface Frame {
    /**
     * A number that is another whenever a page that is made now would have another frame than before. Asked for each
     * request, on threads that must not wait: to compare a time or two is all that it may cost.
     */
    long version();

    /** Whether the pages say that what they show may have changed since, because nobody can be asked. */
    default boolean isStale() {
        return false;
    }

    /** As of when what they show was right, for sure; null where nobody knows. */
    default @Nullable Instant asOf() {
        return null;
    }
}
