package org.thongthin.search.index;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times in the index: milliseconds since 1970, rounded down, those out of range at its ends; years as in Thailand. */
final class Times {
    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);
    private static final Instant FIRST_YEAR = Instant.parse("1000-01-01T00:00:00+07:00");
    private static final Instant BUDDHIST_YEARS = Instant.parse("2400-01-01T00:00:00+07:00");

    private Times() {}

    /** In four digits; null for one so late that it is of the Buddhist era, by mistake, or so early that it has fewer. */
    static @Nullable String year(Instant time) {
        return time.isBefore(FIRST_YEAR) || !time.isBefore(BUDDHIST_YEARS)
                ? null
                : Integer.toString(time.atOffset(BANGKOK).getYear());
    }

    static long millis(Instant time) {
        if (time.isBefore(FIRST)) {
            return Long.MIN_VALUE;
        }
        return time.isAfter(LAST) ? Long.MAX_VALUE : time.toEpochMilli();
    }
}
