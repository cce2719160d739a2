package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays the words of a block out in lines, so that none is taken for the beginning of something else. */
final class NotationLines {
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern MARK = Pattern.compile("^(?:#{1,6}(?= |$)|>|[-+](?= |$)|=+ *$|-+ *$)");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?= |$)");
    private static final String BREAK = String.valueOf(NotationSpans.BREAK);
    private static final String TAG = "<br>";

    private NotationLines() {}

    /** A paragraph. A break beside nothing, which a line's end could not say, is written as its tag. */
    static String of(String spans) {
        if (spans.isBlank()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        StringBuilder tags = new StringBuilder();
        for (String piece : BLANKS.matcher(spans).replaceAll(" ").split(BREAK, -1)) {
            String words = piece.strip();
            if (words.isEmpty()) {
                tags.append(TAG);
            } else {
                lines.add(tags + (tags.isEmpty() ? started(words) : words));
                tags.setLength(0);
            }
        }
        return String.join("\n", lines) + tags;
    }

    /** A block that has only one line, as headings do. */
    static String single(String spans) {
        return BLANKS.matcher(spans.replace(BREAK, " ")).replaceAll(" ").strip();
    }

    /** A cell of a table, where a break can only be a tag. */
    static String cell(String spans) {
        return BLANKS.matcher(spans.replace(BREAK, TAG)).replaceAll(" ").strip();
    }

    private static String started(String line) {
        String number = NUMBER.matcher(line).replaceFirst("$1\\\\$2");
        return MARK.matcher(number).find() ? "\\" + number : number;
    }
}
