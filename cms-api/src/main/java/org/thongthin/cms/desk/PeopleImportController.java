package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AnsweredAccount;
import org.thongthin.cms.accounts.AskedAccount;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.platform.RequestKey;
import org.thongthin.cms.reports.AccountImports;
import org.thongthin.cms.reports.AccountTemplate;
import org.thongthin.cms.reports.Downloads;
import org.thongthin.cms.reports.SheetFormat;

/**
 * Many accounts from one sheet: chosen, looked through line by line, and made once somebody said so. Between the pages the
 * rows travel in the form itself; nothing of them is kept here before they are made.
 */
@Hidden
@Controller("/desk/people/import")
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleImportController {
    private final DeskPages pages;
    private final AccountImports imports;
    private final AccountTemplate templates;
    private final ImportPages models;
    private final Downloads downloads;

    PeopleImportController(
            DeskPages pages,
            AccountImports imports,
            AccountTemplate templates,
            ImportPages models,
            Downloads downloads) {
        this.pages = pages;
        this.imports = imports;
        this.templates = templates;
        this.models = models;
        this.downloads = downloads;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> choose(HttpRequest<?> request, Actor actor) {
        return pages.ok(request, actor, "people-import", models.choose(actor, ""));
    }

    @Get(
            uris = {"/template.xlsx", "/template.csv"},
            headRoute = false)
    @Produces(MediaType.ALL)
    HttpResponse<?> template(HttpRequest<?> request, Actor actor) {
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> templates.blank(actor, DeskLanguage.of(request)));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> check(HttpRequest<?> request, Actor actor, @Nullable @Part("file") CompletedFileUpload file) {
        try {
            List<AskedAccount> asked = imports.read(actor, bytes(file));
            List<AnsweredAccount> answers = imports.check(actor, asked);
            String key = UUID.randomUUID().toString();
            return pages.ok(
                    request,
                    actor,
                    "people-import-check",
                    models.check(answers, imports.carried(asked), key, DeskLanguage.of(request)));
        } catch (Invalid invalid) {
            String fault = models.fault(invalid, DeskLanguage.of(request));
            return again(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, fault);
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.TOO_LARGE) {
                throw refused;
            }
            String fault = models.tooLarge(imports.maxBytes(), DeskLanguage.of(request));
            return again(request, actor, HttpStatus.REQUEST_ENTITY_TOO_LARGE, fault);
        }
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, HttpStatus status, String fault) {
        return pages.answer(status, request, actor, "people-import", models.choose(actor, fault));
    }

    @Post("/confirmation")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> make(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @Part("rows") String rows,
            @Nullable @Part("key") String key) {
        List<AskedAccount> asked = imports.read(actor, bytes(rows));
        RequestKey once = RequestKey.of(key, request.getPath(), bytes(rows));
        List<AnsweredAccount> answers = imports.open(actor, asked, once);
        return pages.answer(
                HttpStatus.CREATED,
                request,
                actor,
                "people-import-done",
                models.done(answers, imports.carried(asked), DeskLanguage.of(request)));
    }

    /** The rows that are wrong, as a sheet to mend and send again. */
    @Post("/mistakes")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.ALL)
    HttpResponse<?> mistakes(HttpRequest<?> request, Actor actor, @Nullable @Part("rows") String rows) {
        List<AnsweredAccount> answers = imports.check(actor, imports.read(actor, bytes(rows)));
        return downloads.answer(SheetFormat.XLSX, () -> templates.toCorrect(answers, DeskLanguage.of(request)));
    }

    /** What the last page showed, as a sheet: the page itself is the only place that has it. */
    @Post("/passwords")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.ALL)
    HttpResponse<?> passwords(HttpRequest<?> request, Actor actor, @Nullable @Part("made") String made) {
        return downloads.answer(
                SheetFormat.XLSX, () -> templates.passwords(actor, bytes(made), DeskLanguage.of(request)));
    }

    private static byte[] bytes(@Nullable String carried) {
        return carried == null ? new byte[0] : carried.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
