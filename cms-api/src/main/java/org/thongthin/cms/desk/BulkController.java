package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Bulk;
import org.thongthin.cms.content.BulkResult;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.drafting.Deletion;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** What is done to all items ticked in a list, and what became of each. */
@Hidden
@Controller("/desk/bulk")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class BulkController {
    private static final String LIST = "/desk/items";

    private final DeskPages pages;
    private final Bulk bulk;
    private final Verification verification;
    private final Display display;
    private final Deletion deletion;
    private final ProblemTexts texts;

    BulkController(
            DeskPages pages,
            Bulk bulk,
            Verification verification,
            Display display,
            Deletion deletion,
            ProblemTexts texts) {
        this.pages = pages;
        this.bulk = bulk;
        this.verification = verification;
        this.display = display;
        this.deletion = deletion;
        this.texts = texts;
    }

    /** Asks once more, naming every item. */
    @Post("/{what}/question")
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, String what, @Body Map<String, Object> form) {
        if (!Workflow.mayEver(actor.role(), action(what))) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        String back = back(form, what);
        List<Picked> picked = Picked.sent(form);
        return picked.isEmpty()
                ? result(request, actor, List.of(), back)
                : pages.ok(request, actor, "bulk-question", Map.of("what", what, "picked", picked, "back", back));
    }

    private static Action action(String what) {
        return switch (what) {
            case "verification" -> Action.VERIFY;
            case "shown", "hidden" -> Action.DISPLAY;
            case "deletion" -> Action.DELETE;
            default -> throw new Refused(ProblemCode.NOT_FOUND);
        };
    }

    /** The list that one came from, with its filters; never an address elsewhere. */
    private static String back(Map<String, Object> form, String what) {
        String list = what.equals("verification") ? NextInQueue.QUEUE : LIST;
        String back = DeskForm.text(form, "back");
        return back.startsWith(list + "?") ? back : list;
    }

    @Post("/verification")
    HttpResponse<?> verify(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        return run(request, actor, form, "verification", (id, seen) -> verification.verify(actor, id, seen));
    }

    @Post("/shown")
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        return run(request, actor, form, "shown", (id, seen) -> display.turn(actor, id, seen, true));
    }

    @Post("/hidden")
    HttpResponse<?> hide(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        return run(request, actor, form, "hidden", (id, seen) -> display.turn(actor, id, seen, false));
    }

    @Post("/deletion")
    HttpResponse<?> delete(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        return run(request, actor, form, "deletion", (id, seen) -> deletion.delete(actor, id, seen));
    }

    private HttpResponse<?> run(
            HttpRequest<?> request, Actor actor, Map<String, Object> form, String what, Bulk.Step step) {
        List<Picked> picked = Picked.sent(form);
        List<BulkResult> results =
                bulk.run(actor, action(what), picked.stream().map(Picked::entry).toList(), step);
        List<BulkOutcome> outcomes = BulkOutcome.of(picked, results, texts, DeskLanguage.of(request));
        return result(request, actor, outcomes, back(form, what));
    }

    private HttpResponse<?> result(HttpRequest<?> request, Actor actor, List<BulkOutcome> outcomes, String back) {
        long done = outcomes.stream().filter(outcome -> outcome.why().isEmpty()).count();
        Map<String, Object> model =
                Map.of("outcomes", outcomes, "good", done, "bad", outcomes.size() - done, "back", back);
        return pages.ok(request, actor, "bulk-result", model);
    }
}
