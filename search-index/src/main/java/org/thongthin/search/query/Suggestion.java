package org.thongthin.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param type item, place, organisation, category or query
 * @param id the item's id, or the code of the province or district, organisation or category; null for a query
 * @param kind the kind of the item or of the category's items
 * @param marks the piece of the text that was typed, whole clusters; none where it was typed otherwise
 */
public record Suggestion(
        String text,
        String type,
        @Nullable String id,
        @Nullable String kind,
        List<Mark> marks) {

    public Suggestion {
        marks = List.copyOf(marks);
    }
}
