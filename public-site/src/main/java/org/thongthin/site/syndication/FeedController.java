package org.thongthin.site.syndication;

import io.micronaut.context.annotation.Executable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Singleton;
import java.util.List;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Sort;
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.browse.Names;
import org.thongthin.site.browse.Places;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;

/** The newest of all, of a section, a province or an organisation, at the addresses that {@link FeedRoutes} gives it. */
@Singleton
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedController {
    private final Catalogue catalogue;
    private final Sections sections;
    private final Feeds feeds;
    private final Texts texts;

    FeedController(Catalogue catalogue, Sections sections, Feeds feeds, Texts texts) {
        this.catalogue = catalogue;
        this.sections = sections;
        this.feeds = feeds;
        this.texts = texts;
    }

    @Executable
    HttpResponse<?> all(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        return feeds.answer(
                request,
                reading,
                texts.text(reading.language(), "site.name"),
                reading.told(Sort.NEWEST, Filter.none(), 0, Feeds.LENGTH).items());
    }

    @Executable
    HttpResponse<?> section(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        Section section = sections.at(FeedForm.page(Page.path(request)).substring(1));
        if (section == null) {
            throw new NoSuchPage();
        }
        String title = texts.text(reading.language(), "kind." + section.kind() + ".title");
        return narrowed(request, reading, title, Filter.none().withKind(section.kind()));
    }

    @Executable
    HttpResponse<?> province(HttpRequest<?> request, String code) {
        Reading reading = catalogue.reading(request);
        Province province = reading.directory().province(code);
        if (province == null) {
            throw new NoSuchPage();
        }
        String title = String.valueOf(Places.inWords(province, reading.language()));
        return narrowed(request, reading, title, Filter.none().withProvinces(List.of(code)));
    }

    @Executable
    HttpResponse<?> organisation(HttpRequest<?> request, String code) {
        Reading reading = catalogue.reading(request);
        Organisation organisation = reading.directory().organisation(code);
        if (organisation == null) {
            throw new NoSuchPage();
        }
        String title = Names.of(organisation, reading.language());
        return narrowed(request, reading, title, Filter.none().withOwner(code));
    }

    private HttpResponse<?> narrowed(HttpRequest<?> request, Reading reading, String title, Filter filter) {
        String whole = title + " · " + texts.text(reading.language(), "site.name");
        return feeds.answer(
                request,
                reading,
                whole,
                reading.told(Sort.NEWEST, filter, 0, Feeds.LENGTH).items());
    }
}
