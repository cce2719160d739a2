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
import java.util.Map;
import org.thongthin.cms.content.Actor;

/** What needs whoever signed in. */
@Hidden
@Controller("/desk")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private final DeskPages pages;
    private final Home home;

    HomeController(DeskPages pages, Home home) {
        this.pages = pages;
        this.home = home;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request, Actor actor) {
        return switch (actor.role()) {
            case EDITOR -> pages.ok(request, actor, "home-editor", home.ofEditor(actor));
            case MODERATOR -> pages.ok(request, actor, "home-moderator", home.ofModerator(actor));
            case PROVINCE, ADMINISTRATOR, SERVICE ->
                pages.ok(
                        request,
                        actor,
                        "home-overview",
                        Map.of("counts", home.counts(actor), "rows", home.latest(actor), "picking", false));
        };
    }
}
