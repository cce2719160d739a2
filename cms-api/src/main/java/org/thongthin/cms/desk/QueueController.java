package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.moderation.Queue;
import org.thongthin.cms.moderation.QueueFilters;
import org.thongthin.cms.moderation.QueuePage;
import org.thongthin.cms.platform.Paging;

/** What waits for a moderator, longest first, with filters that live in the address. */
@Hidden
@Controller(NextInQueue.QUEUE)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {
    private final DeskPages pages;
    private final Queue queue;
    private final QueueChoices choices;
    private final NextInQueue next;

    QueueController(DeskPages pages, Queue queue, QueueChoices choices, NextInQueue next) {
        this.pages = pages;
        this.queue = queue;
        this.choices = choices;
        this.next = next;
    }

    @Get
    HttpResponse<?> queue(HttpRequest<?> request, Actor actor, Paging paging) {
        QueueForm form = QueueForm.of(request);
        QueuePage page = queue.page(actor, form.filters(), paging, null);
        QueueLines lines = QueueLines.of(page, actor);
        int shown = lines.rows().size();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("rows", lines.rows());
        model.put("holders", lines.holders());
        model.put("alike", lines.alike());
        model.put("oldest", page.oldestSubmittedAt());
        model.put("back", request.getUri().toString());
        model.put("picking", true);
        model.put("pager", Pager.of(page.page(), page.size(), shown, page.total(), NextInQueue.QUEUE, form.values()));
        model.put("filters", form);
        model.put("kinds", Kind.all());
        model.put("regions", QueueFilters.REGIONS);
        model.put("choices", choices.of(actor, form, DeskLanguage.of(request)));
        return pages.ok(request, actor, "queue", model);
    }

    /** Takes the one that waits longest of those that nobody holds; the queue itself says so where there is none. */
    @Post("/next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> next(HttpRequest<?> request, Actor actor) {
        return DeskPages.to(next.first(actor, QueueForm.of(request)));
    }
}
