package org.thongthin.search.index;

/** How much a place in an item, and a way to match, counts. Found on thai-questions; see RATIONALE.md. */
final class Weights {
    static final int TITLE = 5;
    static final int NAMES = 3;
    static final int SUMMARY = 2;
    static final int BODY = 1;
    static final int FACTS = 1;

    /** How often what a title or name of the item sounds like counts; elsewhere it counts once. */
    static final int SOUND_OF_HEADING = 4;

    /** A whole name beside a word. */
    static final float NAME = 2f;

    /** What is left of that, and of what names sound like, in a question that says more than names. */
    static final float NAMES_IN_SENTENCE = 0.25f;

    static final float K1 = 1.2f;
    static final float B = 0.6f;

    /** A gram beside a word. */
    static final float GRAM = 0.5f;

    /** Two words side by side in the question and, up to so many steps apart, in the item. */
    static final float PAIR = 2f;

    static final int PAIR_SLOP = 4;

    /** What a long title that stands whole in the question adds; a part of it adds the part's third power. */
    static final float TITLE_NAMED = 25f;

    /** A title of so many letters adds half of that. */
    static final float SHORT_TITLE = 3f;

    /** What a title that has the whole question in it adds; a part of it adds the part's square. */
    static final float TITLE_ANSWERS = 5f;

    /** What is left of both where all but what stands in brackets is there. */
    static final float BEFORE_BRACKETS = 0.9f;

    /** An edit counts as so many of a title's letters missing. */
    static final float EDIT = 1.5f;

    /** An item matches a longer text when it has this part of the score that the best one has by its words and grams. */
    static final float PART_OF_BEST = 0.4f;

    /** And this part of what it would have if all were in it: else nothing is meant that we have. */
    static final float PART_OF_ALL = 0.1f;

    /** At most this much is added to the score of a news item, published now; half of it after {@link #PIVOT_DAYS}. */
    static final float RECENT_NEWS = 0.5f;

    static final int PIVOT_DAYS = 60;

    /** What an item is worth that is found by another way to ask, a term that was replaced. */
    static final float SYNONYM = 0.8f;

    private Weights() {}
}
