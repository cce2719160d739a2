package org.thongthin.site.opendata;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.stream.Collectors;
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.platform.Made;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.readmodel.PublicItems;

/** The page that describes the files, the files, and their checksums as {@code sha256sum} checks them. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpenDataController {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataFiles files;
    private final Facts facts;
    private final DataPage page;
    private final PublicItems items;
    private final Catalogue catalogue;
    private final Pages pages;

    OpenDataController(
            DataFiles files, Facts facts, DataPage page, PublicItems items, Catalogue catalogue, Pages pages) {
        this.files = files;
        this.facts = facts;
        this.page = page;
        this.items = items;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** Made anew for each reader: it depends on all that is public. */
    @Get(uris = {"/open-data", "/en/open-data"})
    HttpResponse<?> describe(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        Page made = page.of(reading, facts.ofNow(PATIENCE));
        return pages.answer(
                request, new Page(made.view(), made.model(), made.language(), made.thai(), made.english(), null));
    }

    @Get("/open-data/{name}")
    HttpResponse<?> file(HttpRequest<?> request, String name) {
        DataFile file = files.named(name);
        if (file == null) {
            throw new NoSuchPage();
        }
        return Made.whileRead(request, items.version(), file.form().mediaType(), () -> files.pieces(file))
                .header("Content-Disposition", "attachment; filename=\"thongthin-" + file.name() + "\"")
                .header("Link", "<" + DataPage.LICENCE + ">; rel=\"license\"");
    }

    /** Of what the files are now; 503 where things change so fast that there is no now. */
    @Get("/open-data/checksums.txt")
    HttpResponse<?> checksums() {
        Facts.Known known = facts.ofNow(PATIENCE);
        if (known == null) {
            return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .body("ยังคำนวณไม่เสร็จ ลองใหม่ในอีกสักครู่\nNot worked out yet: try again in a moment\n")
                    .header("Content-Type", "text/plain; charset=utf-8")
                    .header("Retry-After", "5")
                    .header("Cache-Control", "no-store");
        }
        String lines = known.facts().entrySet().stream()
                .map(file -> file.getValue().sha256() + "  thongthin-"
                        + file.getKey().name() + "\n")
                .collect(Collectors.joining());
        return HttpResponse.ok(lines)
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Cache-Control", "public, max-age=0, s-maxage=1");
    }
}
