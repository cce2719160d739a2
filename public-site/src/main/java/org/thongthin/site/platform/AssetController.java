package org.thongthin.site.platform;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.keeping.Basis;
import org.thongthin.site.keeping.KeptAnswers;
import org.thongthin.site.keeping.KeptContent;

/** Style, script, fonts and drawings. What is asked for by its version never changes and may be kept for a year. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AssetController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;
    private final KeptAnswers kept;
    private final ReadyAnswers answers;

    AssetController(Assets assets, KeptAnswers kept, ReadyAnswers answers) {
        this.assets = assets;
        this.kept = kept;
        this.answers = answers;
    }

    @Get("/static/{+path}")
    HttpResponse<?> asset(HttpRequest<?> request, String path, @Nullable @QueryValue String v) {
        return answer(request, path, v);
    }

    @Get("/favicon.ico")
    HttpResponse<?> favicon(HttpRequest<?> request) {
        return answer(request, "favicon.svg", null);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String path, @Nullable String version) {
        Asset asset = assets.find(path);
        if (asset == null) {
            throw new NoSuchPage();
        }
        KeptContent content =
                asset.version().equals(version) ? asset.content().withCacheControl(FOR_EVER) : asset.content();
        return answers.keptAndGiven(request, content, new Basis(kept.begin(), Set.of()));
    }
}
