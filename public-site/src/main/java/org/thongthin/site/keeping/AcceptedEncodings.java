package org.thongthin.site.keeping;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader takes, as {@code Accept-Encoding} says it (RFC 9110, section 12.5.3). */
public final class AcceptedEncodings {
    /** A weight that says nothing. */
    private static final int UNSAID = -1;

    private static final int MOST = 1000;

    private AcceptedEncodings() {}

    /**
     * The encoding that the reader likes best, of those that this machine can; of equals the smaller. A reader who takes
     * none of them gets the content as it is.
     *
     * @param header null where there was none
     */
    public static Encoding best(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Encoding.IDENTITY;
        }
        Encoding best = Encoding.IDENTITY;
        int most = Math.max(0, weight(header, "identity"));
        for (Encoding encoding : new Encoding[] {Encoding.GZIP, Encoding.BROTLI}) {
            int weight = weight(header, encoding);
            if (weight > 0 && weight >= most && encoding.isAvailable()) {
                best = encoding;
                most = weight;
            }
        }
        return best;
    }

    private static int weight(String header, Encoding encoding) {
        int said = weight(header, String.valueOf(encoding.code()));
        if (said == UNSAID && encoding == Encoding.GZIP) {
            said = weight(header, "x-gzip");
        }
        return said == UNSAID ? weight(header, "*") : said;
    }

    /** In thousandths; {@link #UNSAID} where the coding is not named. */
    private static int weight(String header, String coding) {
        int from = 0;
        while (from <= header.length()) {
            int comma = header.indexOf(',', from);
            int end = comma < 0 ? header.length() : comma;
            int semicolon = header.indexOf(';', from);
            int nameEnd = semicolon < 0 || semicolon > end ? end : semicolon;
            if (isNamed(header, from, nameEnd, coding)) {
                return nameEnd == end ? MOST : quality(header.substring(nameEnd + 1, end));
            }
            from = end + 1;
        }
        return UNSAID;
    }

    private static boolean isNamed(String header, int from, int to, String coding) {
        int start = from;
        int end = to;
        while (start < end && header.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && header.charAt(end - 1) <= ' ') {
            end--;
        }
        return end - start == coding.length() && header.regionMatches(true, start, coding, 0, coding.length());
    }

    /** What is no weight counts as a refusal: to send less than was asked for harms nobody. */
    private static int quality(String parameter) {
        String stripped = parameter.strip().toLowerCase(Locale.ROOT);
        if (!stripped.matches("q *= *(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")) {
            return 0;
        }
        return Math.round(Float.parseFloat(stripped.substring(stripped.indexOf('=') + 1)) * MOST);
    }
}
