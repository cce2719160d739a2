package org.thongthin.search.index;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a folder of generations says, in lines: the one that counts, the one before it, and since when the one
 * that counts does so because somebody went back to it.
 */
record Pointer(
        String current, @Nullable String previous, @Nullable Instant rolledBackAt) {
    static final Pattern NAME = Pattern.compile("generation-([0-9]{1,18})");

    private static final String PREVIOUS = "previous";
    private static final String ROLLED_BACK = "rolled-back-at";

    /** Null where the text names no generation; what stands behind the first line is left out where it can't be read. */
    static @Nullable Pointer parse(String text) {
        String[] lines = text.strip().split("\n", -1);
        if (!NAME.matcher(lines[0]).matches()) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space > 0) {
                values.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        String previous = values.get(PREVIOUS);
        return new Pointer(
                lines[0],
                previous != null && NAME.matcher(previous).matches() ? previous : null,
                time(values.get(ROLLED_BACK)));
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    String text() {
        StringBuilder lines = new StringBuilder(current).append('\n');
        if (previous != null) {
            lines.append(PREVIOUS).append(' ').append(previous).append('\n');
        }
        if (rolledBackAt != null) {
            lines.append(ROLLED_BACK).append(' ').append(rolledBackAt).append('\n');
        }
        return lines.toString();
    }
}
