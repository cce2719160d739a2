package org.thongthin.site.searching;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;
import org.thongthin.site.browse.Pager;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;

/**
 * What somebody asks, read from the query of an address. A code that nobody knows is a {@link BadParameter}, so that a
 * mistyped filter does not look like an empty country.
 *
 * @param near null where no point was given
 * @param page from 1
 */
record Question(
        String text,
        @Nullable String kind,
        @Nullable String province,
        @Nullable String category,
        @Nullable Near near,
        int page,
        int size) {

    private static final int DEFAULT_RADIUS_METRES = 20_000;
    private static final int LARGEST_RADIUS_METRES = 2_000_000;
    private static final int LARGEST_PAGE = 100;

    static Question of(Parameters given, int defaultSize, Sections sections, Directory directory) {
        String kind = given.code("kind");
        if (kind != null && sections.of(kind) == null) {
            throw new BadParameter("kind");
        }
        String province = given.code("province");
        if (province != null && directory.province(province) == null) {
            throw new BadParameter("province");
        }
        String category = given.code("category");
        if (category != null && directory.category(category) == null) {
            throw new BadParameter("category");
        }
        int size = given.whole("size", defaultSize, 1, LARGEST_PAGE);
        int page = given.whole("page", 1, 1, Pager.deepest(size));
        return new Question(given.typed("q"), kind, province, category, near(given), page, size);
    }

    private static @Nullable Near near(Parameters given) {
        int radius = given.whole("radius", DEFAULT_RADIUS_METRES, 1, LARGEST_RADIUS_METRES);
        String point = given.text("near");
        if (point == null) {
            return null;
        }
        String[] parts = point.split(",", -1);
        if (parts.length != 2) {
            throw new BadParameter("near");
        }
        try {
            return new Near(
                    new GeoPoint(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())), radius);
        } catch (IllegalArgumentException e) {
            // Neither a number nor a place on the earth.
            throw new BadParameter("near");
        }
    }

    SearchQuestion asked(Instant now) {
        Filter filter = Filter.none()
                .withKind(kind)
                .withCategory(category)
                .withProvinces(province == null ? List.of() : List.of(province));
        return new SearchQuestion(text, filter, near, sort(), (page - 1) * size, size, now);
    }

    private Sort sort() {
        if (!text.isEmpty()) {
            return Sort.RELEVANCE;
        }
        return near == null ? Sort.NEWEST : Sort.NEAREST;
    }

    /** True where nothing narrows the answer. */
    boolean isOpen() {
        return text.isEmpty() && kind == null && province == null && category == null && near == null;
    }

    /** The query that asks this again, from the first page. */
    Map<String, @Nullable String> query() {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put("q", text);
        query.put("kind", kind);
        query.put("province", province);
        query.put("category", category);
        return query;
    }
}
