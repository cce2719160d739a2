package org.thongthin.cms.moderation;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemList;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.content.ItemQuery;
import org.thongthin.cms.content.ItemSummary;
import org.thongthin.cms.content.ListCursor;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** What waits for a moderator, longest first. */
@Singleton
public class Queue {
    private final ItemList list;
    private final Leases leases;
    private final Clock clock;

    Queue(ItemList list, Leases leases, Clock clock) {
        this.list = list;
        this.leases = leases;
        this.clock = clock;
    }

    /** @throws Refused 403 for who never decides */
    @ReadOnly
    public ItemPage page(Actor actor, Paging paging) {
        requireDecider(actor);
        return list.page(actor, ItemQuery.queue(paging.page(), paging.size()));
    }

    /**
     * With who works on what; five statements a page, however long it is.
     *
     * @param cursor where the page before ended; takes the place of the page number
     * @throws Refused 403 for who never decides
     */
    @ReadOnly
    public QueuePage page(Actor actor, QueueFilters filters, Paging paging, @Nullable ListCursor cursor) {
        requireDecider(actor);
        ItemQuery query = filters.query(paging, cursor);
        ItemPage page = list.page(actor, query);
        Map<UUID, Lease> held =
                leases.of(actor, page.items().stream().map(ItemSummary::id).toList());
        List<QueuePage.Line> lines = page.items().stream()
                .map(item -> new QueuePage.Line(item, held.get(item.id())))
                .toList();
        Instant oldest = list.waitingSince(actor, query);
        Long age = oldest == null
                ? null
                : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds());
        return new QueuePage(lines, page.total(), page.page(), page.size(), page.next(), oldest, age);
    }

    private static void requireDecider(Actor actor) {
        if (!Workflow.mayEver(actor.role(), Action.VERIFY)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }
}
