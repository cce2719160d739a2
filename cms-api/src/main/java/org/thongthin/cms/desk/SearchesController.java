package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.preview.PublicAddress;
import org.thongthin.cms.searches.AskedPage;
import org.thongthin.cms.searches.AskedQuery;
import org.thongthin.cms.searches.PopularQueries;
import org.thongthin.cms.searches.QueryCounts;
import org.thongthin.cms.searches.QueryPeriod;
import org.thongthin.cms.synonyms.Synonyms;

/** What the public looks for, and what it does not find, for the department. */
@Hidden
@Controller("/desk/searches")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchesController {
    private static final String PATH = "/desk/searches";

    /** @param site where the public site answers it; empty where that is not known */
    record Line(long position, AskedQuery query, String site) {}

    private final DeskPages pages;
    private final QueryCounts counts;
    private final PopularQueries popular;
    private final PublicAddress site;

    SearchesController(DeskPages pages, QueryCounts counts, PopularQueries popular, PublicAddress site) {
        this.pages = pages;
        this.counts = counts;
        this.popular = popular;
        this.site = site;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            Paging paging,
            @Nullable @QueryValue String period,
            @Nullable @QueryValue String day,
            @Nullable @QueryValue String unanswered) {
        QueryPeriod asked = counts.period(period, meant(day), unanswered);
        AskedPage page = counts.page(asked, paging);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("period", asked.length().code());
        values.put("day", day == null || day.isBlank() ? "" : asked.last().toString());
        values.put("unanswered", asked.unanswered() ? "true" : "");
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("lines", lines(page));
        model.put("found", page);
        model.put("days", days(page, DeskLanguage.of(request)));
        model.put("filters", values);
        model.put("periods", QueryPeriod.Length.values());
        model.put("pager", Pager.of(page.page(), page.size(), page.queries().size(), page.total(), PATH, values));
        model.put("chooses", PopularQueries.mayChoose(actor));
        model.put("editsSynonyms", Synonyms.mayEdit(actor));
        return pages.ok(request, actor, "searches", model);
    }

    /** A year of the Buddhist era is understood; what is no day at all is left for the list to refuse. */
    static @Nullable String meant(@Nullable String day) {
        if (day == null || day.isBlank()) {
            return day;
        }
        try {
            return Dates.meant(LocalDate.parse(day.strip())).toString();
        } catch (DateTimeParseException none) {
            return day;
        }
    }

    private List<Line> lines(AskedPage page) {
        List<Line> lines = new ArrayList<>();
        long position = (long) (page.page() - 1) * page.size();
        for (AskedQuery query : page.queries()) {
            position++;
            lines.add(new Line(position, query, site.search(query.text())));
        }
        return lines;
    }

    private static String days(AskedPage page, Language language) {
        String last = Dates.day(page.last(), language);
        return page.first().equals(page.last()) ? last : Dates.day(page.first(), language) + " – " + last;
    }

    @Post("/offers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> offer(Actor actor, @Body Map<String, Object> form) {
        boolean offered = DeskForm.text(form, "do").equals("offer");
        popular.choose(actor, DeskForm.text(form, "key"), offered);
        return DeskPages.to(PATH + "?done=" + (offered ? "query-offered" : "query-withheld"));
    }
}
