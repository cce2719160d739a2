package org.thongthin.cms.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.cms.content.kind.Kind;

/**
 * What an item said when its form was opened, as short prints that the form carries along: drafts are replaced in place,
 * so that nobody else remembers. With it, two versions can be told apart into what one wrote and what the other did. A form
 * that lies about it harms its own sender's defaults only.
 *
 * @param isKnown false for a form that does not say
 * @param prints by the unit's pointer; a unit that said nothing has none
 */
record Base(boolean isKnown, Map<String, String> prints) {
    static final Base UNKNOWN = new Base(false, Map.of());

    /** What the text begins with, so that a form that was opened on nothing says so. */
    private static final String MARK = "of";

    private static final int PRINT_BYTES = 6;
    private static final int LONGEST = 20_000;

    static Base of(Kind kind, FormFields fields) {
        Map<String, String> prints = new LinkedHashMap<>();
        Units.of(kind, fields).words().forEach((unit, words) -> prints.put(unit, print(words)));
        return new Base(true, prints);
    }

    /** Reads what {@link #text} wrote; {@link #UNKNOWN} for anything else. */
    static Base parse(String text) {
        List<String> words = text.length() > LONGEST ? List.of() : List.of(text.split(" ", -1));
        if (words.isEmpty() || !words.getFirst().equals(MARK)) {
            return UNKNOWN;
        }
        Map<String, String> prints = new LinkedHashMap<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.lastIndexOf('=');
            if (equals <= 0) {
                return UNKNOWN;
            }
            prints.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return new Base(true, prints);
    }

    /** For a hidden field. */
    String text() {
        if (!isKnown) {
            return "";
        }
        StringBuilder text = new StringBuilder(MARK);
        prints.forEach(
                (unit, print) -> text.append(' ').append(unit).append('=').append(print));
        return text.toString();
    }

    /** Whether the item said just this of the unit. */
    boolean says(String unit, Units units) {
        String words = units.of(unit);
        return words.isEmpty() ? !prints.containsKey(unit) : print(words).equals(prints.get(unit));
    }

    /** Whether it is known that nobody has written anything else since. */
    boolean isStill(Units units) {
        return isKnown
                && units.words().keySet().equals(prints.keySet())
                && units.words().keySet().stream().allMatch(unit -> says(unit, units));
    }

    private static String print(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, PRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
