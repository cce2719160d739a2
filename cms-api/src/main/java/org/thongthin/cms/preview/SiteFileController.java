package org.thongthin.cms.preview;

import io.micronaut.http.HttpHeaders;
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
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Style, fonts and drawings of public-site, at the addresses that its pages name. Scripts are not among them. */
@Hidden
@Controller("/static")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SiteFileController {
    private final SiteFiles files;

    SiteFileController(SiteFiles files) {
        this.files = files;
    }

    @Get("/{+path}")
    HttpResponse<?> file(HttpRequest<?> request, String path, @Nullable @QueryValue String v) {
        SiteFile file = files.find(path, v);
        if (file == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        String keep = file.lasting() ? "public, max-age=31536000, immutable" : "public, max-age=60";
        if (!file.etag().isEmpty() && file.etag().equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.notModified()
                    .header(HttpHeaders.ETAG, file.etag())
                    .header(HttpHeaders.CACHE_CONTROL, keep);
        }
        return HttpResponse.ok(file.content())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.ETAG, file.etag())
                .header(HttpHeaders.CACHE_CONTROL, keep);
    }
}
