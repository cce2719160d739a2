package org.thongthin.cms.notices;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people wrote, made fit for an e-mail: nothing in it ends a header, or turns the direction of what follows. */
final class UserText {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\n\\t]]");

    private UserText() {}

    /** On one line, shortened to so many letters; empty for nothing. */
    static String line(@Nullable String raw, int longest) {
        if (raw == null) {
            return "";
        }
        String line = BLANKS.matcher(DIRECTION.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        int end = line.offsetByCodePoints(0, longest - 1);
        // A mark above or below a letter goes with its letter.
        while (end > 0 && Character.getType(line.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + "…";
    }

    /** Each line behind the indent. */
    static String indented(String raw, String indent) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String clean = CONTROL.matcher(DIRECTION.matcher(lines).replaceAll("")).replaceAll("");
        return clean.lines().map(line -> (indent + line).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
