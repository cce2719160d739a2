package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** A language in which the site speaks. Thai pages stand at the site's own addresses, English ones under {@code /en}. */
public enum Language {
    TH(Locale.forLanguageTag("th")),
    EN(Locale.ENGLISH);

    private static final String ENGLISH = "/en";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code for {@code lang} attributes and for the names of the message bundles. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of the page that is asked for. */
    public static Language of(HttpRequest<?> request) {
        return ofPath(request.getPath());
    }

    static Language ofPath(String path) {
        return path.equals(ENGLISH) || path.startsWith(ENGLISH + "/") ? EN : TH;
    }

    /** The language of a locale; any but English is Thai. */
    static Language of(Locale locale) {
        return EN.code().equals(locale.getLanguage()) ? EN : TH;
    }

    /** The language of a text: Thai where it has a Thai letter. */
    public static Language spoken(String text) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.THAI) ? TH : EN;
    }

    /**
     * Where a page of this language is.
     *
     * @param thai the address of the same page in Thai
     */
    public String address(String thai) {
        return switch (this) {
            case TH -> thai;
            case EN -> thai.equals("/") ? ENGLISH : ENGLISH + thai;
        };
    }

    /** The path of the same page in Thai. */
    static String thaiPath(String path) {
        String thai = ofPath(path) == TH ? path : path.substring(ENGLISH.length());
        return thai.isEmpty() ? "/" : thai;
    }
}
