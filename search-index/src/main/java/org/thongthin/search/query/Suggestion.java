package org.thongthin.search.query;

import org.jspecify.annotations.Nullable;

/**
 * @param type item, place, organisation or category
 * @param id the item's id, or the code of the province or district, organisation or category
 * @param kind the kind of the item or of the category's items
 */
public record Suggestion(
        String text,
        String type,
        @Nullable String id,
        @Nullable String kind) {}
