package org.thongthin.site.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an address of the calendar asks for: {@code 2026-12}, {@code 2026-12-05} or the month's file {@code 2026-12.ics}. */
sealed interface When {
    record Month(YearMonth month) implements When {}

    record File(YearMonth month) implements When {}

    record Day(LocalDate day) implements When {}

    Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})(?:-([0-9]{2})|(\\.ics))?");
    int FIRST_BUDDHIST_YEAR = 2400;
    int ERAS_APART = 543;

    /** Null where it is none of these. A year of the Buddhist era is taken for what it is. */
    static @Nullable When parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            return null;
        }
        int year = Integer.parseInt(found.group(1));
        int common = year < FIRST_BUDDHIST_YEAR ? year : year - ERAS_APART;
        try {
            YearMonth month = YearMonth.of(common, Integer.parseInt(found.group(2)));
            if (found.group(3) != null) {
                return new Day(month.atDay(Integer.parseInt(found.group(3))));
            }
            return found.group(4) == null ? new Month(month) : new File(month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How it stands in an address. */
    default String text() {
        return switch (this) {
            case Month month -> month.month().toString();
            case File file -> file.month() + CalendarAddresses.FILE;
            case Day day -> day.day().toString();
        };
    }

    default YearMonth within() {
        return switch (this) {
            case Month month -> month.month();
            case File file -> file.month();
            case Day day -> YearMonth.from(day.day());
        };
    }
}
