package org.thongthin.site.searching;

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
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.syndication.Feeds;

/** What a search finds, to be followed: the newest of it first, whatever order the page shows. It takes the page's parameters. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchFeedController {
    private final Catalogue catalogue;
    private final Search search;
    private final Sections sections;
    private final Feeds feeds;
    private final Texts texts;

    SearchFeedController(Catalogue catalogue, Search search, Sections sections, Feeds feeds, Texts texts) {
        this.catalogue = catalogue;
        this.search = search;
        this.sections = sections;
        this.feeds = feeds;
        this.texts = texts;
    }

    @Get(uris = {"/search/feed.atom", "/search/feed.json", "/en/search/feed.atom", "/en/search/feed.json"})
    HttpResponse<?> feed(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        Question question = Question.of(
                        Parameters.of(request), Feeds.LENGTH, reading.language(), sections, reading.directory())
                .newest(Feeds.LENGTH);
        String name = texts.text(reading.language(), "site.name");
        String title = question.text().isEmpty()
                ? texts.text(reading.language(), "search.title") + " · " + name
                : texts.text(reading.language(), "search.title.for", question.text()) + " · " + name;
        List<PublicItem> items = search.items(question);
        return feeds.answer(request, reading, title, Addresses.query("", question.query()), items);
    }
}
