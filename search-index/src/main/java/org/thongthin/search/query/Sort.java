package org.thongthin.search.query;

/**
 * The order of hits. Where two are equal the newer comes first, then the smaller id, so that pages never overlap.
 */
public enum Sort {
    /** The best first; the newest where the question has no text. */
    RELEVANCE,
    /** The latest published first. */
    NEWEST,
    /** The nearest to the question's point first, those without a place last; like RELEVANCE where it has no point. */
    NEAREST,
    /** What takes place first comes first, what has no time last. */
    SOONEST,
    /** What took place last comes first, what has no time last. */
    LATEST
}
