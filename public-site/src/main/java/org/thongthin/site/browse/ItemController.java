package org.thongthin.site.browse;

import io.micronaut.context.annotation.Executable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Singleton;
import java.net.URI;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.PageGone;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.readmodel.PublicItem;

/** An item's page, at the addresses that {@link SectionRoutes} gives it. Its id finds it; a section or a slug that is not its own leads to the right address. */
@Singleton
@ExecuteOn(TaskExecutors.BLOCKING)
final class ItemController {
    private final Catalogue catalogue;
    private final Addresses addresses;
    private final ItemPage itemPage;
    private final Pages pages;

    ItemController(Catalogue catalogue, Addresses addresses, ItemPage itemPage, Pages pages) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.itemPage = itemPage;
        this.pages = pages;
    }

    @Executable
    HttpResponse<?> withoutSlug(HttpRequest<?> request, String id) {
        return answer(request, id);
    }

    @Executable
    HttpResponse<?> withSlug(HttpRequest<?> request, String id, String slug) {
        return answer(request, id);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String id) {
        Reading reading = catalogue.reading(request);
        PublicItem item = reading.item(id);
        if (item == null && reading.wasDeleted(id)) {
            throw new PageGone();
        }
        if (item == null) {
            throw new NoSuchPage();
        }
        URI right = URI.create(addresses.of(item, reading.language()));
        if (!right.getPath().equals(request.getUri().getPath())) {
            return HttpResponse.redirect(right).status(301).header("Cache-Control", "public, max-age=0, s-maxage=1");
        }
        return pages.answer(request, itemPage.of(item, reading));
    }
}
