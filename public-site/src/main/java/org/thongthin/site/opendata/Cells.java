package org.thongthin.site.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as the cells of a table. */
final class Cells {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Also behind blanks, which some programs skip, and in full width, which some take for the same. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\n\\r＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private Cells() {}

    /** Empty for what was not given; lists with {@code |} between their entries; what is deeper as JSON. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Map<?, ?> fields -> guarded(json(fields));
            case List<?> entries ->
                guarded(entries.stream()
                        .map(entry -> entry instanceof String text ? text : json(entry))
                        .collect(Collectors.joining(" | ")));
            default -> guarded(value.toString());
        };
    }

    /**
     * The text so that no program for tables takes it for a formula: an apostrophe stands before one that looks like it, and
     * one more before one that has such an apostrophe, so that taking one away always gives back the text.
     */
    static String guarded(String text) {
        String clean = CONTROL.matcher(text).replaceAll("");
        return FORMULA.matcher(clean).matches() ? "'" + clean : clean;
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read from JSON can be written as such", e);
        }
    }
}
