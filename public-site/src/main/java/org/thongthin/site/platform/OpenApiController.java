package org.thongthin.site.platform;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Serves the description of the API that the build generates from the controllers. */
@Controller
@Hidden
@Produces(MediaType.ALL)
final class OpenApiController {
    private static final String FILE = "classpath:META-INF/swagger/openapi.yml";

    private final byte[] description;
    private final ReadyAnswers answers;

    OpenApiController(ResourceResolver resources, ReadyAnswers answers) throws IOException {
        try (InputStream found =
                resources.getResourceAsStream(FILE).orElseThrow(() -> new FileNotFoundException(FILE))) {
            this.description = found.readAllBytes();
        }
        this.answers = answers;
    }

    /** As RFC 9512 names the type. */
    @Get("/openapi.yml")
    HttpResponse<?> describe(HttpRequest<?> request) {
        return answers.answer(request, description, "application/yaml", null);
    }
}
