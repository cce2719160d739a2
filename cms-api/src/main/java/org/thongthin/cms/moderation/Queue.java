package org.thongthin.cms.moderation;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemList;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.content.ItemQuery;
import org.thongthin.cms.content.ItemRow;
import org.thongthin.cms.content.ItemSummary;
import org.thongthin.cms.content.ListCursor;
import org.thongthin.cms.content.WholeList;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.moderation.duplicates.Duplicates;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** What waits for a moderator, longest first. */
@Singleton
public class Queue {
    private final QueueRows rows;
    private final ItemList list;
    private final WholeList whole;
    private final Leases leases;
    private final Duplicates duplicates;
    private final Clock clock;

    Queue(QueueRows rows, ItemList list, WholeList whole, Leases leases, Duplicates duplicates, Clock clock) {
        this.rows = rows;
        this.list = list;
        this.whole = whole;
        this.leases = leases;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** @throws Refused 403 for who never decides */
    @ReadOnly
    public QueueSize size(Actor actor) {
        requireDecider(actor);
        return rows.size();
    }

    /**
     * One page of it, with who works on what; six statements a page, however long it is.
     *
     * @param cursor where the page before ended; takes the place of the page number
     * @throws Refused 403 for who never decides
     */
    @ReadOnly
    public QueuePage page(Actor actor, QueueFilters filters, Paging paging, @Nullable ListCursor cursor) {
        requireDecider(actor);
        ItemQuery query = filters.query(paging, cursor, clock.instant());
        ItemPage page = list.page(actor, query);
        List<UUID> ids = page.items().stream().map(ItemSummary::id).toList();
        Map<UUID, Lease> held = leases.of(actor, ids);
        Set<UUID> alike = duplicates.flagged(ids);
        List<QueuePage.Line> lines = page.items().stream()
                .map(item -> new QueuePage.Line(item, held.get(item.id()), alike.contains(item.id())))
                .toList();
        Instant oldest = list.waitingSince(actor, query);
        Long age = oldest == null
                ? null
                : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds());
        return new QueuePage(lines, page.total(), page.page(), page.size(), page.next(), oldest, age);
    }

    /**
     * How many wait.
     *
     * @throws Refused 403 for who never decides
     */
    public long size(Actor actor, QueueFilters filters) {
        requireDecider(actor);
        return whole.size(actor, filters.query(Paging.first(), null, clock.instant()));
    }

    /**
     * All that wait, longest first.
     *
     * @throws Refused 403 for who never decides
     */
    public void each(Actor actor, QueueFilters filters, Consumer<ItemRow> reader) {
        requireDecider(actor);
        whole.each(actor, filters.query(Paging.first(), null, clock.instant()), reader);
    }

    private static void requireDecider(Actor actor) {
        if (!Workflow.mayEver(actor.role(), Action.VERIFY)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }
}
