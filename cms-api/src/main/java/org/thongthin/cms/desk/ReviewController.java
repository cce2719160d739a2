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
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** A moderator looks at what was submitted and decides; then the next item opens. */
@Hidden
@Controller("/desk/review/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewController {
    private final DeskPages pages;
    private final Reviews reviews;
    private final Items items;
    private final Verification verification;
    private final GiveBack giveBack;
    private final NextInQueue next;
    private final TooLate tooLate;
    private final ProblemTexts texts;

    ReviewController(
            DeskPages pages,
            Reviews reviews,
            Items items,
            Verification verification,
            GiveBack giveBack,
            NextInQueue next,
            TooLate tooLate,
            ProblemTexts texts) {
        this.pages = pages;
        this.reviews = reviews;
        this.items = items;
        this.verification = verification;
        this.giveBack = giveBack;
        this.next = next;
        this.tooLate = tooLate;
        this.texts = texts;
    }

    @Get
    HttpResponse<?> review(HttpRequest<?> request, Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        if (!Workflow.mayEver(actor.role(), Action.VERIFY)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        if (state.newest().stage() != Stage.SUBMITTED) {
            return DeskPages.to("/desk/items/" + id);
        }
        return pages.ok(request, actor, "review", reviews.of(actor, state, ReturnForm.NONE, DeskLanguage.of(request)));
    }

    @Post("/verification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> verify(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            verification.verify(actor, id, IfMatch.version(DeskForm.version(form)));
            return DeskPages.to(next.after(actor, DeskForm.text(form, "place"), "verified"));
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    @Post("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> giveBack(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        ReturnForm sent = ReturnForm.sent(form);
        try {
            giveBack.giveBack(actor, id, IfMatch.version(DeskForm.version(form)), sent::answer);
            return DeskPages.to(next.after(actor, DeskForm.text(form, "place"), "returned"));
        } catch (Invalid invalid) {
            String words = texts.field(invalid.errors().getFirst()).text().in(DeskLanguage.of(request));
            Map<String, @Nullable Object> model =
                    reviews.of(actor, items.read(actor, id), sent.with(words), DeskLanguage.of(request));
            return pages.answer(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, "review", model);
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }
}
