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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** How to do the most usual things: a short page each. */
@Hidden
@Controller("/desk/help")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class HelpController {
    /** @param size of the picture, so that the text beneath stays where it is while it loads */
    record Shown(HelpTask.Step step, WebpSize size) {}

    private final DeskPages pages;
    private final Assets assets;

    HelpController(DeskPages pages, Assets assets) {
        this.pages = pages;
        this.assets = assets;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        return pages.ok(request, actor, "help", Map.of("tasks", List.of(HelpTask.values())));
    }

    @Get("/{code}")
    HttpResponse<?> task(HttpRequest<?> request, Actor actor, String code) {
        HelpTask task = HelpTask.find(code);
        if (task == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return pages.ok(
                request, actor, "help-task", Map.of("task", task, "steps", steps(task, DeskLanguage.of(request))));
    }

    private List<Shown> steps(HelpTask task, Language language) {
        return task.steps(language).stream()
                .map(step -> new Shown(step, size(step.picture())))
                .toList();
    }

    private WebpSize size(String picture) {
        Assets.Asset asset = Objects.requireNonNull(assets.find(picture), picture);
        return WebpSize.of(asset.content());
    }
}
