package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/** Style, script, fonts and drawings. What is asked for by its version never changes and may be kept for a year. */
@Controller
@Produces(MediaType.ALL)
final class AssetController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, max-age=600";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Get("/static/{+path}")
    HttpResponse<?> asset(HttpRequest<?> request, String path, @Nullable @QueryValue String v) {
        return answer(request, path, v);
    }

    @Get("/favicon.ico")
    HttpResponse<?> favicon(HttpRequest<?> request) {
        return answer(request, "favicon.svg", null);
    }

    @Get("/robots.txt")
    HttpResponse<?> robots(HttpRequest<?> request) {
        return answer(request, "robots.txt", null);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String path, @Nullable String version) {
        Asset asset = assets.find(path);
        if (asset == null) {
            throw new NoSuchPage();
        }
        return Answers.tagged(
                request,
                asset.content(),
                asset.mediaType(),
                "\"" + asset.version() + "\"",
                asset.version().equals(version) ? FOR_EVER : ASK_AGAIN);
    }
}
