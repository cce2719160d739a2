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
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.moderation.CannedReason;
import org.thongthin.cms.moderation.CannedReasons;
import org.thongthin.cms.moderation.CannedReasons.Wording;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** The reasons that moderators choose from when they return an item: worded, ordered and retired by administrators. */
@Hidden
@Controller("/desk/reasons")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReasonsController {
    private static final String PATH = "/desk/reasons";

    private final DeskPages pages;
    private final CannedReasons reasons;
    private final ProblemTexts texts;

    ReasonsController(DeskPages pages, CannedReasons reasons, ProblemTexts texts) {
        this.pages = pages;
        this.reasons = reasons;
        this.texts = texts;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        return show(HttpStatus.OK, request, actor, ReasonForm.of(reasons.of(actor)));
    }

    private HttpResponse<?> show(HttpStatus status, HttpRequest<?> request, Actor actor, ReasonForm form) {
        return pages.answer(status, request, actor, "reasons", Map.of("form", form));
    }

    @Post
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        String text = DeskForm.text(form, "text");
        try {
            reasons.add(actor, () -> new Wording(text, null, true));
            return DeskPages.to(PATH + "?done=reason-saved");
        } catch (Invalid invalid) {
            ReasonForm refused = ReasonForm.refused(reasons.of(actor), text, words(request, invalid));
            return show(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, refused);
        }
    }

    @Post("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        CannedReason now = reasons.read(actor, id);
        String text = DeskForm.text(form, "text");
        String what = DeskForm.text(form, "do");
        try {
            reasons.change(actor, id, IfMatch.version(DeskForm.version(form)), () -> wording(now, text, what));
            return DeskPages.to(PATH + "?done=" + done(what));
        } catch (Invalid invalid) {
            ReasonForm refused = ReasonForm.refused(reasons.of(actor), id, text, words(request, invalid));
            return show(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, refused);
        } catch (Refused stale) {
            if (stale.code() != ProblemCode.STALE) {
                throw stale;
            }
            String words = DeskWords.ALL.in(DeskLanguage.of(request), "reasons.late");
            ReasonForm refused = ReasonForm.refused(reasons.of(actor), id, text, words);
            return show(HttpStatus.PRECONDITION_FAILED, request, actor, refused);
        }
    }

    /** Whatever button was pressed, what stands in the field is saved with it. */
    private static Wording wording(CannedReason now, String text, String what) {
        int place = now.position() == null ? 1 : now.position();
        return switch (what) {
            case "up" -> new Wording(text, Math.max(1, place - 1), true);
            case "down" -> new Wording(text, place + 1, true);
            case "retire" -> new Wording(text, null, false);
            case "offer" -> new Wording(text, null, true);
            default -> new Wording(text, null, now.offered());
        };
    }

    private static String done(String what) {
        return switch (what) {
            case "retire" -> "reason-retired";
            case "offer" -> "reason-offered";
            default -> "reason-saved";
        };
    }

    private String words(HttpRequest<?> request, Invalid invalid) {
        return texts.field(invalid.errors().getFirst()).text().in(DeskLanguage.of(request));
    }
}
