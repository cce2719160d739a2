package org.thongthin.search.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question to the read model.
 *
 * @param text any string; blank matches all. Of a long one the first {@value #LONGEST} characters count
 * @param offset how many hits to leave out, from 0; none are given beyond {@value #DEEPEST}
 * @param limit how many hits to give, from 0
 * @param now the time by which display windows are judged: an item whose {@code until} is not after it never matches
 */
public record SearchQuestion(
        String text, Filter filter, @Nullable Near near, Sort sort, int offset, int limit, Instant now) {

    public static final int LONGEST = 500;
    public static final int DEEPEST = 10_000;

    public SearchQuestion {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit are not negative: " + offset + ", " + limit);
        }
    }
}
