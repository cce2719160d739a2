package org.thongthin.cms.notices;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** One's own notices: of items that one may read now, whatever one was told of before. */
@Singleton
public class Notices {
    /** Beyond so many unread ones nobody counts. */
    public static final int MANY = 100;

    private final ReaderRows rows;

    Notices(ReaderRows rows) {
        this.rows = rows;
    }

    /** Whether people of this role are told of anything. */
    public static boolean reach(Role role) {
        return switch (role) {
            case EDITOR, MODERATOR -> true;
            case PROVINCE, ADMINISTRATOR, SERVICE -> false;
        };
    }

    /** In one statement; at most {@value #MANY}. */
    @ReadOnly
    public int unread(Actor actor) {
        return reach(actor.role()) ? rows.unread(actor) : 0;
    }

    /**
     * Three statements, however long the page is.
     *
     * @param unreadOnly leaves out what is read
     * @param cursor where the page before ended; takes the place of the page number
     * @throws Invalid for what never was a cursor
     */
    @ReadOnly
    public NoticePage page(Actor actor, boolean unreadOnly, Paging paging, @Nullable String cursor) {
        Long before = place(cursor);
        if (!reach(actor.role())) {
            return new NoticePage(List.of(), 0, 0, paging.page(), paging.size(), null);
        }
        List<Notice> found = rows.page(actor, unreadOnly, paging, before);
        boolean more = found.size() > paging.size();
        List<Notice> page = more ? found.subList(0, paging.size()) : found;
        String next = more ? String.valueOf(page.getLast().id()) : null;
        return new NoticePage(
                page, rows.unread(actor), rows.count(actor, unreadOnly), paging.page(), paging.size(), next);
    }

    private static @Nullable Long place(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        if (!cursor.matches("[0-9]{1,18}")) {
            throw new Invalid(new FieldError("/cursor", "not-a-cursor"));
        }
        return Long.valueOf(cursor);
    }

    /** @throws Refused 404 for a notice that is not one's own, or tells of an item that one may no longer read */
    @Transactional
    public Notice mark(Actor actor, long id, boolean read) {
        Notice notice = reach(actor.role()) && rows.mark(actor, id, read) ? rows.find(actor, id) : null;
        if (notice == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return notice;
    }

    /**
     * Marks as read whatever one could have seen.
     *
     * @param upTo the newest notice that was shown: what came in after it stays unread
     */
    @Transactional
    public void markAll(Actor actor, long upTo) {
        rows.markAll(actor, upTo);
    }
}
