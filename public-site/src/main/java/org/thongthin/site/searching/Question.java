package org.thongthin.site.searching;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Pager;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;

/**
 * What somebody asks, read from the query of an address.
 *
 * @param language of the names and texts wanted
 * @param near null where no point was given
 * @param exact the text is not to be corrected
 * @param page from 1
 * @param after where to go on behind an earlier answer's hits, or null
 * @param query asks this again, from the first page
 */
record Question(
        String text,
        Language language,
        Filter filter,
        @Nullable Near near,
        Sort sort,
        boolean exact,
        int page,
        int size,
        @Nullable String after,
        Map<String, @Nullable String> query) {

    static final String CURSOR = "cursor";

    private static final int LARGEST_PAGE = 100;

    /** No facet has more values that are worth a look; all 77 provinces are. */
    private static final int FACET_VALUES = 100;

    static Question of(Parameters given, int defaultSize, Language language, Sections sections, Directory directory) {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        String text = given.typed("q");
        query.put("q", text);
        Filter filter = Filter.none();
        for (Aspect aspect : Aspect.values()) {
            String code = aspect.asked(given, sections, directory);
            query.put(aspect.parameter(), code);
            filter = code == null ? filter : aspect.narrow(filter, code);
        }
        Near near = Nearby.asked(given);
        query.put(Nearby.POINT, near == null ? null : Nearby.point(near));
        query.put(Nearby.RADIUS, near == null ? null : Nearby.radius(near));
        Sort sort = Order.asked(given, text, near);
        query.put(Order.PARAMETER, sort == Order.usual(text, near) ? null : Order.code(sort));
        boolean exact = given.yes("exact");
        query.put("exact", exact ? "true" : null);
        int size = given.whole("size", defaultSize, 1, LARGEST_PAGE);
        int page = given.whole("page", 1, 1, Pager.deepest(size));
        String after = given.text(CURSOR);
        if (after != null && page > 1) {
            // Two places to go on from.
            throw new BadParameter("page");
        }
        return new Question(text, language, filter, near, sort, exact, page, size, after, query);
    }

    /** The same, asking for the newest of what answers. */
    Question newest(int most) {
        Map<String, @Nullable String> same = new LinkedHashMap<>(query);
        same.put(Order.PARAMETER, null);
        return new Question(text, language, filter, near, Sort.NEWEST, exact, 1, most, null, same);
    }

    SearchQuestion asked(Instant now) {
        SearchQuestion asked = new SearchQuestion(text, filter, near, sort, (page - 1) * size, size, now)
                .in(
                        switch (language) {
                            case TH -> org.thongthin.search.query.Language.THAI;
                            case EN -> org.thongthin.search.query.Language.ENGLISH;
                        })
                .withFacetValues(FACET_VALUES)
                .after(after);
        return exact ? asked.asTyped() : asked;
    }

    /** True where nothing narrows the answer. */
    boolean isOpen() {
        return text.isEmpty() && near == null && filter.equals(Filter.none());
    }

    /** Where the search page in its language is. */
    String path() {
        return language.address("/search");
    }

    /** The address that asks this again with one parameter changed, or left out where the value is null. */
    String address(String parameter, @Nullable String value) {
        return Addresses.query(path(), Addresses.with(query, parameter, value));
    }
}
