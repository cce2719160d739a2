package org.thongthin.cms.content.difference;

import java.util.List;

/**
 * A paragraph of a body, or what stands like one: a heading, an item of a list, a row of a table.
 *
 * @param kind {@code paragraph}, {@code heading-2} to {@code heading-4}, {@code bullet}, {@code number}, {@code quote},
 *     {@code caption}, {@code row} or {@code head-row}
 * @param text its words; cells of a row parted by {@value BlockReading#BETWEEN_CELLS}
 */
record Block(String kind, String text, List<Format> formats) {
    /**
     * @param name {@code strong}, {@code em} or {@code link}
     * @param text the words that have it
     * @param target where a link leads; empty for others
     */
    record Format(String name, String text, String target) {
        boolean isLink() {
            return name.equals("link");
        }
    }
}
