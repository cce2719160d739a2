package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.notices.Notices;

/** How many unread notices the head of every page shows. */
@Singleton
final class Bell {
    private final Notices notices;

    Bell(Notices notices) {
        this.notices = notices;
    }

    /** In one statement; null for whom nobody tells anything, who therefore has no bell. */
    @Nullable
    Integer unread(Actor actor) {
        return Notices.reach(actor.role()) ? notices.unread(actor) : null;
    }
}
