package org.thongthin.site.searching;

import org.jspecify.annotations.Nullable;

/**
 * A way to another answer.
 *
 * @param value the code behind the name
 * @param note what tells it from others of the name: names of organisations repeat
 * @param count how many there would be; null where nobody counted
 * @param chosen whether this is the way that was taken; its address then leads back
 */
public record Way(
        String value,
        String name,
        @Nullable String note,
        @Nullable Long count,
        boolean chosen,
        String address) {}
