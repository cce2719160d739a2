package org.thongthin.search.index;

/** How much a place in an item, and a way to match, counts. Found on thai-questions; see RATIONALE.md. */
final class Weights {
    static final int TITLE = 8;
    static final int NAMES = 3;
    static final int SUMMARY = 2;
    static final int BODY = 1;
    static final int FACTS = 1;

    static final float K1 = 1.2f;
    static final float B = 0.6f;

    static final float GRAM = 0.5f;
    static final float TITLE_PHRASE = 3f;
    static final float BODY_PHRASE = 1f;
    static final float PAIR = 0.5f;

    /** At most this much is added to the score of a news item, published now; half of it after {@link #PIVOT_DAYS}. */
    static final float RECENT_NEWS = 0.5f;

    static final int PIVOT_DAYS = 60;

    private Weights() {}
}
