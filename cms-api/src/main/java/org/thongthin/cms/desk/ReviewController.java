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
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Leased;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** A moderator looks at what was submitted and decides; then the next item opens. */
@Hidden
@Controller("/desk/review/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewController {
    private final DeskPages pages;
    private final Reviews reviews;
    private final ReviewLease lease;
    private final Items items;
    private final Verification verification;
    private final GiveBack giveBack;
    private final NextInQueue next;
    private final TooLate tooLate;
    private final ProblemTexts texts;

    ReviewController(
            DeskPages pages,
            Reviews reviews,
            ReviewLease lease,
            Items items,
            Verification verification,
            GiveBack giveBack,
            NextInQueue next,
            TooLate tooLate,
            ProblemTexts texts) {
        this.pages = pages;
        this.reviews = reviews;
        this.lease = lease;
        this.items = items;
        this.verification = verification;
        this.giveBack = giveBack;
        this.next = next;
        this.tooLate = tooLate;
        this.texts = texts;
    }

    /** Each visit takes the item or goes on holding it; where another does, the page says so. */
    @Get
    HttpResponse<?> review(HttpRequest<?> request, Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        requireDecider(actor);
        if (state.newest().stage() != Stage.SUBMITTED) {
            return DeskPages.to("/desk/items/" + id);
        }
        lease.visit(actor, state);
        return page(HttpStatus.OK, request, actor, id, ReturnForm.NONE);
    }

    private static void requireDecider(Actor actor) {
        if (!Workflow.mayEver(actor.role(), Action.VERIFY)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }

    private HttpResponse<?> page(HttpStatus status, HttpRequest<?> request, Actor actor, UUID id, ReturnForm form) {
        Map<String, @Nullable Object> model = reviews.of(actor, items.read(actor, id), form, DeskLanguage.of(request));
        model.put("filters", QueueForm.of(request));
        return pages.answer(status, request, actor, "review", model);
    }

    @Post("/verification")
    HttpResponse<?> verify(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            ItemState after = verification.verify(actor, id, IfMatch.version(DeskForm.version(form)));
            return DeskPages.to(next.behind(actor, QueueForm.of(request), after, "verified"));
        } catch (Leased byAnother) {
            return page(HttpStatus.CONFLICT, request, actor, id, ReturnForm.NONE);
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    @Post("/return")
    HttpResponse<?> giveBack(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        ReturnForm sent = ReturnForm.sent(form);
        try {
            ItemState after = giveBack.giveBack(actor, id, IfMatch.version(DeskForm.version(form)), sent::answer);
            return DeskPages.to(next.behind(actor, QueueForm.of(request), after, "returned"));
        } catch (Invalid invalid) {
            FieldError error = invalid.errors().getFirst();
            String words = texts.field(error).text().in(DeskLanguage.of(request));
            return page(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, id, sent.with(error, words));
        } catch (Leased byAnother) {
            return page(HttpStatus.CONFLICT, request, actor, id, sent);
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    /** Leaves the item to others and opens what comes behind it. */
    @Post("/skip")
    HttpResponse<?> skip(HttpRequest<?> request, Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        lease.leave(actor, state);
        return DeskPages.to(next.past(actor, QueueForm.of(request), state));
    }

    /** Leaves the item to others and goes back to the queue. */
    @Post("/release")
    HttpResponse<?> release(HttpRequest<?> request, Actor actor, UUID id) {
        lease.leave(actor, items.read(actor, id));
        return DeskPages.to(QueueForm.of(request).at(NextInQueue.QUEUE));
    }

    /** No redirect: what was written on the page before another was in the way stays on it. */
    @Post("/lease")
    HttpResponse<?> takeOver(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            lease.takeOver(actor, id);
            return page(HttpStatus.OK, request, actor, id, ReturnForm.sent(form));
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    /** What an open page asks for while somebody works on it: goes on holding the item, or says why not. */
    @Post("/renewal")
    HttpResponse<?> renew(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        requireDecider(actor);
        ReviewLease.Standing standing = lease.renew(actor, id, DeskForm.version(form));
        HttpStatus status = standing.good() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return pages.answer(
                status, request, actor, "review-lease", Map.of("standing", standing, "own", "/desk/items/" + id));
    }
}
