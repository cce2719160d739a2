package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import org.thongthin.cms.platform.Language;

/** The language of a page: the one that was chosen, or else what the browser prefers. */
final class DeskLanguage {
    static final String COOKIE = "lang";

    private DeskLanguage() {}

    static Language of(HttpRequest<?> request) {
        String chosen = request.getCookies()
                .findCookie(COOKIE)
                .map(cookie -> cookie.getValue())
                .orElse("");
        return switch (chosen) {
            case "th" -> Language.TH;
            case "en" -> Language.EN;
            default -> Language.preferredBy(request);
        };
    }
}
