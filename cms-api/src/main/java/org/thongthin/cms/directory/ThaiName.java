package org.thongthin.cms.directory;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling for a name that is typed in several ways which look alike. */
final class ThaiName {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final Pattern SPLIT_SARA_AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32([\u0E48-\u0E4B]?)");
    private static final Pattern SPLIT_SARA_AE = Pattern.compile("\u0E40\u0E40");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private ThaiName() {}

    /**
     * NFC, with SARA AM and SARA AE as one letter each, every run of spaces as one, none at the ends, and nothing that
     * cannot be seen. Tidying twice changes nothing more.
     */
    static String tidy(String typed) {
        String visible =
                INVISIBLE.matcher(SPACES.matcher(typed).replaceAll(" ")).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        String joined = SPLIT_SARA_AM.matcher(composed).replaceAll("$1$2\u0E33");
        String vowels = SPLIT_SARA_AE.matcher(joined).replaceAll("\u0E41");
        return SPACES.matcher(vowels).replaceAll(" ").strip();
    }
}
