package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;

/** The newest of each section within a province or from an organisation. */
@Singleton
final class SectionShelves {
    private static final int CARDS_A_SECTION = 4;
    private static final int FEW = 8;

    private final Catalogue catalogue;
    private final Sections sections;

    SectionShelves(Catalogue catalogue, Sections sections) {
        this.catalogue = catalogue;
        this.sections = sections;
    }

    /** All of it, newest first, where it is so little that sections would only tear it apart; else empty. */
    List<Card> few(Filter filter, Directory directory, Language language) {
        Catalogue.Shelf all = catalogue.newest(filter, 0, FEW, directory, language);
        return all.total() <= FEW ? all.cards() : List.of();
    }

    /**
     * Those sections that have something.
     *
     * @param parameter the query that narrows a section's own page in the same way, and its value
     */
    List<SectionShelf> within(Filter filter, String parameter, String value, Directory directory, Language language) {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put(parameter, value);
        return sections.all().stream()
                .map(section -> SectionShelf.of(
                        section,
                        catalogue.newest(filter.withKind(section.kind()), 0, CARDS_A_SECTION, directory, language),
                        Addresses.query(section.address(), query)))
                .filter(shelf -> shelf.total() > 0)
                .toList();
    }
}
