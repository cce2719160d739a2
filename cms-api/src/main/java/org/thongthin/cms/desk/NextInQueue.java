package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemList;
import org.thongthin.cms.content.ItemQuery;
import org.thongthin.cms.content.ItemSummary;
import org.thongthin.cms.content.ListCursor;
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.moderation.Queue;
import org.thongthin.cms.platform.Paging;

/** Finds the page that a moderator goes on with. */
@Singleton
class NextInQueue {
    private static final String QUEUE = "/desk/queue";

    private final Queue queue;
    private final ItemList list;

    NextInQueue(Queue queue, ItemList list) {
        this.queue = queue;
        this.list = list;
    }

    /** An item's place in the queue, to go on from once it has left it; empty where it isn't waiting. */
    static String place(@Nullable Instant submittedAt, UUID id) {
        return submittedAt == null ? "" : new ListCursor(submittedAt, id).encoded();
    }

    /**
     * @param place the place gone on from; its end, or a text that names none, leads back to the front
     * @param done what the page shall say was done; empty for nothing
     * @return the address of the next item's review, or of the queue when nothing else waits
     */
    String after(Actor actor, @Nullable String place, String done) {
        ListCursor cursor = place == null ? null : ListCursor.decode(place);
        List<ItemSummary> front = queue.page(actor, new Paging(1, 1)).items();
        List<ItemSummary> behind = cursor == null ? front : behind(actor, cursor);
        String query = done.isEmpty() ? "" : "?done=" + done;
        if (behind.isEmpty()) {
            boolean same =
                    front.isEmpty() || (cursor != null && front.getFirst().id().equals(cursor.id()));
            return (same ? QUEUE : review(front.getFirst())) + query;
        }
        return review(behind.getFirst()) + query;
    }

    private List<ItemSummary> behind(Actor actor, ListCursor cursor) {
        ItemQuery query = new ItemQuery(
                null,
                null,
                null,
                Stage.SUBMITTED,
                null,
                null,
                null,
                null,
                null,
                null,
                ItemQuery.Order.LONGEST_WAITING,
                1,
                1,
                cursor);
        return list.page(actor, query).items();
    }

    private static String review(ItemSummary item) {
        return "/desk/review/" + item.id();
    }
}
