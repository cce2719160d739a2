package org.thongthin.cms.moderation.duplicates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemContent;

/**
 * A text as the set of all its runs of a few characters. Runs, not words: Thai has no spaces, and the dictionaries that
 * cut it cut an unknown name differently with what stands beside it.
 */
final class Shingles {
    static final int LENGTH = 8;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Shingles() {}

    /** The words that readers see: title, summary and body, without their markup. */
    static LongStream of(ItemContent content) {
        return of(text(content.title())
                + text(content.summary())
                + (content.body() == null
                        ? ""
                        : Jsoup.parseBodyFragment(content.body()).text()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Letters, vowels, tone marks and digits count; case, spaces, punctuation and invisible characters don't. */
    static LongStream of(String text) {
        String plain = plain(text);
        return LongStream.rangeClosed(0, plain.length() - LENGTH).map(start -> hash(plain, (int) start));
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(point -> Character.isLetterOrDigit(point) || isMark(point))
                .forEach(plain::appendCodePoint);
        return plain.toString().replace("\u0e4d\u0e32", "\u0e33");
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static long hash(String plain, int start) {
        long hash = FNV_OFFSET;
        for (int at = start; at < start + LENGTH; at++) {
            hash = (hash ^ plain.charAt(at)) * FNV_PRIME;
        }
        return hash;
    }
}
