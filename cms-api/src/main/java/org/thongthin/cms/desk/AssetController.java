package org.thongthin.cms.desk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Style, fonts and the mark. What is asked for by its version never changes and may be kept for a year. */
@Hidden
@Controller("/desk/assets")
@Produces(MediaType.ALL)
final class AssetController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, max-age=600";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Get("/{name}")
    HttpResponse<?> asset(HttpRequest<?> request, String name, @Nullable @QueryValue String v) {
        Assets.Asset asset = assets.find(name);
        if (asset == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        String etag = "\"" + asset.version() + "\"";
        String keep = asset.version().equals(v) ? FOR_EVER : ASK_AGAIN;
        if (etag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.notModified().header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, keep);
        }
        return HttpResponse.ok(asset.content())
                .header(HttpHeaders.CONTENT_TYPE, asset.mediaType())
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, keep);
    }
}
