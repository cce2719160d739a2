package org.thongthin.site.mistakes;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.browse.Names;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.platform.ClientNetwork;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.ProblemAnswers;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.PublicItem;

/** "Report a mistake", a page an item: a form that needs no script, and an answer that loses nothing that was typed. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MistakeController {
    private static final String PATH = "/mistakes/";

    /** A form filled to its limits is a third of it. */
    private static final long LONGEST_BODY = 65_536;

    private static final long SOON = 600;

    private final Catalogue catalogue;
    private final Addresses addresses;
    private final Pages pages;
    private final ProblemAnswers problems;
    private final SendingPage sender;
    private final ClientNetwork network;
    private final DailyLimits limits;
    private final ReportsDelivery delivery;
    private final Clock clock;

    MistakeController(
            Catalogue catalogue,
            Addresses addresses,
            Pages pages,
            ProblemAnswers problems,
            SendingPage sender,
            ClientNetwork network,
            DailyLimits limits,
            ReportsDelivery delivery,
            Clock clock) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.pages = pages;
        this.problems = problems;
        this.sender = sender;
        this.network = network;
        this.limits = limits;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Get(uris = {"/mistakes/{id}", "/en/mistakes/{id}"})
    HttpResponse<?> blank(HttpRequest<?> request, String id) {
        Reading reading = catalogue.reading(request);
        return pages.answer(request, form(reading, item(reading, id), ReportForm.blank(), null));
    }

    private static PublicItem item(Reading reading, String id) {
        PublicItem item = reading.item(id);
        if (item == null) {
            throw new NoSuchPage();
        }
        return item;
    }

    /** @param note the message of what went wrong beside the fields; null for nothing */
    private Page form(Reading reading, PublicItem item, ReportForm form, @Nullable String note) {
        Map<String, @Nullable Object> model = about(reading, item);
        model.put("form", form);
        model.put("note", note);
        model.put("longest", ReportForm.LONGEST_TEXT);
        model.put("longestEmail", ReportForm.LONGEST_EMAIL);
        return reading.page("mistake", model);
    }

    private Map<String, @Nullable Object> about(Reading reading, PublicItem item) {
        Organisation owner = reading.directory().organisation(item.ownerCode());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("item", item);
        model.put("card", reading.card(item));
        model.put("itemAddress", addresses.of(item, reading.language()));
        model.put("owner", owner == null ? null : Names.of(owner, reading.language()));
        return model;
    }

    @Post(uris = {"/mistakes/{id}", "/en/mistakes/{id}"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String id, @Body Map<String, Object> fields)
            throws InterruptedException {
        if (request.getContentLength() > LONGEST_BODY) {
            return problems.answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, null);
        }
        Reading reading = catalogue.reading(request);
        PublicItem item = item(reading, id);
        ReportForm form = ReportForm.sent(fields);
        if (!sender.isOurs(request)) {
            return again(HttpStatus.FORBIDDEN, reading, item, form, "mistake.note.elsewhere");
        }
        if (!form.faults().isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, reading, item, form, null);
        }
        if (!limits.take(network.of(request), item.id())) {
            return again(HttpStatus.TOO_MANY_REQUESTS, reading, item, form, "mistake.note.enough")
                    .header("Retry-After", String.valueOf(limits.untilTomorrow().toSeconds() + 1));
        }
        return sent(reading, item, form);
    }

    private MutableHttpResponse<?> again(
            HttpStatus status, Reading reading, PublicItem item, ReportForm form, @Nullable String note) {
        return pages.answer(form(reading, item, form, note), status);
    }

    private HttpResponse<?> sent(Reading reading, PublicItem item, ReportForm form) throws InterruptedException {
        Report report = new Report(
                item.id(),
                item.revision(),
                reading.language().code(),
                form.text(),
                form.email().isEmpty() ? null : form.email(),
                clock.instant());
        return switch (delivery.send(report)) {
            case DELIVERED -> received(reading, item, "");
            case HELD -> received(reading, item, "?later=true");
            case REFUSED -> again(HttpStatus.GONE, reading, item, form, "mistake.note.gone");
            case NO_ROOM ->
                again(HttpStatus.SERVICE_UNAVAILABLE, reading, item, form, "mistake.note.away")
                        .header("Retry-After", String.valueOf(SOON));
        };
    }

    private static HttpResponse<?> received(Reading reading, PublicItem item, String query) {
        String path = reading.language().address(PATH + item.id() + "/received");
        return HttpResponse.seeOther(URI.create(path + query)).header("Cache-Control", "no-store");
    }

    /** Where a reader is led when their report is in: reloading it sends nothing again. */
    @Get(uris = {"/mistakes/{id}/received", "/en/mistakes/{id}/received"})
    HttpResponse<?> received(HttpRequest<?> request, String id) {
        boolean later = Parameters.of(request).yes("later");
        Reading reading = catalogue.reading(request);
        Map<String, @Nullable Object> model = about(reading, item(reading, id));
        model.put("later", later);
        return pages.answer(request, reading.page("mistake-received", model));
    }
}
