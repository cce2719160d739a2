package org.thongthin.cms.history;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.UUID;
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

    @Get
    List<History.Entry> history(@Parameter(hidden = true) Actor actor, UUID id) {
        return history.of(actor, id);
    }
}
