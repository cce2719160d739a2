package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.drafting.Deletion;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** An item's page, and what its organisation does to it as a whole. */
@Hidden
@Controller("/desk/items/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ItemController {
    private final DeskPages pages;
    private final ItemSheets sheets;
    private final Items items;
    private final Submission submission;
    private final Display display;
    private final Deletion deletion;
    private final TooLate tooLate;
    private final ProblemTexts texts;

    ItemController(
            DeskPages pages,
            ItemSheets sheets,
            Items items,
            Submission submission,
            Display display,
            Deletion deletion,
            TooLate tooLate,
            ProblemTexts texts) {
        this.pages = pages;
        this.sheets = sheets;
        this.items = items;
        this.submission = submission;
        this.display = display;
        this.deletion = deletion;
        this.tooLate = tooLate;
        this.texts = texts;
    }

    @Get
    HttpResponse<?> item(HttpRequest<?> request, Actor actor, UUID id) {
        return pages.ok(request, actor, "item", sheets.of(actor, id, DeskLanguage.of(request)));
    }

    @Post("/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> submit(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            submission.submit(actor, id, IfMatch.version(DeskForm.version(form)));
            return done(id, "submitted");
        } catch (Invalid missing) {
            // The page itself says what is still missing, read afresh.
            return pages.answer(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    request,
                    actor,
                    "item",
                    sheets.of(actor, id, DeskLanguage.of(request)));
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            submission.withdraw(actor, id, IfMatch.version(DeskForm.version(form)));
            return done(id, "withdrawn");
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    @Post("/display")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> display(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        DisplayForm sent = DisplayForm.sent(form);
        try {
            display.set(actor, id, IfMatch.version(DeskForm.version(form)), sent::setting);
            return done(id, "display");
        } catch (Invalid invalid) {
            Map<String, @Nullable Object> model = sheets.of(actor, id, DeskLanguage.of(request));
            model.put("display", sent.with(invalid, texts, DeskLanguage.of(request)));
            return pages.answer(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, "item", model);
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    /** Asks once more, on a page of its own. */
    @Get("/deletion")
    HttpResponse<?> askDelete(HttpRequest<?> request, Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        Workflow.require(actor.role(), Action.DELETE, state.newest().stage());
        Map<String, @Nullable Object> model = sheets.of(actor, id, DeskLanguage.of(request));
        return pages.ok(request, actor, "delete", model);
    }

    @Post("/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            deletion.delete(actor, id, IfMatch.version(DeskForm.version(form)));
            return DeskPages.to("/desk/items?done=deleted");
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    @Post("/undeletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undelete(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            deletion.undelete(actor, id, IfMatch.version(DeskForm.version(form)));
            return done(id, "undeleted");
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    private static HttpResponse<?> done(UUID id, String what) {
        return DeskPages.to("/desk/items/" + id + "?done=" + what);
    }
}
