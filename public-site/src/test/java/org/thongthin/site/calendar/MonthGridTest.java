package org.thongthin.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MonthGridTest {
    @Property
    void everyDayOfTheMonthStandsOnceUnderItsDayOfTheWeek(
            @ForAll @IntRange(min = 1000, max = 3000) int year, @ForAll @IntRange(min = 1, max = 12) int number) {
        YearMonth month = YearMonth.of(year, number);
        List<List<LocalDate>> weeks = MonthGrid.weeks(month);
        assertThat(weeks).hasSizeBetween(4, 6).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.stream().map(LocalDate::getDayOfWeek)).containsExactlyElementsOf(MonthGrid.WEEK);
        });
        List<LocalDate> days = weeks.stream().flatMap(List::stream).toList();
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i)).isEqualTo(days.get(i - 1).plusDays(1));
        }
        assertThat(days).contains(month.atDay(1), month.atEndOfMonth());
        assertThat(weeks.getFirst()).contains(month.atDay(1));
        assertThat(weeks.getLast()).contains(month.atEndOfMonth());
        assertThat(days.getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }
}
