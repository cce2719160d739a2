package org.thongthin.site.browse;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.thongthin.search.index.ReadModel;
import org.thongthin.site.keeping.KeptAnswers;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.readmodel.PublicContent;

/** What is public, to be read a page at a time. */
@Singleton
public final class Catalogue {
    private final ReadModel model;
    private final PublicContent content;
    private final Cards cards;
    private final KeptAnswers kept;

    Catalogue(ReadModel model, PublicContent content, Cards cards, KeptAnswers kept) {
        this.model = model;
        this.content = content;
        this.cards = cards;
        this.kept = kept;
    }

    /** What the page that is asked for reads. */
    public Reading reading(HttpRequest<?> request) {
        return reading(Language.of(request), Page.path(request));
    }

    /** @param path where the page stands in Thai */
    public Reading reading(Language language, String path) {
        return new Reading(model, content, cards, language, path, kept.begin());
    }
}
