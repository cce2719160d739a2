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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.drafting.RestoreRevision;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** What an item was: its revisions, what differs between two of them, the way back to one, and its history. */
@Hidden
@Controller("/desk/items/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RevisionsController {
    private final DeskPages pages;
    private final RevisionSheets sheets;
    private final RestoreRevision restoring;
    private final TooLate tooLate;
    private final ProblemTexts texts;

    RevisionsController(
            DeskPages pages, RevisionSheets sheets, RestoreRevision restoring, TooLate tooLate, ProblemTexts texts) {
        this.pages = pages;
        this.sheets = sheets;
        this.restoring = restoring;
        this.tooLate = tooLate;
        this.texts = texts;
    }

    @Get("/history")
    HttpResponse<?> history(HttpRequest<?> request, Actor actor, UUID id, @Nullable @QueryValue String cursor) {
        return pages.ok(request, actor, "history", sheets.history(actor, id, given(cursor), DeskLanguage.of(request)));
    }

    @Get("/revisions")
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, UUID id, @Nullable @QueryValue String cursor) {
        return pages.ok(request, actor, "revisions", sheets.list(actor, id, given(cursor), DeskLanguage.of(request)));
    }

    private static String given(@Nullable String cursor) {
        return cursor == null ? "" : cursor;
    }

    /** Where the list's form goes, which can't make a path of what is chosen in it. */
    @Get("/revisions/diff")
    HttpResponse<?> chosen(UUID id, @Nullable @QueryValue Integer a, @Nullable @QueryValue Integer b) {
        String revisions = "/desk/items/" + id + "/revisions";
        return DeskPages.to(a == null || b == null ? revisions : revisions + "/" + a + "/diff/" + b);
    }

    @Get("/revisions/{a}/diff/{b}")
    HttpResponse<?> difference(HttpRequest<?> request, Actor actor, UUID id, int a, int b) {
        return pages.ok(request, actor, "revision-diff", sheets.difference(actor, id, a, b, DeskLanguage.of(request)));
    }

    @Get("/revisions/{number}")
    HttpResponse<?> revision(HttpRequest<?> request, Actor actor, UUID id, int number) {
        return pages.ok(request, actor, "revision", sheets.revision(actor, id, number, DeskLanguage.of(request)));
    }

    @Post("/revisions/{number}/restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> restore(HttpRequest<?> request, Actor actor, UUID id, int number, @Body Map<String, Object> form) {
        try {
            restoring.restore(actor, id, number, IfMatch.version(DeskForm.version(form)));
            return DeskPages.to("/desk/items/" + id + "?done=revision-restored");
        } catch (Invalid invalid) {
            Language language = DeskLanguage.of(request);
            Map<String, @Nullable Object> model = sheets.revision(actor, id, number, language);
            model.put("faults", faults(invalid, language));
            return pages.answer(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, "revision", model);
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    private List<ItemForm.Fault> faults(Invalid invalid, Language language) {
        return invalid.errors().stream()
                .map(fault -> new ItemForm.Fault(
                        "",
                        Fact.label(fault.pointer()),
                        texts.field(fault).text().in(language)))
                .toList();
    }
}
