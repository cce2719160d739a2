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
    static final String FACTS = "facts";
    static final String NAMES = "names";
    static final String ENGLISH = "english";

    /** Dictionary words of the whole item with positions; a place that weighs more is in it as many times more. */
    static final String WORDS = "words";

    /** Character grams of the whole item; a gram's frequency is the sum of the weights of the places it stands in. */
    static final String GRAMS = "grams";

    /** Names of places and organisations, whole, and the runs that titles and names are made of. */
    static final String WHOLE_NAMES = "wholeNames";

    /** What those sound like, for roman letters. */
    static final String SOUNDS = "sounds";

    /** The titles as {@link TitleCoverage} reads them. */
    static final String TITLES = "titles";

    static final String KIND = "kind";
    static final String CATEGORY = "category";
    static final String PROVINCE = "province";
    static final String DISTRICT = "district";
    static final String OWNER = "owner";
    static final String OWNER_TYPE = "ownerType";
    static final String REGION = "region";

    /** Of the common era, in four digits. */
    static final String YEAR = "year";

    static final String POINT = "point";
    static final String LAT = "lat";
    static final String LON = "lon";
    static final String PUBLISHED_AT = "publishedAt";
    static final String OCCURS_FROM = "occursFrom";
    static final String OCCURS_UNTIL = "occursUntil";
    static final String UNTIL = "until";
    static final String MEDIA = "media";

    /** Before the name of a number. */
    static final String NUMBER = "number.";

    /** What a suggestion says, for names of reference data; an item is suggested by its titles. */
    static final String NAME = "name";

    static final String NAME_EN = "nameEn";
    static final String NAME_TYPE = "nameType";
    static final String CODE = "code";
    static final String NAME_KIND = "nameKind";

    /** Texts by which a suggestion is found, as they are compared; see also {@link SuggestedGroup}. */
    static final String SUGGESTED = "suggested";

    /** The higher, the earlier it is suggested; the documents of a segment are in this order. */
    static final String ORDER = "order";

    private Fields() {}
}
