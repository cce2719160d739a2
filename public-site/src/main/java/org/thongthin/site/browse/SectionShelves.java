package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Sections;

/** The newest of each section within a province or from an organisation. */
@Singleton
final class SectionShelves {
    private static final int CARDS_A_SECTION = 4;
    private static final int FEW = 8;

    private final Sections sections;

    SectionShelves(Sections sections) {
        this.sections = sections;
    }

    /** All of it, newest first, where it is so little that sections would only tear it apart; else empty. */
    List<Card> few(Filter filter, Reading reading) {
        Shelf all = reading.newest(filter, 0, FEW);
        return all.total() <= FEW ? all.cards() : List.of();
    }

    /**
     * Those sections that have something.
     *
     * @param query what narrows a section's own page in the same way
     */
    List<SectionShelf> within(Filter filter, Map<String, String> query, Reading reading) {
        return sections.all().stream()
                .map(section -> SectionShelf.of(
                        section,
                        reading.newest(filter.withKind(section.kind()), 0, CARDS_A_SECTION),
                        Addresses.query(reading.language().address(section.address()), new TreeMap<>(query))))
                .filter(shelf -> shelf.total() > 0)
                .toList();
    }
}
