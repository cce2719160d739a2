package org.thongthin.search.query;

import org.jspecify.annotations.Nullable;

/**
 * An item has a number of this name within these bounds.
 *
 * @param least null for any
 * @param below the first that is too much; null for any
 */
public record NumberRange(
        String name, @Nullable Double least, @Nullable Double below) {}
