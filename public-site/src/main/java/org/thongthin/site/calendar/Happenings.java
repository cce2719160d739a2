package org.thongthin.site.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Occurs;
import org.thongthin.search.query.Sort;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.browse.Told;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.readmodel.PublicItem;

/** What takes place in the country, or in a province. */
final class Happenings {
    private final Reading reading;
    private final Filter filter;

    /** @param province null for the country */
    Happenings(Reading reading, @Nullable String province) {
        this.reading = reading;
        this.filter = province == null ? Filter.none() : Filter.none().withProvinces(List.of(province));
    }

    /** What falls into the days from the first to before the end, the soonest first. */
    Told between(LocalDate first, LocalDate end, int offset, int limit) {
        return told(Sort.SOONEST, new Occurs.During(midnight(first), midnight(end)), offset, limit);
    }

    /** What is not over on a day, the soonest first. */
    Told notOverBy(LocalDate day, int limit) {
        return told(Sort.SOONEST, new Occurs.During(midnight(day), null), 0, limit);
    }

    /** The month of the first of all; null where there is none. */
    @Nullable
    YearMonth firstMonth() {
        Span span = end(Sort.SOONEST);
        return span == null ? null : YearMonth.from(span.first());
    }

    /** The month in which the last to begin ends; null where there is none. */
    @Nullable
    YearMonth lastMonth() {
        Span span = end(Sort.LATEST);
        return span == null ? null : YearMonth.from(span.last());
    }

    /** What it is on a day, in an order for that day. */
    List<Happening> on(LocalDate day, List<PublicItem> items) {
        return items.stream()
                .map(item -> {
                    Span span = Span.of(item);
                    return span == null ? null : Happening.on(day, span, reading.card(item), reading.language());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Span end(Sort sort) {
        List<PublicItem> one = told(sort, new Occurs.During(null, null), 0, 1).items();
        return one.isEmpty() ? null : Span.of(one.getFirst());
    }

    private Told told(Sort sort, Occurs occurs, int offset, int limit) {
        return reading.told(sort, filter.withOccurs(occurs), offset, limit);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Dates.BANGKOK).toInstant();
    }
}
