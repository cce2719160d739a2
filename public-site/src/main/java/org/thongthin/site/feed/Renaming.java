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
import org.thongthin.search.query.Filter;
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

    private void eachItem(Filter filter, Instant now, Consumer<String> found) {
        SearchQuestion question = new SearchQuestion("", filter, null, Sort.NEWEST, 0, PAGE, now).withFacetValues(0);
        String next = null;
        do {
            SearchAnswer answer = model.search(question.after(next));
            answer.hits().forEach(hit -> found.accept(hit.id()));
            next = answer.next();
        } while (next != null);
    }
}
