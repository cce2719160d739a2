package org.thongthin.cms.reports;

import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;

/** The words of a sheet in one language; those of the domain are the ones that the desk uses. */
record SheetWords(Language language) {
    private static final Messages SHEETS = Messages.of("sheets");
    private static final Messages DOMAIN = Messages.joined("desk", "desk-moderation", "desk-history", "desk-preview");

    String of(String key, Object... arguments) {
        return SHEETS.in(language, "sheet." + key, arguments);
    }

    /** A code in words, such as {@code submitted} of {@code stage}; the code itself where there are none. */
    String named(String family, String code) {
        String key = family + "." + code;
        return DOMAIN.has(key) ? DOMAIN.in(language, key) : code;
    }
}
