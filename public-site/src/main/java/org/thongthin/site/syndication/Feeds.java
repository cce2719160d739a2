package org.thongthin.site.syndication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.keeping.Basis;
import org.thongthin.site.platform.Assets;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.ReadyAnswers;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.PublicItem;

/** Answers with a feed, in the form and the language of the address that was asked for. */
@Singleton
public final class Feeds {
    /** How many items a feed has at most. */
    public static final int LENGTH = 50;

    private final Entries entries;
    private final Texts texts;
    private final Assets assets;
    private final String origin;
    private final ReadyAnswers answers;

    Feeds(Entries entries, Texts texts, Assets assets, SiteConfiguration site, ReadyAnswers answers) {
        this.entries = entries;
        this.texts = texts;
        this.assets = assets;
        this.origin = site.origin();
        this.answers = answers;
    }

    /** A feed that can be kept until something of what the reading read changes. */
    public HttpResponse<?> answer(HttpRequest<?> request, Reading reading, String title, List<PublicItem> items) {
        return answer(request, feed(request, reading, title, "", items), reading.basis());
    }

    /**
     * A feed that is made anew for each reader.
     *
     * @param query what tells it from others at the same path, with its question mark
     */
    public HttpResponse<?> answer(
            HttpRequest<?> request, Reading reading, String title, String query, List<PublicItem> items) {
        return answer(request, feed(request, reading, title, query, items), null);
    }

    /**
     * Who has it already is told so by its tag alone: when something is hidden a feed changes, but no time in it grows, so
     * that {@code If-Modified-Since} would leave a reader with what is gone.
     */
    private HttpResponse<?> answer(HttpRequest<?> request, Feed feed, @Nullable Basis basis) {
        FeedForm form = FeedForm.of(request.getPath());
        return answers.answer(request, form.write(feed), form.mediaType(), basis);
    }

    private Feed feed(HttpRequest<?> request, Reading reading, String title, String query, List<PublicItem> items) {
        Language language = reading.language();
        String path = Page.path(request);
        String page = FeedForm.page(path) + query;
        return new Feed(
                Urns.feed(page, language),
                title,
                texts.text(language, "site.description"),
                language,
                origin + language.address(page),
                origin + language.address(path) + query,
                origin + assets.address("favicon.svg"),
                texts.text(language, "site.name"),
                items.stream()
                        .map(item -> entries.of(item, reading.directory(), language))
                        .toList());
    }
}
