package org.thongthin.site.feed;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.FacetCount;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;
import org.thongthin.site.readmodel.Directory;

/** Finds the items that are indexed under names that change, so that they are found by the new ones. */
@Singleton
final class Renaming {
    private static final int PAGE = 500;

    private final ReadModel model;
    private final Clock clock;

    Renaming(ReadModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /** The ids of the public items that carry a code whose entry is another in the second directory. */
    Set<String> itemsRenamed(Directory before, Directory after) {
        Directory.Difference difference = before.differenceTo(after);
        Filter all = Filter.none();
        Instant now = clock.instant();
        Set<String> items = new LinkedHashSet<>();
        Stream.of(
                        difference.organisations().stream().map(all::withOwner),
                        difference.categories().stream().map(all::withCategory),
                        difference.provinces().stream().map(code -> all.withProvinces(List.of(code))),
                        difference.districts().stream().map(all::withDistrict))
                .flatMap(filters -> filters)
                .forEach(filter -> eachItem(filter, now, items::add));
        return items;
    }

    /** What is too much to be paged through is taken owner by owner. */
    private void eachItem(Filter filter, Instant now, Consumer<String> found) {
        SearchAnswer first = search(filter, 0, now);
        if (first.total() <= SearchQuestion.DEEPEST || filter.owner() != null) {
            eachPage(filter, now, found);
            return;
        }
        for (FacetCount owner : first.facets().getOrDefault("owner", List.of())) {
            eachPage(filter.withOwner(owner.value()), now, found);
        }
    }

    private void eachPage(Filter filter, Instant now, Consumer<String> found) {
        for (int offset = 0; offset < SearchQuestion.DEEPEST; offset += PAGE) {
            List<Hit> hits = search(filter, offset, now).hits();
            hits.forEach(hit -> found.accept(hit.id()));
            if (hits.size() < PAGE) {
                return;
            }
        }
    }

    private SearchAnswer search(Filter filter, int offset, Instant now) {
        return model.search(new SearchQuestion("", filter, null, Sort.NEWEST, offset, PAGE, now));
    }
}
