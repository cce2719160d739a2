package org.thongthin.cms.moderation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemReading;
import org.thongthin.cms.content.ItemView;
import org.thongthin.cms.content.ListCursor;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Refusals;

/** The moderators' queue, and the next item of it. */
@Refusals
@Controller("/api/v1/queue")
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {
    private final Queue queue;
    private final Leases leases;
    private final ItemReading reading;

    QueueController(Queue queue, Leases leases, ItemReading reading) {
        this.queue = queue;
        this.leases = leases;
        this.reading = reading;
    }

    @Get
    QueuePage queue(
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String region,
            @Nullable @QueryValue String province,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue String category,
            @Nullable @QueryValue String waiting,
            @Parameter(hidden = true) Paging paging,
            @Nullable @QueryValue String cursor) {
        QueueFilters filters = QueueFilters.of(kind, region, province, owner, category, waiting);
        return queue.page(actor, filters, paging, place("/cursor", cursor));
    }

    private static @Nullable ListCursor place(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        ListCursor place = ListCursor.decode(given);
        if (place == null) {
            throw new Invalid(new FieldError(name, "not-a-cursor"));
        }
        return place;
    }

    /** Claims it; 204 where nothing waits that nobody holds. {@code after} is a cursor of the queue, to skip by. */
    @Post("/next")
    @Consumes(MediaType.ALL)
    HttpResponse<Claim> next(
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String region,
            @Nullable @QueryValue String province,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue String category,
            @Nullable @QueryValue String waiting,
            @Nullable @QueryValue String after) {
        QueueFilters filters = QueueFilters.of(kind, region, province, owner, category, waiting);
        Leases.Claimed claimed = leases.claimNext(actor, filters, place("/after", after));
        if (claimed == null) {
            return HttpResponse.noContent();
        }
        ItemView item = reading.item(actor, claimed.itemId());
        return HttpResponse.ok(new Claim(item, claimed.lease())).header(HttpHeaders.ETAG, IfMatch.etag(item.version()));
    }
}
