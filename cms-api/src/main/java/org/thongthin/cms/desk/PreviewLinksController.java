package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.platform.OwnOrigin;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.preview.MadeLink;
import org.thongthin.cms.preview.PreviewLinks;

/** The links by which people without an account see an item: made, shown once, revoked. */
@Hidden
@Controller("/desk/items/{id}/preview-links")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewLinksController {
    private static final int HOURS_A_DAY = 24;

    private final DeskPages pages;
    private final PreviewLinks links;
    private final Items items;
    private final OwnOrigin origin;

    PreviewLinksController(DeskPages pages, PreviewLinks links, Items items, OwnOrigin origin) {
        this.pages = pages;
        this.links = links;
        this.items = items;
        this.origin = origin;
    }

    @Get
    HttpResponse<?> links(HttpRequest<?> request, Actor actor, UUID id) {
        return show(HttpStatus.OK, request, actor, id, null, "");
    }

    /** The one time that the address is shown: in the answer itself, since no address may lead to it. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            MadeLink made = links.make(actor, id, () -> hours(form));
            return show(HttpStatus.CREATED, request, actor, id, made, "");
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.TOO_MANY_LINKS) {
                throw refused;
            }
            return show(HttpStatus.CONFLICT, request, actor, id, null, "many");
        }
    }

    @Post("/{link}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(HttpRequest<?> request, Actor actor, UUID id, UUID link) {
        links.revoke(actor, id, link);
        return DeskPages.to("/desk/items/" + id + "/preview-links?done=preview-revoked");
    }

    private static @Nullable Integer hours(Map<String, Object> form) {
        String days = DeskForm.text(form, "days");
        return days.matches("\\d{1,4}") ? Integer.valueOf(Integer.parseInt(days) * HOURS_A_DAY) : null;
    }

    private HttpResponse<?> show(
            HttpStatus status, HttpRequest<?> request, Actor actor, UUID id, @Nullable MadeLink made, String fault) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("links", links.list(actor, id));
        model.put("title", items.read(actor, id).newest().title());
        model.put("own", "/desk/items/" + id);
        model.put("made", made);
        model.put("url", made == null ? "" : origin.of(request) + made.path());
        model.put("fault", fault);
        model.put("choices", choices());
        return pages.answer(status, request, actor, "preview-links", model);
    }

    /** In days. */
    private List<Long> choices() {
        long most = links.mostHours() / HOURS_A_DAY;
        return Stream.of(1L, 3L, 7L, 14L, 30L).filter(days -> days <= most).toList();
    }
}
