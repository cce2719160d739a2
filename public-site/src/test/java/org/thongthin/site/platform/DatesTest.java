package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void thaiYearsAreOfTheBuddhistEra() {
        assertThat(Dates.day(LocalDate.of(2026, 11, 20), Language.TH)).isEqualTo("20 พฤศจิกายน 2569");
        assertThat(Dates.day(LocalDate.of(2026, 11, 20), Language.EN)).isEqualTo("20 November 2026");
    }

    @Test
    void aMomentFallsOnTheDayThatItIsInBangkok() {
        Instant lateInLondon = Instant.parse("2026-12-31T17:00:00Z");
        assertThat(Dates.day(lateInLondon, Language.TH)).isEqualTo("1 มกราคม 2570");
        assertThat(Dates.time(lateInLondon, Language.TH)).isEqualTo("00.00 น.");
        assertThat(Dates.time(lateInLondon, Language.EN)).isEqualTo("00:00");
    }
}
