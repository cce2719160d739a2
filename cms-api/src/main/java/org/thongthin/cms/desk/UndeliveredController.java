package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.notices.MailChoices;
import org.thongthin.cms.notices.Undelivered;
import org.thongthin.cms.notices.UndeliveredPage;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Mail that could not be sent, for administrators. */
@Hidden
@Controller("/desk/mail")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class UndeliveredController {
    private static final String LIST = "/desk/mail";

    private final DeskPages pages;
    private final Undelivered undelivered;
    private final MailChoices choices;

    UndeliveredController(DeskPages pages, Undelivered undelivered, MailChoices choices) {
        this.pages = pages;
        this.undelivered = undelivered;
        this.choices = choices;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, Paging paging) {
        UndeliveredPage page = undelivered.page(actor, paging);
        return pages.ok(
                request,
                actor,
                "undelivered",
                Map.of(
                        "lines",
                        page.mails().stream().map(UndeliveredLine::of).toList(),
                        "waiting",
                        page.waiting(),
                        "mailSent",
                        choices.isMailSent(),
                        "pager",
                        Pager.of(page.page(), page.size(), page.mails().size(), page.total(), LIST, Map.of())));
    }

    @Post("/attempts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retryAll(Actor actor) {
        undelivered.retryAll(actor);
        return DeskPages.to(LIST + "?done=mail-retried");
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(Actor actor, UUID id, @Body Map<String, Object> form) {
        boolean drop = DeskForm.text(form, "do").equals("drop");
        try {
            if (drop) {
                undelivered.letGo(actor, id);
            } else {
                undelivered.retry(actor, id);
            }
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.NOT_FOUND) {
                throw refused;
            }
            // Settled by another administrator meanwhile: the list as it now is says so.
            return DeskPages.to(LIST);
        }
        return DeskPages.to(LIST + "?done=" + (drop ? "mail-dropped" : "mail-retried"));
    }
}
