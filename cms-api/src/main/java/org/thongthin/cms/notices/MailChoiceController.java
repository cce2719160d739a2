package org.thongthin.cms.notices;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Refusals;

/** What one wants by e-mail. */
@Refusals
@Controller("/api/v1/me/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
class MailChoiceController {
    /** {@link MailChoice} as it is sent. */
    @Introspected
    record Wish(
            @Nullable Boolean decisions,
            @Nullable Boolean submissions,
            @Nullable Boolean queue) {}

    private final MailChoices choices;
    private final JsonReading json;

    MailChoiceController(MailChoices choices, JsonReading json) {
        this.choices = choices;
        this.json = json;
    }

    @Get
    MailChoice choice(@Parameter(hidden = true) Actor actor) {
        return choices.of(actor.personId());
    }

    @Put
    @RequestBody(content = @Content(schema = @Schema(implementation = MailChoice.class)))
    MailChoice choose(@Parameter(hidden = true) Actor actor, @Body byte[] body) {
        Wish wish = json.read(body, Wish.class);
        List<FieldError> faults = new ArrayList<>();
        MailChoice choice = new MailChoice(
                required("/decisions", wish.decisions(), faults),
                required("/submissions", wish.submissions(), faults),
                required("/queue", wish.queue(), faults));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        choices.choose(actor.personId(), choice);
        return choice;
    }

    private static boolean required(String at, @Nullable Boolean value, List<FieldError> faults) {
        if (value == null) {
            faults.add(new FieldError(at, "required"));
        }
        return Boolean.TRUE.equals(value);
    }
}
