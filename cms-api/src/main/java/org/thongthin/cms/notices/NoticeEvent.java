package org.thongthin.cms.notices;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;

/** What people are told of. */
enum NoticeEvent {
    SUBMITTED,
    RETURNED,
    VERIFIED,
    TAKEN_DOWN,
    RESTORED,
    /** By a reader of the public site, not by an action of anybody here. */
    MISTAKE_REPORTED;

    /** Null for what nobody is told of: one's own work, and what the organisation decides for itself. */
    static @Nullable NoticeEvent of(Action action) {
        return switch (action) {
            case SUBMIT -> SUBMITTED;
            case RETURN -> RETURNED;
            case VERIFY -> VERIFIED;
            case TAKE_DOWN -> TAKEN_DOWN;
            case RESTORE -> RESTORED;
            case EDIT, WITHDRAW, DISPLAY, DELETE, UNDELETE -> null;
        };
    }

    /** As it is written in JSON and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
