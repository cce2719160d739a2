package org.thongthin.cms.moderation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemAnswer;
import org.thongthin.cms.content.ItemView;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.JsonReading;

/** A moderator's decisions as resources of an item. */
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
    HttpResponse<ItemView> verify(Actor actor, UUID id, IfMatch ifMatch) {
        return answer.ok(verification.verify(actor, id, ifMatch));
    }

    @Post("/return")
    @RequestBody(content = @Content(schema = @Schema(implementation = GiveBack.Answer.class)))
    HttpResponse<ItemView> giveBack(Actor actor, UUID id, IfMatch ifMatch, @Body byte[] body) {
        return answer.ok(giveBack.giveBack(actor, id, ifMatch, () -> reading.read(body, GiveBack.Answer.class)));
    }

    @Post("/takedown")
    @RequestBody(content = @Content(schema = @Schema(implementation = Takedown.Order.class)))
    HttpResponse<ItemView> takeDown(Actor actor, UUID id, IfMatch ifMatch, @Body byte[] body) {
        return answer.ok(takedown.takeDown(actor, id, ifMatch, () -> reading.read(body, Takedown.Order.class)));
    }

    @Delete("/takedown")
    HttpResponse<ItemView> restore(Actor actor, UUID id, IfMatch ifMatch) {
        return answer.ok(takedown.restore(actor, id, ifMatch));
    }
}
