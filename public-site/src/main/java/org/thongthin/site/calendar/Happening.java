package org.thongthin.site.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Card;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.platform.Language;

/**
 * Something that takes place on a day.
 *
 * @param time when it begins, where that is this day and told by the clock; else null
 * @param until its last day in words, where that is another one; else null
 */
record Happening(Card card, @Nullable String time, @Nullable String until) {
    static Happening on(LocalDate day, Span span, Card card, Language language) {
        return new Happening(
                card,
                span.wholeDays() || !span.first().equals(day) ? null : Dates.time(span.from(), language),
                span.last().equals(day) ? null : Dates.day(span.last(), language));
    }
}
