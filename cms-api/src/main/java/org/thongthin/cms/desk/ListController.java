package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemList;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.Paging;

/** The items that one may read, with filters that live in the address. */
@Hidden
@Controller("/desk/items")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ListController {
    private static final String PATH = "/desk/items";

    private final DeskPages pages;
    private final ItemList list;
    private final ListChoices choices;
    private final ListWords words;

    ListController(DeskPages pages, ItemList list, ListChoices choices, ListWords words) {
        this.pages = pages;
        this.list = list;
        this.choices = choices;
        this.words = words;
    }

    @Get
    HttpResponse<?> items(HttpRequest<?> request, Actor actor, Paging paging) {
        ListFilters filters = ListFilters.of(request.getParameters());
        ItemPage page = list.page(actor, filters.query(paging));
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("rows", Row.of(page, actor));
        model.put("back", request.getUri().toString());
        model.put("picking", Workflow.mayEver(actor.role(), Action.DISPLAY));
        model.put("pager", Pager.of(page, PATH, filters.values()));
        model.put("filters", filters);
        model.put("chosen", words.chosen(PATH, filters, DeskLanguage.of(request)));
        model.put("districts", words.districts(actor, filters, DeskLanguage.of(request)));
        model.put("kinds", Kind.all());
        model.put("stages", Stage.values());
        model.put("choices", choices.of(actor, filters, DeskLanguage.of(request)));
        return pages.ok(request, actor, "items", model);
    }
}
