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
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.notices.Notice;
import org.thongthin.cms.notices.NoticePage;
import org.thongthin.cms.notices.Notices;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** What one is told. */
@Hidden
@Controller("/desk/notices")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticesController {
    private static final String LIST = "/desk/notices";

    private final DeskPages pages;
    private final Notices notices;

    NoticesController(DeskPages pages, Notices notices) {
        this.pages = pages;
        this.notices = notices;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, Paging paging, @Nullable @QueryValue String unread) {
        boolean unreadOnly = "true".equals(unread);
        NoticePage page = notices.page(actor, unreadOnly, paging, null);
        Map<String, String> filters = unreadOnly ? Map.of("unread", "true") : Map.of();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("page", page);
        model.put("unreadOnly", unreadOnly);
        model.put(
                "newest",
                page.notices().isEmpty() ? 0 : page.notices().getFirst().id());
        model.put("pager", Pager.of(page.page(), page.size(), page.notices().size(), page.total(), LIST, filters));
        return pages.ok(request, actor, "notices", model);
    }

    /** Opens what a notice tells of. A link is enough: it changes nothing but what its reader is told of again. */
    @Get("/{id}")
    HttpResponse<?> open(Actor actor, long id) {
        Notice notice = notices.mark(actor, id, true);
        String item = notice.item().id().toString();
        boolean reported = notice.event().equals("mistake-reported");
        return DeskPages.to(reported ? MistakesController.of(item) : "/desk/items/" + item);
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mark(Actor actor, long id, @Body Map<String, Object> form) {
        notices.mark(actor, id, !DeskForm.text(form, "do").equals("unread"));
        return back(form);
    }

    /** All that the page before could show; what came in since stays unread. */
    @Post("/read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> markAll(Actor actor, @Body Map<String, Object> form) {
        String upTo = DeskForm.text(form, "upTo");
        if (!upTo.matches("\\d{1,18}")) {
            throw new Refused(ProblemCode.UNREADABLE);
        }
        notices.markAll(actor, Long.parseLong(upTo));
        return back(form);
    }

    private static HttpResponse<?> back(Map<String, Object> form) {
        return DeskPages.to(DeskForm.text(form, "list").equals("unread") ? LIST + "?unread=true" : LIST);
    }
}
