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
            @Parameter(hidden = true) Paging paging,
            @Nullable @QueryValue String cursor) {
        ListCursor place = cursor == null || cursor.isBlank() ? null : ListCursor.decode(cursor);
        if (place == null && cursor != null && !cursor.isBlank()) {
            throw new Invalid(new FieldError("/cursor", "not-a-cursor"));
        }
        return queue.page(actor, QueueFilters.of(kind, region, province, owner, category), paging, place);
    }

    /** Claims it; 204 where nothing waits that nobody holds. */
    @Post("/next")
    @Consumes(MediaType.ALL)
    HttpResponse<Claim> next(
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String region,
            @Nullable @QueryValue String province,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue String category) {
        Leases.Claimed claimed = leases.claimNext(actor, QueueFilters.of(kind, region, province, owner, category));
        if (claimed == null) {
            return HttpResponse.noContent();
        }
        ItemView item = reading.item(actor, claimed.itemId());
        return HttpResponse.ok(new Claim(item, claimed.lease())).header(HttpHeaders.ETAG, IfMatch.etag(item.version()));
    }
}
