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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.mistakes.AskedOutcome;
import org.thongthin.cms.mistakes.Mistake;
import org.thongthin.cms.mistakes.MistakeFilters;
import org.thongthin.cms.mistakes.MistakePage;
import org.thongthin.cms.mistakes.Mistakes;
import org.thongthin.cms.mistakes.MistakesConfiguration;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** What readers of the public site say is wrong, and what the people who can mend it make of it. */
@Hidden
@Controller("/desk/mistakes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class MistakesController {
    private static final String PATH = "/desk/mistakes";

    /** @param place district and province of the owner */
    record Line(long position, Mistake mistake, String place) {
        static Line of(long position, Mistake mistake) {
            Mistake.About item = mistake.item();
            return new Line(position, mistake, Row.place(item.ownerDistrict(), item.ownerProvince()));
        }
    }

    private final DeskPages pages;
    private final Mistakes mistakes;
    private final ProblemTexts texts;
    private final MistakesConfiguration kept;

    MistakesController(DeskPages pages, Mistakes mistakes, ProblemTexts texts, MistakesConfiguration kept) {
        this.pages = pages;
        this.mistakes = mistakes;
        this.texts = texts;
        this.kept = kept;
    }

    /** Where the reports on one item stand. */
    static String of(String item) {
        return PATH + "?item=" + item;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            Paging paging,
            @Nullable @QueryValue String state,
            @Nullable @QueryValue String item) {
        MistakeFilters filters = MistakeFilters.of(state, item);
        MistakePage page = mistakes.page(actor, filters, paging);
        String only = filters.item() == null ? "" : filters.item().toString();
        Map<String, String> values = Map.of("state", filters.state(), "item", only);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("lines", lines(page));
        model.put("state", filters.state());
        model.put("item", only);
        model.put("days", kept.keepAddresses().toDays());
        model.put("mostDays", kept.keepUnansweredAddresses().toDays());
        model.put("pager", Pager.of(page.page(), page.size(), page.mistakes().size(), page.total(), PATH, values));
        return pages.ok(request, actor, "mistakes", model);
    }

    private static List<Line> lines(MistakePage page) {
        List<Line> lines = new ArrayList<>();
        long position = (long) (page.page() - 1) * page.size();
        for (Mistake mistake : page.mistakes()) {
            position++;
            lines.add(Line.of(position, mistake));
        }
        return lines;
    }

    @Get("/{id}")
    HttpResponse<?> mistake(HttpRequest<?> request, Actor actor, UUID id) {
        return show(HttpStatus.OK, request, actor, mistakes.read(actor, id), Map.of());
    }

    private HttpResponse<?> show(
            HttpStatus status, HttpRequest<?> request, Actor actor, Mistake mistake, Map<String, ?> typed) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("line", Line.of(1, mistake));
        model.put("mistake", mistake);
        model.put("days", kept.keepAddresses().toDays());
        model.put("closes", Mistakes.mayClose(actor));
        model.put("writes", Workflow.mayEver(actor.role(), Action.EDIT));
        model.put("late", status == HttpStatus.PRECONDITION_FAILED);
        model.put("note", "");
        model.put("noteFault", "");
        model.putAll(typed);
        return pages.answer(status, request, actor, "mistake", model);
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        String note = DeskForm.text(form, "note");
        try {
            return DeskPages.to(PATH + "/" + id + "?done=mistake-" + done(actor, id, form, note));
        } catch (Invalid invalid) {
            String fault = texts.field(invalid.errors().getFirst()).text().in(DeskLanguage.of(request));
            Map<String, String> typed = Map.of("note", note, "noteFault", fault);
            return show(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, mistakes.read(actor, id), typed);
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.STALE && refused.code() != ProblemCode.ILLEGAL_TRANSITION) {
                throw refused;
            }
            Mistake now = mistakes.read(actor, id);
            return show(HttpStatus.PRECONDITION_FAILED, request, actor, now, Map.of("note", note));
        }
    }

    /** @return what was done, as the page says it afterwards */
    private String done(Actor actor, UUID id, Map<String, Object> form, String note) {
        IfMatch seen = IfMatch.version(DeskForm.version(form));
        String asked = DeskForm.text(form, "do");
        switch (asked) {
            case "reopen" -> mistakes.reopen(actor, id, seen);
            case "erase" -> mistakes.eraseAddress(actor, id, seen);
            default -> {
                return mistakes.close(actor, id, seen, () -> new AskedOutcome(asked, note))
                        .state();
            }
        }
        return asked.equals("reopen") ? "reopened" : "address-erased";
    }
}
