package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.FacetCount;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;

/** What is public, as lists and single items. */
@Singleton
public final class Catalogue {
    private final ReadModel model;
    private final PublicContent content;
    private final Cards cards;
    private final Clock clock;

    Catalogue(ReadModel model, PublicContent content, Cards cards, Clock clock) {
        this.model = model;
        this.content = content;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * Some of the items, newest first.
     *
     * @param total how many there are in all
     * @param facets by name, how many there are of each value with that filter left out
     */
    record Shelf(long total, List<Card> cards, Map<String, List<FacetCount>> facets) {
        Map<String, Long> counts(String facet) {
            return Counts.of(facets, facet);
        }
    }

    Directory directory() {
        return content.directory();
    }

    @Nullable
    PublicItem item(String id) {
        return content.item(id, clock.instant());
    }

    Shelf newest(Filter filter, int offset, int limit, Directory directory, Language language) {
        SearchAnswer answer =
                model.search(new SearchQuestion("", filter, null, Sort.NEWEST, offset, limit, clock.instant()));
        List<Card> found = answer.hits().stream()
                .map(hit -> cards.of(content.read(hit.source()), directory, language))
                .toList();
        return new Shelf(answer.total(), found, answer.facets());
    }
}
