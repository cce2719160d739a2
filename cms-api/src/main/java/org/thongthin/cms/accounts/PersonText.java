package org.thongthin.cms.accounts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.CleanText;

/** Texts about a person as they are kept; null where nothing is left. */
final class PersonText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Marks that turn the direction of what follows: a name could pass for another, and for other words of a page. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private PersonText() {}

    /** On one line. */
    static @Nullable String line(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String clean = CleanText.text(DIRECTION.matcher(raw).replaceAll(""));
        String line = BLANKS.matcher(clean).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** A user name is taken in any case. */
    static @Nullable String username(@Nullable String raw) {
        String line = line(raw);
        return line == null ? null : line.toLowerCase(Locale.ROOT);
    }
}
