package org.thongthin.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
    @Test
    void aMonthADayAndAFileAreToldApart() {
        assertThat(When.parse("2026-12")).isEqualTo(new When.Month(YearMonth.of(2026, 12)));
        assertThat(When.parse("2026-12-05")).isEqualTo(new When.Day(LocalDate.of(2026, 12, 5)));
        assertThat(When.parse("2026-12.ics")).isEqualTo(new When.File(YearMonth.of(2026, 12)));
        assertThat(When.parse("2569-12-05")).isEqualTo(new When.Day(LocalDate.of(2026, 12, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-13", "2026-00", "2026-02-30", "2026-1", "2026-12.xml", "-2026-12", "๒๕๖๙-๑๒"})
    void anythingElseIsNone(String text) {
        assertThat(When.parse(text)).isNull();
    }

    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @IntRange(min = 1000, max = 2399) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        When asked = new When.Day(LocalDate.ofYearDay(year, day));
        assertThat(Objects.requireNonNull(When.parse(asked.text()))).isEqualTo(asked);
    }

    @Property
    void anyText(@ForAll String text) {
        When read = When.parse(text);
        if (read != null) {
            assertThat(When.parse(read.text())).isEqualTo(read);
        }
    }
}
