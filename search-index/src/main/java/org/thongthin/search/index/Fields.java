package org.thongthin.search.index;

/** The names of the index's fields. A change of what they hold is a change of {@link Commit#SCHEMA}. */
final class Fields {
    /** Names a document: type and id. A reference's names are documents under the reference's key. */
    static final String KEY = "key";

    static final String TYPE = "type";
    static final String ID = "id";
    static final String SOURCE = "source";

    static final String TITLE = "title";
    static final String TITLE_EN = "titleEn";
    static final String SUMMARY = "summary";
    static final String BODY = "body";

    /** Dictionary words of the whole item; a word's frequency is the sum of the weights of the places it stands in. */
    static final String WORDS = "words";

    /** Character grams of the whole item, weighted alike. */
    static final String GRAMS = "grams";

    /** Words with positions, for phrases. */
    static final String TITLE_PHRASES = "titlePhrases";

    static final String BODY_PHRASES = "bodyPhrases";

    static final String KIND = "kind";
    static final String CATEGORY = "category";
    static final String PROVINCE = "province";
    static final String DISTRICT = "district";
    static final String OWNER = "owner";
    static final String POINT = "point";
    static final String LAT = "lat";
    static final String LON = "lon";
    static final String PUBLISHED_AT = "publishedAt";
    static final String OCCURS_FROM = "occursFrom";
    static final String OCCURS_UNTIL = "occursUntil";
    static final String UNTIL = "until";
    static final String MEDIA = "media";

    /** What a suggestion says, for names of reference data; an item is suggested by its titles. */
    static final String NAME = "name";

    static final String NAME_EN = "nameEn";
    static final String NAME_TYPE = "nameType";
    static final String CODE = "code";
    static final String NAME_KIND = "nameKind";

    /** Beginnings of what follows each word boundary of a title or name; with ^ in front, of the whole. */
    static final String STARTS = "starts";

    static final String NAME_GRAMS = "nameGrams";

    private Fields() {}
}
