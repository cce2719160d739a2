package org.thongthin.cms.moderation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemAnswer;
import org.thongthin.cms.content.ItemView;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Precondition;
import org.thongthin.cms.platform.Refusals;

/** A moderator's decisions as resources of an item. */
@Refusals
@Controller("/api/v1/items/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class DecisionController {
    private final Verification verification;
    private final GiveBack giveBack;
    private final Takedown takedown;
    private final JsonReading reading;
    private final ItemAnswer answer;

    DecisionController(
            Verification verification, GiveBack giveBack, Takedown takedown, JsonReading reading, ItemAnswer answer) {
        this.verification = verification;
        this.giveBack = giveBack;
        this.takedown = takedown;
        this.reading = reading;
        this.answer = answer;
    }

    @Post("/verification")
    @Consumes(MediaType.ALL)
    HttpResponse<ItemView> verify(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        return answer.ok(verification.verify(actor, id, ifMatch));
    }

    @Post("/return")
    @RequestBody(content = @Content(schema = @Schema(implementation = GiveBack.Answer.class)))
    HttpResponse<ItemView> giveBack(
            @Parameter(hidden = true) Actor actor,
            UUID id,
            @Precondition IfMatch ifMatch,
            HttpRequest<byte[]> request) {
        return answer.ok(giveBack.giveBack(actor, id, ifMatch, () -> reading.read(request, GiveBack.Answer.class)));
    }

    @Post("/takedown")
    @RequestBody(content = @Content(schema = @Schema(implementation = Takedown.Order.class)))
    HttpResponse<ItemView> takeDown(
            @Parameter(hidden = true) Actor actor,
            UUID id,
            @Precondition IfMatch ifMatch,
            HttpRequest<byte[]> request) {
        return answer.ok(takedown.takeDown(actor, id, ifMatch, () -> reading.read(request, Takedown.Order.class)));
    }

    @Delete("/takedown")
    HttpResponse<ItemView> restore(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        return answer.ok(takedown.restore(actor, id, ifMatch));
    }
}
