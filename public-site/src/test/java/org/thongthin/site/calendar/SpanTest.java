package org.thongthin.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void whatEndsAtMidnightEndsTheDayBefore() {
        Span span = Span.of(Instant.parse("2026-11-27T17:00:00Z"), Instant.parse("2026-11-28T17:00:00Z"));
        assertThat(span.first()).isEqualTo("2026-11-28");
        assertThat(span.last()).isEqualTo("2026-11-28");
        assertThat(span.wholeDays()).isTrue();
        assertThat(span.isOverBy(LocalDate.parse("2026-11-28"))).isFalse();
        assertThat(span.isOverBy(LocalDate.parse("2026-11-29"))).isTrue();
    }

    @Test
    void anEndBeforeTheStartIsNone() {
        Instant start = Instant.parse("2026-08-12T01:00:00Z");
        Span span = Span.of(start, start.minusSeconds(60));
        assertThat(span.until()).isNull();
        assertThat(span.last()).isEqualTo(span.first());
        assertThat(span.wholeDays()).isFalse();
    }

    @Property
    void aMomentWithinIsOnADayWithin(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long from,
            @ForAll @LongRange(min = 1, max = 40_000_000L) long length,
            @ForAll @LongRange(min = 0, max = 1_000) long part) {
        Instant start = Instant.ofEpochSecond(from);
        Span span = Span.of(start, start.plusSeconds(length));
        LocalDate day = start.plusSeconds((length - 1) * part / 1_000)
                .atOffset(ZoneOffset.ofHours(7))
                .toLocalDate();
        assertThat(day).isBetween(span.first(), span.last());
        assertThat(Objects.requireNonNull(span.until())).isAfter(span.from());
    }
}
