package org.thongthin.cms.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** The API's description for people: Swagger UI, from here and nowhere else. */
@Hidden
@Controller("/docs")
@Produces(MediaType.ALL)
final class ApiDocsController {
    /** Its own files, its own description, and the drawings that its style sheet holds. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ApiDocs docs;

    ApiDocsController(ApiDocs docs) {
        this.docs = docs;
    }

    @Get
    HttpResponse<?> page() {
        return file("index.html");
    }

    @Get("/{name}")
    HttpResponse<?> file(String name) {
        ApiDocs.File file = docs.find(name);
        if (file == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return HttpResponse.ok(file.content())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.ETAG, file.tag())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header("Content-Security-Policy", POLICY);
    }
}
