package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountFilters;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.moderation.QueueFilters;
import org.thongthin.cms.reports.AccountExports;
import org.thongthin.cms.reports.Downloads;
import org.thongthin.cms.reports.HistoryExports;
import org.thongthin.cms.reports.ItemExports;
import org.thongthin.cms.reports.SearchExports;
import org.thongthin.cms.reports.SheetFormat;
import org.thongthin.cms.searches.QueryCounts;
import org.thongthin.cms.searches.QueryPeriod;

/** The desk's lists as files: a list's own address with {@code .xlsx} or {@code .csv} behind it, filters and all. */
@Hidden
@Controller("/desk")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
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
    HttpResponse<StreamedFile> items(HttpRequest<?> request, Actor actor) {
        ListFilters filters = ListFilters.of(request.getParameters());
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> items.items(actor, filters.asked(), format, DeskLanguage.of(request)));
    }

    @Get(
            uris = {"/queue.xlsx", "/queue.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> queue(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String region,
            @Nullable @QueryValue String province,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue String category,
            @Nullable @QueryValue String waiting) {
        QueueFilters filters = QueueFilters.of(kind, region, province, owner, category, waiting);
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> items.queue(actor, filters, format, DeskLanguage.of(request)));
    }

    @Get(
            uris = {"/people.xlsx", "/people.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> people(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String role,
            @Nullable @QueryValue String organisation) {
        AccountFilters filters = AccountFilters.of(q, role, organisation);
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> accounts.accounts(actor, filters, format, DeskLanguage.of(request)));
    }

    @Get(
            uris = {"/searches.xlsx", "/searches.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> searches(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String period,
            @Nullable @QueryValue String day,
            @Nullable @QueryValue String unanswered) {
        QueryPeriod asked = counts.period(period, SearchesController.meant(day), unanswered);
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> searches.searches(actor, asked, format, DeskLanguage.of(request)));
    }

    @Get(
            uris = {"/items/{id}/history.xlsx", "/items/{id}/history.csv"},
            headRoute = false)
    HttpResponse<StreamedFile> history(HttpRequest<?> request, Actor actor, UUID id) {
        SheetFormat format = SheetFormat.of(request.getPath());
        return downloads.answer(format, () -> history.history(actor, id, format, DeskLanguage.of(request)));
    }
}
