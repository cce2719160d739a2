package org.thongthin.search.query;

import org.jspecify.annotations.Nullable;

/**
 * @param source what was stored with the item, verbatim
 * @param title the whole title in the question's language where there is one, with the words of the question marked
 * @param score how well it answers, by which relevance orders; 0 where hits are ordered otherwise
 * @param distanceMetres from the question's point; null where it has none or the item has no place
 */
public record Hit(
        String id,
        String source,
        Snippet title,
        Snippet snippet,
        double score,
        @Nullable Double distanceMetres) {}
