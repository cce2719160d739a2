package org.thongthin.cms.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;

/** The two languages in which everything that people read is kept. */
public enum Language {
    TH,
    EN;

    private static final List<Locale> SPOKEN = List.of(TH.locale(), EN.locale());

    /** What the caller's {@code Accept-Language} prefers; Thai where it is absent, unreadable or names neither. */
    public static Language preferredBy(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || header.length() > 200) {
            return TH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return EN.locale().equals(best) ? EN : TH;
        } catch (IllegalArgumentException unreadable) {
            return TH;
        }
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** {@code th} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
