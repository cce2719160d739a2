package org.thongthin.site.browse;

import java.util.List;
import org.thongthin.site.platform.Section;

/**
 * Some items of a section.
 *
 * @param total how many there are in all
 * @param address where all of them are
 */
record SectionShelf(Section section, long total, List<Card> cards, String address) {
    static SectionShelf of(Section section, Shelf shelf, String address) {
        return new SectionShelf(section, shelf.total(), shelf.cards(), address);
    }

    public boolean more() {
        return total > cards.size();
    }
}
