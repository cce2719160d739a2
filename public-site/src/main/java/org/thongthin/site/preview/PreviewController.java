package org.thongthin.site.preview;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.platform.ProblemAnswers;
import org.thongthin.site.readmodel.FeedJson;
import org.thongthin.site.readmodel.UnreadableException;

/** For cms-api alone: the page of an item that it sends. Nothing of it is kept, and nothing of it gets into the log. */
@Controller("/internal/preview")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class PreviewController {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewController.class);

    private final PreviewPage page;
    private final ProblemAnswers problems;

    PreviewController(PreviewPage page, ProblemAnswers problems) {
        this.page = page;
        this.problems = problems;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.ALL)
    HttpResponse<?> preview(HttpRequest<?> request, @Body byte[] order) {
        try {
            String html = page.html(FeedJson.read(FeedJson.tree(order), PreviewOrder.class));
            return HttpResponse.ok(html)
                    .header("Content-Type", "text/html; charset=utf-8")
                    .header("Cache-Control", "no-store")
                    .header("X-Robots-Tag", "noindex, nofollow");
        } catch (UnreadableException e) {
            return problems.answer(request, HttpStatus.UNPROCESSABLE_ENTITY, null);
        } catch (RuntimeException e) {
            // What an exception says may be the draft's own words: the log learns where, and not what.
            StackTraceElement[] where = e.getStackTrace();
            LOG.error("A preview failed: {} at {}", e.getClass().getName(), where.length == 0 ? "?" : where[0]);
            return problems.answer(request, HttpStatus.INTERNAL_SERVER_ERROR, null);
        }
    }
}
