package org.thongthin.site.platform;

import java.util.Locale;

/** A language in which the site speaks. Thai is the language of the site's own addresses. */
public enum Language {
    TH(Locale.forLanguageTag("th")),
    EN(Locale.ENGLISH);

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

    /** The language of a locale; any but English is Thai. */
    static Language of(Locale locale) {
        return EN.code().equals(locale.getLanguage()) ? EN : TH;
    }
}
