package org.thongthin.site.syndication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Made;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.readmodel.PublicItems;

/** The sitemap's index and its files. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SitemapController {
    private static final String XML = "application/xml; charset=utf-8";
    private static final Pattern FILE = Pattern.compile("items-([1-9][0-9]{0,5})\\.xml");

    private final Sitemap sitemap;
    private final StandingPages pages;
    private final PublicItems items;
    private final Catalogue catalogue;

    /** Where the files begin, at one state of what is public; to find it out all ids are passed. */
    private record Ends(String version, List<String> ids) {}

    private volatile @Nullable Ends known;

    SitemapController(Sitemap sitemap, StandingPages pages, PublicItems items, Catalogue catalogue) {
        this.sitemap = sitemap;
        this.pages = pages;
        this.items = items;
        this.catalogue = catalogue;
    }

    @Get("/sitemap.xml")
    HttpResponse<?> index(HttpRequest<?> request) {
        return Made.whileRead(
                request, items.version(), XML, () -> List.of(sitemap.index()).iterator());
    }

    @Get("/sitemap/pages.xml")
    HttpResponse<?> standing(HttpRequest<?> request) {
        String version = items.version();
        List<String> all = pages.all(catalogue.reading(Language.TH, "/"));
        return Made.whileRead(
                request, version, XML, () -> List.of(sitemap.pages(all)).iterator());
    }

    @Get("/sitemap/{file}")
    HttpResponse<?> items(HttpRequest<?> request, String file) {
        Matcher name = FILE.matcher(file);
        if (!name.matches()) {
            throw new NoSuchPage();
        }
        int number = Integer.parseInt(name.group(1));
        String version = items.version();
        if (number > 1 && (number - 1L) * Sitemap.ITEMS_A_FILE >= items.count(null)) {
            throw new NoSuchPage();
        }
        return Made.whileRead(request, version, XML, () -> sitemap.items(beginning(number, version)));
    }

    /** The id behind which the file begins; null for the first one. */
    private @Nullable String beginning(int number, String version) {
        if (number == 1) {
            return null;
        }
        Ends ends = known;
        if (ends == null || !ends.version().equals(version)) {
            ends = new Ends(version, items.ends(Sitemap.ITEMS_A_FILE));
            known = ends;
        }
        // Where something has gone since it was counted, the file is one that is no more, and begins at the end.
        return number - 2 < ends.ids().size() ? ends.ids().get(number - 2) : "\uffff";
    }
}
