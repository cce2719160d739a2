package org.thongthin.cms.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
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
final class OpenApiController {
    private static final String FILE = "META-INF/swagger/openapi.yml";

    private final byte[] description;
    private final String tag;

    OpenApiController() throws IOException {
        try (InputStream stream = OpenApiController.class.getClassLoader().getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new FileNotFoundException(FILE);
            }
            this.description = stream.readAllBytes();
        }
        this.tag = Digests.tag(description);
    }

    /** As RFC 9512 names the type. */
    @Get("/openapi.yml")
    @Produces("application/yaml")
    HttpResponse<byte[]> describe() {
        return HttpResponse.ok(description)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }
}
