package org.thongthin.site.about;

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
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Texts;

/** The pages that the footer leads to. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AboutController {
    private final Catalogue catalogue;
    private final Pages pages;
    private final Texts texts;
    private final SiteContact contact;

    AboutController(Catalogue catalogue, Pages pages, Texts texts, SiteContact contact) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.texts = texts;
        this.contact = contact;
    }

    @Get(uris = {"/about", "/en/about"})
    HttpResponse<?> about(HttpRequest<?> request) {
        return answer(request, "about");
    }

    @Get(uris = {"/accessibility", "/en/accessibility"})
    HttpResponse<?> accessibility(HttpRequest<?> request) {
        return answer(request, "accessibility");
    }

    @Get(uris = {"/privacy", "/en/privacy"})
    HttpResponse<?> privacy(HttpRequest<?> request) {
        return answer(request, "privacy");
    }

    @Get(uris = {"/terms", "/en/terms"})
    HttpResponse<?> terms(HttpRequest<?> request) {
        return answer(request, "terms");
    }

    @Get(uris = {"/contact", "/en/contact"})
    HttpResponse<?> contact(HttpRequest<?> request) {
        return answer(request, "contact");
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String name) {
        Reading reading = catalogue.reading(request);
        String operator = contact.name(reading.language());
        Map<String, Object> model = Map.of(
                "page",
                AboutPage.of(name, texts, reading.language(), operator),
                "contact",
                contact,
                "operator",
                operator,
                "asks",
                name.equals("contact") || name.equals("accessibility") || name.equals("privacy"));
        return pages.answer(request, reading.page("about", model));
    }
}
