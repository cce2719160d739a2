package org.thongthin.cms.drafting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemAnswer;
import org.thongthin.cms.content.ItemView;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Precondition;
import org.thongthin.cms.platform.Refusals;

/** Going back to an older revision, as a resource of that revision. */
@Refusals
@Controller("/api/v1/items/{id}/revisions/{number}/restoration")
@ExecuteOn(TaskExecutors.BLOCKING)
class RestorationController {
    private final RestoreRevision restoring;
    private final ItemAnswer answer;

    RestorationController(RestoreRevision restoring, ItemAnswer answer) {
        this.restoring = restoring;
        this.answer = answer;
    }

    /** Takes its words and pictures into the item's draft. The ETag is the item's. */
    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<ItemView> restore(
            @Parameter(hidden = true) Actor actor, UUID id, int number, @Precondition IfMatch ifMatch) {
        return answer.ok(restoring.restore(actor, id, number, ifMatch));
    }
}
