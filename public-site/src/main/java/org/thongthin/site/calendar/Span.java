package org.thongthin.site.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.readmodel.PublicItem;

/**
 * When something takes place, by the days of Bangkok.
 *
 * @param last the last day of it, the first where no end is told
 * @param until the end, which is no part of it; null where none is told
 * @param wholeDays whether it is told by days and not by the clock
 */
record Span(
        LocalDate first,
        LocalDate last,
        Instant from,
        @Nullable Instant until,
        boolean wholeDays) {
    /** Null where the item tells of no time. */
    static @Nullable Span of(PublicItem item) {
        Instant from = item.occursFrom();
        return from == null ? null : of(from, item.occursUntil());
    }

    /** @param told one that is not after the start is none */
    static Span of(Instant from, @Nullable Instant told) {
        Instant until = told != null && told.isAfter(from) ? told : null;
        LocalDate first = LocalDate.ofInstant(from, Dates.BANGKOK);
        LocalDate last = until == null ? first : LocalDate.ofInstant(until.minusNanos(1), Dates.BANGKOK);
        return new Span(first, last, from, until, until != null && isMidnight(from) && isMidnight(until));
    }

    private static boolean isMidnight(Instant instant) {
        return LocalTime.ofInstant(instant, Dates.BANGKOK).equals(LocalTime.MIDNIGHT);
    }

    boolean isOverBy(LocalDate day) {
        return last.isBefore(day);
    }
}
