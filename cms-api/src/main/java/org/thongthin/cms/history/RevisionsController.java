package org.thongthin.cms.history;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemReading;
import org.thongthin.cms.content.RevisionDiff;
import org.thongthin.cms.platform.Refusals;

@Refusals
@Controller("/api/v1/items/{id}/revisions")
@ExecuteOn(TaskExecutors.BLOCKING)
class RevisionsController {
    private final RevisionReading revisions;
    private final ItemReading items;

    RevisionsController(RevisionReading revisions, ItemReading items) {
        this.revisions = revisions;
        this.items = items;
    }

    /** A hundred revisions, the newest first; the older ones by the {@code next} of the {@code Link} header. */
    @Get
    HttpResponse<List<RevisionSummary>> list(
            @Parameter(hidden = true) Actor actor, UUID id, @Nullable @QueryValue String cursor) {
        return revisions.list(actor, id, cursor).answer("/api/v1/items/" + id + "/revisions");
    }

    @Get("/{number}")
    RevisionView revision(@Parameter(hidden = true) Actor actor, UUID id, int number) {
        return revisions.revision(actor, id, number);
    }

    @Get("/{a}/diff/{b}")
    RevisionDiff diff(@Parameter(hidden = true) Actor actor, UUID id, int a, int b) {
        return items.diff(actor, id, a, b);
    }
}
