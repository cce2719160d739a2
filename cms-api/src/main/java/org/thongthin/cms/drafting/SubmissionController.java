package org.thongthin.cms.drafting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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

/** Submission and display as resources of an item. */
@Refusals
@Controller("/api/v1/items/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class SubmissionController {
    private final Submission submission;
    private final Display display;
    private final JsonReading reading;
    private final ItemAnswer answer;

    SubmissionController(Submission submission, Display display, JsonReading reading, ItemAnswer answer) {
        this.submission = submission;
        this.display = display;
        this.reading = reading;
        this.answer = answer;
    }

    @Post("/submission")
    @Consumes(MediaType.ALL)
    HttpResponse<ItemView> submit(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        return answer.ok(submission.submit(actor, id, ifMatch));
    }

    @Delete("/submission")
    HttpResponse<ItemView> withdraw(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        return answer.ok(submission.withdraw(actor, id, ifMatch));
    }

    @Put("/display")
    @RequestBody(content = @Content(schema = @Schema(implementation = Display.Setting.class)))
    HttpResponse<ItemView> display(
            @Parameter(hidden = true) Actor actor,
            UUID id,
            @Precondition IfMatch ifMatch,
            HttpRequest<byte[]> request) {
        return answer.ok(display.set(actor, id, ifMatch, () -> reading.read(request, Display.Setting.class)));
    }
}
