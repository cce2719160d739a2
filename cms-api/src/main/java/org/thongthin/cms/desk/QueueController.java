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
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.moderation.Queue;
import org.thongthin.cms.platform.Paging;

/** What waits for a moderator, longest first. */
@Hidden
@Controller("/desk/queue")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {
    private final DeskPages pages;
    private final Queue queue;
    private final NextInQueue next;

    QueueController(DeskPages pages, Queue queue, NextInQueue next) {
        this.pages = pages;
        this.queue = queue;
        this.next = next;
    }

    @Get
    HttpResponse<?> queue(HttpRequest<?> request, Actor actor, Paging paging) {
        ItemPage page = queue.page(actor, paging);
        ItemPage head = paging.page() == 1 ? page : queue.page(actor, new Paging(1, 1));
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("queue", QueueSize.of(head));
        model.put("rows", Row.of(page, actor));
        model.put("pager", Pager.of(page, "/desk/queue", Map.of()));
        return pages.ok(request, actor, "queue", model);
    }

    /** Opens what comes behind a place in the queue; at its end, the queue. */
    @Get("/next")
    HttpResponse<?> next(Actor actor, @Nullable @QueryValue String after) {
        return DeskPages.to(next.after(actor, after, ""));
    }
}
