package org.thongthin.cms.reports;

import java.util.regex.Pattern;

/**
 * Keeps text that looks like a formula from being one where a CSV is opened: an apostrophe is put before it, as people do by
 * hand, and taken away again where we read it. A text that has such an apostrophe already gets one more, so that reading
 * gives back what was written.
 */
final class CsvText {
    /** Also behind blanks, which some programs skip, and in full width, which some take for the same. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\n\\r＝＋－＠].*", Pattern.DOTALL);

    private CsvText() {}

    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String plain(String field) {
        return field.startsWith("'") && FORMULA.matcher(field).matches() ? field.substring(1) : field;
    }
}
