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
import org.thongthin.cms.platform.Refusals;

@Refusals
@Controller("/api/v1/items/{id}/history")
@ExecuteOn(TaskExecutors.BLOCKING)
class HistoryController {
    private final History history;

    HistoryController(History history) {
        this.history = history;
    }

    /** A hundred entries, the latest first; the older ones by the {@code next} of the {@code Link} header. */
    @Get
    HttpResponse<List<History.Entry>> history(
            @Parameter(hidden = true) Actor actor, UUID id, @Nullable @QueryValue String cursor) {
        return history.of(actor, id, cursor).answer("/api/v1/items/" + id + "/history");
    }
}
