package org.thongthin.cms.reports;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountInput;
import org.thongthin.cms.accounts.AskedAccount;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.platform.RequestKey;

/** Accounts from a sheet (.xlsx or CSV), or from a JSON array: one result a row, and {@code dryRun} to see it beforehand. */
@Refusals
@Controller("/api/v1/accounts/import")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sheets")
class AccountImportController {
    private final AccountImports imports;
    private final AccountTemplate template;
    private final Downloads downloads;
    private final ProblemTexts texts;

    AccountImportController(AccountImports imports, AccountTemplate template, Downloads downloads, ProblemTexts texts) {
        this.imports = imports;
        this.template = template;
        this.downloads = downloads;
        this.texts = texts;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    ImportAnswer importAccounts(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String dryRun,
            @Nullable @Header(RequestKey.HEADER) String key,
            @Nullable @Part("file") CompletedFileUpload file) {
        boolean dry = dry(dryRun);
        byte[] sheet = bytes(file);
        return answer(actor, imports.read(actor, sheet), dry, RequestKey.of(key, request.getPath(), sheet));
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(array = @ArraySchema(schema = @Schema(implementation = AccountInput.class))))
    ImportAnswer importAccounts(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String dryRun,
            @Nullable @Header(RequestKey.HEADER) String key,
            @Body byte[] body) {
        boolean dry = dry(dryRun);
        return answer(actor, imports.readJson(actor, body), dry, RequestKey.of(key, request.getPath(), body));
    }

    @Get(
            uris = {"/template.xlsx", "/template.csv"},
            headRoute = false)
    @ApiResponse(
            responseCode = "200",
            description = "A sheet with headings only, to be filled in.",
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    HttpResponse<StreamedFile> template(HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> template.blank(actor, Language.preferredBy(request)));
    }

    private ImportAnswer answer(Actor actor, List<AskedAccount> asked, boolean dry, @Nullable RequestKey key) {
        return dry
                ? ImportAnswer.of(true, imports.check(actor, asked), texts)
                : ImportAnswer.of(false, imports.open(actor, asked, key), texts);
    }

    /** Word for word: a text that is neither must not make accounts. */
    private static boolean dry(@Nullable String dryRun) {
        if (dryRun == null || dryRun.equals("false")) {
            return false;
        }
        if (!dryRun.equals("true")) {
            throw new Refused(ProblemCode.INVALID_PARAMETER, "dryRun");
        }
        return true;
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
