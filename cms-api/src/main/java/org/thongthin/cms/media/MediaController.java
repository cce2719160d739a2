package org.thongthin.cms.media;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.platform.Refused;

/**
 * Derivatives by the hash of their picture: for public-site under the API, for signed-in people under the desk. Under a
 * hash there is only ever the one picture, so whoever has it may keep it.
 */
@Refusals
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class MediaController {
    private final PictureStore store;

    MediaController(PictureStore store) {
        this.store = store;
    }

    /** @param file width and form: {@code 320}, {@code 640} or {@code 1280}, {@code .jpg} or {@code .webp} */
    @Get("/api/v1/media/{hash}/{file}")
    HttpResponse<?> forTheSite(String hash, String file, HttpRequest<?> request) {
        return derivative(hash, file, request);
    }

    @Hidden
    @Get("/desk/media/{hash}/{file}")
    HttpResponse<?> forTheDesk(String hash, String file, HttpRequest<?> request) {
        return derivative(hash, file, request);
    }

    private HttpResponse<?> derivative(String hash, String file, HttpRequest<?> request) {
        PictureKey key = PictureKey.derivative(hash, file);
        if (key == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        String etag = "\"" + hash.substring(0, 32) + "-" + file + "\"";
        if (etag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH)) && store.exists(key)) {
            return withHeaders(HttpResponse.notModified(), etag);
        }
        byte @Nullable [] bytes = store.get(key);
        if (bytes == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return withHeaders(HttpResponse.ok(bytes), etag)
                .header(HttpHeaders.CONTENT_TYPE, key.rendition().mediaType());
    }

    private static <T> MutableHttpResponse<T> withHeaders(MutableHttpResponse<T> response, String etag) {
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff");
    }
}
