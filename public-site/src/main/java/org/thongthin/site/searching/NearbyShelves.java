package org.thongthin.site.searching;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.Sort;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;

/** The nearest of each section around a point. */
@Singleton
final class NearbyShelves {
    private static final int HITS = 6;

    private final Search search;
    private final Sections sections;

    NearbyShelves(Search search, Sections sections) {
        this.search = search;
        this.sections = sections;
    }

    /**
     * @param total how many there are within the radius
     * @param address where all of them are
     */
    record Shelf(Section section, long total, List<Found> hits, String address) {
        public boolean more() {
            return total > hits.size();
        }
    }

    /** Those sections that have something within the radius. */
    List<Shelf> around(Near near, Directory directory, Language language) {
        return sections.all().stream()
                .map(section -> shelf(section, near, directory, language))
                .filter(shelf -> shelf.total() > 0)
                .toList();
    }

    private Shelf shelf(Section section, Near near, Directory directory, Language language) {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put("kind", section.kind());
        query.put(Nearby.POINT, Nearby.point(near));
        query.put(Nearby.RADIUS, Nearby.radius(near));
        Question question = new Question(
                "", language, Filter.none().withKind(section.kind()), near, Sort.NEAREST, false, 1, HITS, null, query);
        Search.Answer answer = search.answer(question, directory);
        return new Shelf(section, answer.total(), answer.hits(), Addresses.query(question.path(), query));
    }
}
