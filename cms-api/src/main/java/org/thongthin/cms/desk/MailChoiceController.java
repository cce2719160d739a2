package org.thongthin.cms.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.notices.MailChoice;
import org.thongthin.cms.notices.MailChoices;

/** What one wants by e-mail, from the page of one's own account. */
@Hidden
@Controller("/desk/me/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
class MailChoiceController {
    private final MailChoices choices;

    MailChoiceController(MailChoices choices) {
        this.choices = choices;
    }

    /** A box that is not sent is not ticked. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(Actor actor, @Body Map<String, Object> form) {
        choices.choose(
                actor.personId(),
                new MailChoice(ticked(form, "decisions"), ticked(form, "submissions"), ticked(form, "queue")));
        return DeskPages.to("/desk/me?done=notices-saved#notices");
    }

    private static boolean ticked(Map<String, Object> form, String name) {
        return DeskForm.text(form, name).equals("true");
    }
}
