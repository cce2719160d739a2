package org.thongthin.cms.content;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Tells who comes too late by whom, and when. */
@Singleton
public class Overtaken {
    private final LastChanges changes;

    Overtaken(LastChanges changes) {
        this.changes = changes;
    }

    /**
     * @param refused thrown once it was known that the caller may read the item
     * @return the same refusal, with who changed the item last where that is why
     */
    public Refused told(UUID itemId, Refused refused) {
        boolean late = refused.code() == ProblemCode.STALE || refused.code() == ProblemCode.ILLEGAL_TRANSITION;
        LastChange last = late ? changes.of(itemId) : null;
        return last == null ? refused : refused.since(last.by(), last.at());
    }
}
