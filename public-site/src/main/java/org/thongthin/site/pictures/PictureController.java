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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.thongthin.search.index.ReadModel;
import org.thongthin.site.keeping.Basis;
import org.thongthin.site.keeping.KeptAnswers;
import org.thongthin.site.keeping.KeptFile;
import org.thongthin.site.keeping.Tag;
import org.thongthin.site.platform.Answers;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.ReadyAnswers;

/** Gives the files of the pictures that a public item shows now, and of no others. */
@Controller("/media")
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PictureController {
    /** What a browser has it may keep: an address names its content. A shared cache asks again soon, so that what is hidden goes. */
    private static final String CACHE_CONTROL = "public, max-age=31536000, immutable, s-maxage=10";

    private final ReadModel model;
    private final PictureFolder pictures;
    private final KeptAnswers kept;
    private final ReadyAnswers answers;

    PictureController(ReadModel model, PictureFolder pictures, KeptAnswers kept, ReadyAnswers answers) {
        this.model = model;
        this.pictures = pictures;
        this.kept = kept;
        this.answers = answers;
    }

    /**
     * @param file {@code 640.jpg} and {@code 640.webp} are what they say, whoever asks; {@code 640} is the one that the reader
     *     likes best
     */
    @Get("/{hash}/{file}")
    HttpResponse<?> picture(HttpRequest<?> request, String hash, String file) throws IOException {
        boolean negotiated = file.indexOf('.') < 0;
        String format = takesWebp(request) ? ".webp" : ".jpg";
        KeptFile answer = file(request, hash, negotiated ? file + format : file);
        MutableHttpResponse<?> response = given(request, answer);
        if (negotiated) {
            response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        return response.header(HttpHeaders.ETAG, answer.tag()).header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
    }

    /** Who does not name it may be an old browser, whatever stars it sends. */
    private static boolean takesWebp(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.ACCEPT).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(type -> type.toLowerCase(Locale.ROOT).replace(" ", ""))
                .anyMatch(type -> type.startsWith("image/webp") && !type.matches(".*;q=0(\\.0*)?"));
    }

    private KeptFile file(HttpRequest<?> request, String hash, String file) throws IOException {
        Derivative derivative = Derivative.named(hash, file);
        if (derivative == null) {
            throw new NoSuchPage();
        }
        Basis basis = new Basis(kept.begin(), Set.of(Tag.picture(hash)));
        Path path = pictures.path(derivative);
        if (!model.refersToMedia(hash, basis.beginning().now()) || !Files.isRegularFile(path)) {
            throw new NoSuchPage();
        }
        String tag = "\"" + hash + "-" + derivative.file() + "\"";
        String type = derivative.format().mediaType().toString();
        KeptFile answer = new KeptFile(path, Files.size(path), type, tag, CACHE_CONTROL);
        if (request.getPath().endsWith(file)) {
            answers.keep(request, answer, basis);
        }
        return answer;
    }

    /** The first time; from then on the file goes by the short way, from the disk to the network without us. */
    private static MutableHttpResponse<?> given(HttpRequest<?> request, KeptFile answer) throws IOException {
        if (Answers.isHeld(request, answer.tag())) {
            return HttpResponse.notModified();
        }
        MutableHttpResponse<?> response = request.getMethod() == HttpMethod.HEAD
                // Micronaut leaves the length out where it leaves the body out.
                ? HttpResponse.ok().header("content-length", Long.toString(answer.length()))
                : HttpResponse.ok(Files.readAllBytes(answer.path()));
        return response.header(HttpHeaders.CONTENT_TYPE, answer.mediaType());
    }
}
