package org.thongthin.site.keeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which items stop being public by the clock alone, and when. */
public interface Closings {
    /** The first moment after this one at which an item ends; null where none does. */
    @Nullable
    Instant next(Instant now);

    /** What changed because items ended after the one moment and no later than now. */
    Change between(Instant after, Instant now);
}
