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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
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

/** The search page: twelve hits, and the ways to narrow, widen and order them. It takes the parameters of the API. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {
    private static final int PAGE_SIZE = 12;

    private final Search search;
    private final Ways ways;
    private final Sections sections;
    private final PublicContent content;
    private final Pages pages;
    private final Noticing noticing;

    SearchController(
            Search search, Ways ways, Sections sections, PublicContent content, Pages pages, Noticing noticing) {
        this.search = search;
        this.ways = ways;
        this.sections = sections;
        this.content = content;
        this.pages = pages;
        this.noticing = noticing;
    }

    @Get(uris = {"/search", "/en/search"})
    HttpResponse<?> search(HttpRequest<?> request) {
        Directory directory = content.directory();
        Language language = Language.of(request);
        Question question = Question.of(Parameters.of(request), PAGE_SIZE, language, sections, directory);
        Search.Answer answer = search.answer(question, directory);
        noticing.asked(request, question, answer.total());
        Pager pager = Pager.of(
                question.page(), question.size(), answer.total(), language.address("/search"), question.query());
        String own = Addresses.query("/search", question.query());
        Map<String, @Nullable Object> model = model(question, answer, pager, directory);
        Page page = new Page("search", model, language, own, Language.EN.address(own), null);
        return pager.beyond() ? pages.answer(page, HttpStatus.NOT_FOUND) : pages.answer(request, page);
    }

    private Map<String, @Nullable Object> model(
            Question question, Search.Answer answer, Pager pager, Directory directory) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("q", question.text());
        model.put("open", question.isOpen());
        model.put("hits", answer.hits());
        model.put("totalIsExact", answer.totalIsExact());
        model.put("pager", pager);
        model.put("corrected", answer.corrected());
        model.put("asTyped", question.address("exact", "true"));
        model.put("everything", Addresses.query(question.path(), Map.of("q", question.text())));
        model.put(
                "named",
                answer.hits().isEmpty() ? PlacesNamed.of(question.text(), directory, question.language()) : List.of());
        model.put("kept", ways.kept(question));
        model.put("kinds", narrower(Aspect.KIND, question, answer));
        model.put("everyKind", ways.without(Aspect.KIND, question));
        model.put("anyKind", question.filter().kind() == null);
        model.put("facets", facets(question, answer));
        model.put("chosen", ways.chosen(question, answer, directory));
        model.put("orders", ways.orders(question));
        model.put("radii", ways.radii(question));
        return model;
    }

    private List<Way> narrower(Aspect aspect, Question question, Search.Answer answer) {
        return ways.narrower(aspect, question, answer.facets().getOrDefault(aspect, List.of()));
    }

    /**
     * @param code names its title in the message bundles
     */
    record Facet(String code, List<Way> ways) {}

    /** All but the kind, which stands above the hits. */
    private List<Facet> facets(Question question, Search.Answer answer) {
        return List.of(Aspect.CATEGORY, Aspect.REGION, Aspect.PROVINCE, Aspect.LAO, Aspect.LAO_TYPE, Aspect.YEAR)
                .stream()
                .map(aspect -> new Facet(aspect.parameter(), narrower(aspect, question, answer)))
                .filter(facet -> !facet.ways().isEmpty())
                .toList();
    }
}
