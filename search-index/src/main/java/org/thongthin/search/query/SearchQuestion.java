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
 * @param language of the snippets and titles
 * @param exact whether the text is taken as it was typed, and never corrected
 * @param after the {@link SearchAnswer#next} of the same question, to go on behind its hits however far; null for the start
 * @param facetValues how many values of each facet are given at most, from 0
 */
public record SearchQuestion(
        String text,
        Filter filter,
        @Nullable Near near,
        Sort sort,
        int offset,
        int limit,
        Instant now,
        Language language,
        boolean exact,
        @Nullable String after,
        int facetValues) {

    public static final int LONGEST = 500;
    public static final int DEEPEST = 10_000;

    public SearchQuestion {
        if (offset < 0 || limit < 0 || facetValues < 0) {
            throw new IllegalArgumentException("offset, limit and values of facets are not negative: " + offset + ", "
                    + limit + ", " + facetValues);
        }
    }

    /** One for those who read Thai, with every value of every facet. */
    public SearchQuestion(
            String text, Filter filter, @Nullable Near near, Sort sort, int offset, int limit, Instant now) {
        this(text, filter, near, sort, offset, limit, now, Language.THAI, false, null, Integer.MAX_VALUE);
    }

    public SearchQuestion in(Language language) {
        return new SearchQuestion(text, filter, near, sort, offset, limit, now, language, exact, after, facetValues);
    }

    /** The same with the text taken as it was typed. */
    public SearchQuestion asTyped() {
        return new SearchQuestion(text, filter, near, sort, offset, limit, now, language, true, after, facetValues);
    }

    /** The same from behind the hits of an answer; its {@code offset} counts from there. */
    public SearchQuestion after(@Nullable String next) {
        return new SearchQuestion(text, filter, near, sort, offset, limit, now, language, exact, next, facetValues);
    }

    public SearchQuestion withFacetValues(int most) {
        return new SearchQuestion(text, filter, near, sort, offset, limit, now, language, exact, after, most);
    }
}
