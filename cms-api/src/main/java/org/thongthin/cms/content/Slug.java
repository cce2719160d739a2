package org.thongthin.cms.content;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The readable part of an item's address. Keeps Thai as it is written, combining marks and all; never empty. */
public final class Slug {
    /** In UTF-16 units, before percent-encoding. */
    static final int LONGEST = 80;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Slug() {}

    /** @param title null or blank for a draft without one */
    public static String of(@Nullable String title) {
        String words = title == null ? "" : words(title);
        return words.isEmpty() ? "-" : strip(shorten(words));
    }

    /** The whole title's words, however long. */
    static String words(String title) {
        String lower = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return strip(NOT_A_WORD.matcher(lower).replaceAll("-"));
    }

    /** At a border between clusters: a consonant keeps its vowels and tone mark. */
    private static String shorten(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.of("th"));
        clusters.setText(slug);
        int border = clusters.preceding(LONGEST + 1);
        return slug.substring(0, border == 0 ? LONGEST : border);
    }

    private static String strip(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.length() > from && slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return slug.substring(from, to);
    }
}
