package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.moderation.Takedown;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** A moderator takes an item off the public site, or lets it back. */
@Hidden
@Controller("/desk/items/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class TakedownController {
    private final DeskPages pages;
    private final ItemSheets sheets;
    private final Takedown takedown;
    private final TooLate tooLate;
    private final ProblemTexts texts;

    TakedownController(DeskPages pages, ItemSheets sheets, Takedown takedown, TooLate tooLate, ProblemTexts texts) {
        this.pages = pages;
        this.sheets = sheets;
        this.takedown = takedown;
        this.tooLate = tooLate;
        this.texts = texts;
    }

    @Post("/takedown")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeDown(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        String reason = DeskForm.text(form, "reason");
        try {
            takedown.takeDown(actor, id, IfMatch.version(DeskForm.version(form)), () -> new Takedown.Order(reason));
            return DeskPages.to("/desk/items/" + id + "?done=taken-down");
        } catch (Invalid invalid) {
            Map<String, @Nullable Object> model = sheets.of(actor, id, DeskLanguage.of(request));
            model.put("takedownReason", reason);
            model.put(
                    "takedownFault",
                    texts.field(invalid.errors().getFirst()).text().in(DeskLanguage.of(request)));
            return pages.answer(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, "item", model);
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    @Post("/restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> restore(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            takedown.restore(actor, id, IfMatch.version(DeskForm.version(form)));
            return DeskPages.to("/desk/items/" + id + "?done=restored");
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }
}
