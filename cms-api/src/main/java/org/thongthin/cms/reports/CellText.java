package org.thongthin.cms.reports;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {
    /** Characters (UTF-16) in a cell, by the limit of Excel. */
    static final int LONGEST = 32_767;

    /** What XML 1.0 can't say, not even escaped: control characters, halves of pairs, two non-characters. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private CellText() {}

    /** With lines ending in LF, without what no file can say, and cut with … where it is too long. */
    static String of(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String clean = UNSPEAKABLE.matcher(lines).replaceAll("");
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int end = LONGEST - 1;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
