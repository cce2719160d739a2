package org.thongthin.cms.drafting;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Bulk;
import org.thongthin.cms.content.BulkResult;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.platform.Refused;

/** What an editor does to many items at once: show, hide, delete. */
@Refusals
@Controller("/api/v1/bulk")
@ExecuteOn(TaskExecutors.BLOCKING)
class BulkDisplayController {
    private final Bulk bulk;
    private final Display display;
    private final Deletion deletion;

    BulkDisplayController(Bulk bulk, Display display, Deletion deletion) {
        this.bulk = bulk;
        this.display = display;
        this.deletion = deletion;
    }

    @Post("/display")
    @RequestBody(content = @Content(array = @ArraySchema(schema = @Schema(implementation = Bulk.Entry.class))))
    List<BulkResult> display(
            @Parameter(hidden = true) Actor actor, @Nullable @QueryValue String shown, @Body byte[] body) {
        boolean wanted = wanted(shown);
        return bulk.run(actor, Action.DISPLAY, body, (id, ifMatch) -> display.turn(actor, id, ifMatch, wanted));
    }

    /** Word for word: a text that is neither must not count as hide. */
    private static boolean wanted(@Nullable String shown) {
        if (shown == null || !(shown.equals("true") || shown.equals("false"))) {
            throw new Refused(ProblemCode.INVALID_PARAMETER, "shown");
        }
        return shown.equals("true");
    }

    @Post("/deletion")
    @RequestBody(content = @Content(array = @ArraySchema(schema = @Schema(implementation = Bulk.Entry.class))))
    List<BulkResult> delete(@Parameter(hidden = true) Actor actor, @Body byte[] body) {
        return bulk.run(actor, Action.DELETE, body, (id, ifMatch) -> deletion.delete(actor, id, ifMatch));
    }
}
