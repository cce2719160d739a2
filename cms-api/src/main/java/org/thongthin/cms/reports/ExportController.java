package org.thongthin.cms.reports;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountFilters;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemFilters;
import org.thongthin.cms.moderation.QueueFilters;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.searches.QueryCounts;
import org.thongthin.cms.searches.QueryPeriod;

/**
 * Every list as a file, under its own address with {@code .xlsx} or {@code .csv} behind it and with the same filters; all
 * of it, so without pages. Headings are in Thai unless {@code Accept-Language} prefers English.
 */
@Refusals
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sheets")
@ApiResponse(
        responseCode = "200",
        description = "The whole list.",
        content = {
            @Content(
                    mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
        })
class ExportController {
    private final Downloads downloads;
    private final ItemExports items;
    private final AccountExports accounts;
    private final HistoryExports history;
    private final SearchExports searches;
    private final QueryCounts counts;

    ExportController(
            Downloads downloads,
            ItemExports items,
            AccountExports accounts,
            HistoryExports history,
            SearchExports searches,
            QueryCounts counts) {
        this.downloads = downloads;
        this.items = items;
        this.accounts = accounts;
        this.history = history;
        this.searches = searches;
        this.counts = counts;
    }

    @Get(
            uris = {"/items.xlsx", "/items.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> items(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String category,
            @Nullable @QueryValue String stage,
            @Nullable @QueryValue String display,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue String province,
            @Nullable @QueryValue String district,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to) {
        ItemFilters filters =
                new ItemFilters(kind, q, category, stage, display, owner, province, district, from, to, null);
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> items.items(actor, filters, format, Language.preferredBy(request)));
    }

    @Get(
            uris = {"/queue.xlsx", "/queue.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> queue(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String region,
            @Nullable @QueryValue String province,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue String category,
            @Nullable @QueryValue String waiting) {
        QueueFilters filters = QueueFilters.of(kind, region, province, owner, category, waiting);
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> items.queue(actor, filters, format, Language.preferredBy(request)));
    }

    @Get(
            uris = {"/accounts.xlsx", "/accounts.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> accounts(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String role,
            @Nullable @QueryValue String organisation) {
        AccountFilters filters = AccountFilters.of(q, role, organisation);
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> accounts.accounts(actor, filters, format, Language.preferredBy(request)));
    }

    @Get(
            uris = {"/query-counts.xlsx", "/query-counts.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> searches(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String period,
            @Nullable @QueryValue String day,
            @Nullable @QueryValue String unanswered) {
        QueryPeriod asked = counts.period(period, day, unanswered);
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> searches.searches(actor, asked, format, Language.preferredBy(request)));
    }

    @Get(
            uris = {"/items/{id}/history.xlsx", "/items/{id}/history.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> history(HttpRequest<?> request, @Parameter(hidden = true) Actor actor, UUID id) {
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> history.history(actor, id, format, Language.preferredBy(request)));
    }
}
