package org.thongthin.cms.notices;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Refusals;

/** Mail that could not be sent. */
@Refusals
@Controller("/api/v1/mail/undelivered")
@ExecuteOn(TaskExecutors.BLOCKING)
class UndeliveredController {
    private final Undelivered undelivered;

    UndeliveredController(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    @Get
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "From 1; page × size up to 10,000.",
            schema = @Schema(type = "integer"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Mails a page: 1 to 100, 10 where absent.",
            schema = @Schema(type = "integer"))
    UndeliveredPage list(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Paging paging) {
        return undelivered.page(actor, paging);
    }

    /** Tries one once more. */
    @Post("/{id}/attempts")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    void retry(@Parameter(hidden = true) Actor actor, UUID id) {
        undelivered.retry(actor, id);
    }

    /** Tries all of them once more. */
    @Post("/attempts")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    void retryAll(@Parameter(hidden = true) Actor actor) {
        undelivered.retryAll(actor);
    }

    /** Lets one go unsent. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void letGo(@Parameter(hidden = true) Actor actor, UUID id) {
        undelivered.letGo(actor, id);
    }
}
