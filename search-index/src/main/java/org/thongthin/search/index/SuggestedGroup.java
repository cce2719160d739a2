package org.thongthin.search.index;

/** What is suggested together, each in fields of its own, so that a walk through one meets nothing of another. */
enum SuggestedGroup {
    /** Places, organisations and categories. */
    NAMES("name"),
    /** What many have searched for. */
    QUERIES("query"),
    ITEMS("item");

    private final String starts;
    private final String grams;

    SuggestedGroup(String field) {
        this.starts = field + "Starts";
        this.grams = field + "Grams";
    }

    /**
     * The field of the first letters of what follows each word boundary, and, with {@link SuggestionFields#WHOLE} in front, of
     * the whole.
     */
    String starts() {
        return starts;
    }

    String grams() {
        return grams;
    }
}
