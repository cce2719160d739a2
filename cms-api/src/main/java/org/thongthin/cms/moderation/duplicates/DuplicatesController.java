package org.thongthin.cms.moderation.duplicates;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Refusals;

/** What an item is likely a duplicate of, for those who decide. */
@Refusals
@Controller("/api/v1/items/{id}/duplicates")
@ExecuteOn(TaskExecutors.BLOCKING)
class DuplicatesController {
    private final Duplicates duplicates;

    DuplicatesController(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Get
    List<Duplicate> duplicates(@Parameter(hidden = true) Actor actor, UUID id) {
        return duplicates.of(actor, id);
    }
}
