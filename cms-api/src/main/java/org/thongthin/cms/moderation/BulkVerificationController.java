package org.thongthin.cms.moderation;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Bulk;
import org.thongthin.cms.content.BulkResult;
import org.thongthin.cms.platform.Refusals;

/** Many verifications at once. */
@Refusals
@Controller("/api/v1/bulk/verification")
@ExecuteOn(TaskExecutors.BLOCKING)
class BulkVerificationController {
    private final Bulk bulk;
    private final Verification verification;

    BulkVerificationController(Bulk bulk, Verification verification) {
        this.bulk = bulk;
        this.verification = verification;
    }

    @Post
    @RequestBody(content = @Content(array = @ArraySchema(schema = @Schema(implementation = Bulk.Entry.class))))
    List<BulkResult> verify(@Parameter(hidden = true) Actor actor, @Body byte[] body) {
        return bulk.run(actor, Action.VERIFY, body, (id, ifMatch) -> verification.verify(actor, id, ifMatch));
    }
}
