package org.thongthin.site.platform;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** Pages that go wrong in every way, where a test asks for them. */
@Controller
@Hidden
@Requires(property = FailingController.SWITCH)
@Produces(MediaType.ALL)
final class FailingController {
    static final String SWITCH = "test.failing-pages";

    private final Pages pages;

    FailingController(Pages pages) {
        this.pages = pages;
    }

    @Get(uris = {"/failing", "/en/failing", "/api/failing"})
    Object fails() {
        throw new IllegalStateException("secret of the house");
    }

    @Get(uris = {"/failing/template", "/en/failing/template"})
    Object failsInItsTemplate(HttpRequest<?> request) {
        return pages.answer(request, new Page("item", Map.of(), Language.of(request), "/x", "/en/x", null));
    }
}
