package org.thongthin.site.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** The weeks of a month as they hang on a wall here: from Sunday to Saturday. */
final class MonthGrid {
    static final List<DayOfWeek> WEEK = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    private MonthGrid() {}

    /** Whole weeks that have every day of the month, with days of the months beside it at both ends. */
    static List<List<LocalDate>> weeks(YearMonth month) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return first.datesUntil(last.plusDays(1), Period.ofWeeks(1))
                .map(sunday -> IntStream.range(0, WEEK.size())
                        .mapToObj(sunday::plusDays)
                        .toList())
                .toList();
    }
}
