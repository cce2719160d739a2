package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.CleanText;

/** One box for everything that one may see. */
@Hidden
@Controller("/desk/search")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private final DeskPages pages;
    private final Search search;

    SearchController(DeskPages pages, Search search) {
        this.pages = pages;
        this.search = search;
    }

    /** An item that is named by its id or an address is opened at once. */
    @Get
    HttpResponse<?> search(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String q) {
        String typed = CleanText.text(q == null ? "" : q);
        String named = search.named(actor, typed);
        if (!named.isEmpty()) {
            return DeskPages.to("/desk/items/" + named);
        }
        Map<String, @Nullable Object> model = search.of(actor, typed, DeskLanguage.of(request));
        return pages.ok(request, actor, "search", model);
    }
}
