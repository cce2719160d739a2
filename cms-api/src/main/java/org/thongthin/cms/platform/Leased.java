package org.thongthin.cms.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else works on the item just now. Says who, and until when. */
public final class Leased extends Problem {
    private static final long serialVersionUID = 1L;

    private final @Nullable String by;
    private final Instant until;

    /** @param by the name that the holder goes by; null where it has been erased */
    public Leased(@Nullable String by, Instant until) {
        super(ProblemCode.LEASED, "leased until " + until);
        this.by = by;
        this.until = until;
    }

    public @Nullable String by() {
        return by;
    }

    /** The first moment at which the lease holds no longer. */
    public Instant until() {
        return until;
    }
}
