package org.thongthin.site.learning;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Keyboard;
import org.thongthin.search.analysis.Normaliser;

/**
 * A query as it may be counted.
 *
 * @param key the one form of all its spellings
 * @param spelling as it was typed
 */
record QueryText(String key, String spelling) {
    static final int LONGEST = 100;

    private static final int LONGEST_KEY = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BESIDE_THAI = Pattern.compile("(?<=[\\u0E00-\\u0E7F]) | (?=[\\u0E00-\\u0E7F])");

    /** Telephone numbers have nine digits and more, however they are parted; seven in one piece are some number too. */
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}{7}|\\p{Nd}(?:[\\s\\p{Z}\\p{Pd}./()+]{0,3}\\p{Nd}){8}");

    private static final Pattern ADDRESS = Pattern.compile("@|://|(?i:\\bwww\\.)");

    /** What somebody typed; null where it says nothing, is no query, or may say something of a person. */
    static @Nullable QueryText of(String typed) {
        String spelling = BLANKS.matcher(UNSEEN.matcher(typed).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (spelling.isEmpty() || spelling.length() > LONGEST || isPersonal(spelling)) {
            return null;
        }
        String normalised = Normaliser.normalise(spelling);
        String key = BESIDE_THAI
                .matcher(BLANKS.matcher(normalised).replaceAll(" ").strip())
                .replaceAll("");
        boolean says = key.length() <= LONGEST_KEY && key.codePoints().anyMatch(Character::isLetterOrDigit);
        return says ? new QueryText(key, spelling) : null;
    }

    /** In either layout of the keyboard: a number typed with the wrong one is a number all the same. */
    static boolean isPersonal(String text) {
        return ADDRESS.matcher(text).find()
                || NUMBER.matcher(text).find()
                || NUMBER.matcher(Keyboard.otherLayout(text)).find();
    }
}
