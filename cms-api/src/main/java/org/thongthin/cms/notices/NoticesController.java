package org.thongthin.cms.notices;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Refusals;

/** One's own notices. */
@Refusals
@Controller("/api/v1/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticesController {
    /** Whether one knows it by now. */
    @Introspected
    record Mark(@Nullable Boolean read) {}

    /** @param upTo the newest notice that was seen */
    @Introspected
    record Seen(@Nullable Long upTo) {}

    private final Notices notices;
    private final JsonReading json;

    NoticesController(Notices notices, JsonReading json) {
        this.notices = notices;
        this.json = json;
    }

    @Get
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "From 1; page × size up to 10,000, beyond it the cursor.",
            schema = @Schema(type = "integer"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Notices a page: 1 to 100, 10 where absent.",
            schema = @Schema(type = "integer"))
    NoticePage list(
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String unread,
            @Parameter(hidden = true) Paging paging,
            @Nullable @QueryValue String cursor) {
        return notices.page(actor, only(unread), paging, cursor);
    }

    private static boolean only(@Nullable String unread) {
        if (unread == null || unread.isBlank() || unread.equals("false")) {
            return false;
        }
        if (!unread.equals("true")) {
            throw new Invalid(new FieldError("/unread", "unknown"));
        }
        return true;
    }

    @Put("/{id}")
    @RequestBody(content = @Content(schema = @Schema(implementation = Mark.class)))
    Notice mark(@Parameter(hidden = true) Actor actor, long id, @Body byte[] body) {
        Boolean read = json.read(body, Mark.class).read();
        if (read == null) {
            throw new Invalid(new FieldError("/read", "required"));
        }
        return notices.mark(actor, id, read);
    }

    /** Marks all of them as read, as far as they were seen. */
    @Put("/read")
    @Status(HttpStatus.NO_CONTENT)
    @RequestBody(content = @Content(schema = @Schema(implementation = Seen.class)))
    void markAll(@Parameter(hidden = true) Actor actor, @Body byte[] body) {
        Long upTo = json.read(body, Seen.class).upTo();
        if (upTo == null) {
            throw new Invalid(new FieldError("/upTo", "required"));
        }
        notices.markAll(actor, upTo);
    }
}
