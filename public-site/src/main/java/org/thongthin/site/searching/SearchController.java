package org.thongthin.site.searching;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Pager;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;

@Controller("/search")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {
    private static final int PAGE_SIZE = 12;

    private final Search search;
    private final Facets facets;
    private final Sections sections;
    private final PublicContent content;
    private final Pages pages;

    SearchController(Search search, Facets facets, Sections sections, PublicContent content, Pages pages) {
        this.search = search;
        this.facets = facets;
        this.sections = sections;
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> search(HttpRequest<?> request) {
        Directory directory = content.directory();
        Question question = Question.of(Parameters.of(request), PAGE_SIZE, sections, directory);
        Search.Answer answer = search.answer(question, directory, Language.TH);
        Map<String, @Nullable String> query = question.query();
        Pager pager = Pager.of(question.page(), question.size(), answer.total(), "/search", query);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("q", question.text());
        model.put("open", question.isOpen());
        model.put("hits", answer.hits());
        model.put("pager", pager);
        model.put("corrected", answer.corrected());
        for (String facet : Facets.SHOWN) {
            model.put(facet + "Choices", facets.choices(facet, answer.facets(), query, directory, Language.TH));
            String code = query.get(facet);
            model.put(facet, code);
            model.put(facet + "Name", code == null ? null : facets.name(facet, code, directory, Language.TH));
            model.put(facet + "Undone", Addresses.query("/search", Addresses.with(query, facet, null)));
        }
        Page made = new Page("search", model);
        return pager.beyond() ? pages.answer(request, made, HttpStatus.NOT_FOUND) : pages.answer(request, made);
    }
}
