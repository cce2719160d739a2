package org.thongthin.site.pictures;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.thongthin.search.index.ReadModel;
import org.thongthin.site.platform.Answers;
import org.thongthin.site.platform.NoSuchPage;

/** Gives the files of the pictures that a public item shows now, and of no others. */
@Controller("/media")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PictureController {
    /** What a browser has it may keep: an address names its content. A shared cache asks again soon, so that what is hidden goes. */
    private static final String CACHE_CONTROL = "public, max-age=31536000, immutable, s-maxage=10";

    private final ReadModel model;
    private final PictureFolder pictures;
    private final Clock clock;

    PictureController(ReadModel model, PictureFolder pictures, Clock clock) {
        this.model = model;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Get("/{hash}/{file}")
    HttpResponse<?> picture(HttpRequest<?> request, String hash, String file) throws IOException {
        Derivative derivative = Derivative.named(hash, file);
        if (derivative == null || !model.refersToMedia(hash, clock.instant())) {
            throw new NoSuchPage();
        }
        Path path = pictures.path(derivative);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchPage();
        }
        String tag = "\"" + hash + "-" + derivative.file() + "\"";
        return answer(request, path, derivative.format().mediaType(), tag)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
    }

    private static MutableHttpResponse<?> answer(HttpRequest<?> request, Path path, MediaType type, String tag)
            throws IOException {
        if (Answers.isHeld(request, tag)) {
            return HttpResponse.notModified();
        }
        if (request.getMethod() == HttpMethod.HEAD) {
            // Micronaut leaves the length out where it leaves the body out.
            return HttpResponse.ok().contentType(type).contentLength(Files.size(path));
        }
        return HttpResponse.ok(new SystemFile(path.toFile(), type));
    }
}
