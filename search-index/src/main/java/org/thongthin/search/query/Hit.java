package org.thongthin.search.query;

import org.jspecify.annotations.Nullable;

/**
 * @param source what was stored with the item, verbatim
 * @param distanceMetres from the question's point; null where it has none or the item has no place
 */
public record Hit(
        String id, String source, Snippet snippet, @Nullable Double distanceMetres) {}
